package org.collate.core.manuscript;

import java.util.Optional;
import org.collate.core.text.TextRef;

/**
 * A line of a manuscript, its words aside.
 *
 * @param text the text that its words are a line of
 * @param kind what it is
 * @param depth how deep the element lies in the report; 0 for the report's own words, 1 for a section
 * @param number the computed number that is painted before its words, with brackets and separator; empty for none
 * @param isFirst whether it is the first line of its text; the others have no number
 * @param isProtected whether its words are the template's, and cannot be changed
 * @param blank what is to be written here where nothing is yet; the id of the text is that of what will be begun then
 */
public record Line(
        TextRef text,
        Kind kind,
        int depth,
        String number,
        boolean isFirst,
        boolean isProtected,
        Optional<Blank> blank) {

    /** Whether nothing is written here yet, so that the report has neither element nor words of this line. */
    public boolean isBlank() {
        return blank.isPresent();
    }

    /** The id of the element that it belongs to. */
    public String element() {
        return text.element();
    }
}
