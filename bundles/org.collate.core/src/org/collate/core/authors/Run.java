package org.collate.core.authors;

/**
 * Characters that came into a text together: those at {@code [start, start + length)} of the text of one element in
 * the version that brought them. So two characters are the same exactly where element, version and offset are.
 *
 * @param home the key of the element in whose text they came: another one than the one they stand in, where a paragraph
 *     was divided or joined since
 * @param version the version that brought them
 * @param start where they stood in its text, in UTF-16 units with one line break between lines
 * @param length how many there are
 */
public record Run(String home, String version, int start, int length) {

    /** One of them, counted from 0. */
    public CharId character(int index) {
        return new CharId(home, version, start + index);
    }

    /** Where the last of them ended in the text of the version that brought them. */
    public int end() {
        return start + length;
    }

    /** Whether they came with a version into an element. */
    public boolean isOf(String element, String by) {
        return version.equals(by) && home.equals(element);
    }

    /** Whether another run goes on where this one ends. */
    boolean isContinuedBy(Run next) {
        return isOf(next.home, next.version) && end() == next.start;
    }

    /** A part of the run. */
    Run part(int from, int to) {
        return new Run(home, version, start + from, to - from);
    }
}
