package org.collate.core.text;

/**
 * Characters of a text that are replaced.
 *
 * @param offset where they begin, in UTF-16 units
 * @param length how many they are
 * @param words what stands there afterwards
 */
public record TextChange(int offset, int length, String words) {

    /** Where the replaced characters ended. */
    public int end() {
        return offset + length;
    }

    /** Where a place of the text lies after the change. A place that is gone, or lies at the edge, keeps to a side. */
    public int map(int place, Affinity side) {
        if (place < offset) {
            return place;
        }
        if (place > end()) {
            return place - length + words.length();
        }
        return side == Affinity.BEFORE ? offset : offset + words.length();
    }

    /** The text after the change. */
    public String apply(String text) {
        return text.substring(0, offset) + words + text.substring(end());
    }

    /** What takes the change back, of the text as it was before it. */
    public TextChange invert(String before) {
        return new TextChange(offset, words.length(), before.substring(offset, end()));
    }
}
