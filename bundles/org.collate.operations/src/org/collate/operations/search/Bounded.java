package org.collate.operations.search;

/** A text that is read only so often: a pattern that goes on for ever ends there. */
final class Bounded implements CharSequence {

    /** Was read more often than any pattern of use needs. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final int[] left;

    private Bounded(String text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /** A text that is read no more than some times for each of its characters. */
    static Bounded of(String text, int times) {
        return new Bounded(text, new int[] {(text.length() + 1) * times});
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
