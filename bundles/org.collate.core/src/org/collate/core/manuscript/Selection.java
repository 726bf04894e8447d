package org.collate.core.manuscript;

/**
 * What is selected in the text of a manuscript; only a caret where both ends are one.
 *
 * @param anchor where it was begun, in UTF-16 units from the start of the text
 * @param caret where the caret stands; before the anchor where it was made backwards
 */
public record Selection(int anchor, int caret) {

    /** Nothing but a caret. */
    public static Selection at(int caret) {
        return new Selection(caret, caret);
    }
}
