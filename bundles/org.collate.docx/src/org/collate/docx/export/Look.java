package org.collate.docx.export;

/**
 * How a paragraph looks.
 *
 * @param style the id of its style; empty for the body's
 * @param before free lines above it
 * @param after free lines below it
 * @param right its indent from the right in hundredths of a character; -1 for the style's
 * @param keeps whether it stands on one page with the next paragraph
 * @param list the number of the list that it is an item of; 0 for none
 */
record Look(String style, int before, int after, int right, boolean keeps, int list) {

    static final Look BODY = new Look("", 0, 0, -1, false, 0);

    Look in(int number) {
        return new Look(style, before, after, right, keeps, number);
    }

    Look keeping() {
        return new Look(style, before, after, right, true, list);
    }

    boolean isPlain() {
        return equals(BODY);
    }

    /** Writes the properties, those of the paragraph's own letters aside. */
    void write(Xml xml, PageProfile page) {
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        if (keeps) {
            xml.empty("w:keepNext");
        }
        if (list > 0) {
            xml.begin("w:numPr").value("w:ilvl", 0).value("w:numId", list).end();
        }
        if (before > 0 || after > 0) {
            int line = page.number("grid.line");
            xml.empty("w:spacing", "w:before", String.valueOf(before * line), "w:after", String.valueOf(after * line));
        }
        if (right >= 0) {
            String twips = String.valueOf(right * page.number("size.body") / 10);
            xml.empty("w:ind", "w:rightChars", String.valueOf(right), "w:right", twips);
        }
    }
}
