package org.collate.transfer.sheets;

import java.util.List;

/**
 * A line on a page; lengths are in twips.
 *
 * @param top its upper edge, from the upper edge of the paper
 * @param height how high it is
 * @param baseline where its letters stand, from the upper edge of the paper
 * @param letters from left to right; blanks at the end of the line are not among them
 */
public record SheetLine(int top, int height, int baseline, List<PlacedLetter> letters) {

    public SheetLine {
        letters = List.copyOf(letters);
    }

    SheetLine lowered(int by) {
        return new SheetLine(top + by, height, baseline + by, letters);
    }

    /** What it says. */
    public String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(each -> text.append(each.letter()));
        return text.toString();
    }
}
