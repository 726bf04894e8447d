package org.collate.transfer.structure.mending;

import java.util.regex.Pattern;
import org.collate.transfer.structure.line.Blanks;

/** Tells lines that only number a page: — 2 —, - 01 -, 第2页 共5页, Page 2 of 5. */
final class PageNumbers {

    private static final Pattern FORMS = Pattern.compile("[-—－–─―]+[0-9]{1,3}[-—－–─―]+"
            + "|第[0-9]{1,3}页(?:[/，,]?共[0-9]{1,3}页?)?"
            + "|共[0-9]{1,3}页[/，,]?第[0-9]{1,3}页"
            + "|(?i:page[0-9]{1,3}(?:of[0-9]{1,3})?)"
            + "|[·•~～∙‧]+[0-9]{1,3}[·•~～∙‧]+"
            + "|[0-9]{1,3}/[0-9]{1,3}页?");
    private static final int LONGEST = 24;

    private PageNumbers() {}

    /** Whether a line is the number of a page. */
    static boolean is(String line) {
        return line.length() <= LONGEST
                && !line.isEmpty()
                && FORMS.matcher(Blanks.strip(line)).matches();
    }

    /** Whether a line is nothing but a number, which may be one of a page. */
    static boolean isBare(String line) {
        return !line.isEmpty() && line.length() <= 3 && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
