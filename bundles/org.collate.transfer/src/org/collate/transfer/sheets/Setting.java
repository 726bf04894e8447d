package org.collate.transfer.sheets;

/**
 * How a paragraph's lines are set; lengths are in twips.
 *
 * @param face the letters of a line without words
 * @param left how far lines stand from the left
 * @param right how far from the right
 * @param first how much farther the first line stands from the left
 * @param side where words stand in a line that they do not fill
 * @param line how high a line is; 0 for as high as its letters
 * @param spacing what each character gets beside its width
 * @param isParted whether there is room between Chinese characters and letters or digits
 * @param before room above the paragraph
 * @param after room below it
 * @param keeps whether it stands whole, and on one page with the next paragraph
 */
record Setting(
        Face face,
        int left,
        int right,
        int first,
        Side side,
        int line,
        int spacing,
        boolean isParted,
        int before,
        int after,
        boolean keeps) {

    /** Where the words of a line stand. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        /** At both sides, the last line at the left. */
        BOTH
    }

    Setting spaced(int above, int below, boolean isKept) {
        return new Setting(face, left, right, first, side, line, spacing, isParted, above, below, isKept);
    }

    Setting within(int fromLeft, int fromRight) {
        return new Setting(face, fromLeft, fromRight, first, side, line, spacing, isParted, before, after, keeps);
    }
}
