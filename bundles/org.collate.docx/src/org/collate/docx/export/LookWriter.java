package org.collate.docx.export;

import org.collate.transfer.page.Look;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.page.PageStyle;

/** Writes how a paragraph looks. */
final class LookWriter {

    private LookWriter() {}

    /** Writes the properties, those of the paragraph's own letters aside. */
    static void write(Xml xml, Look look, PageProfile page) {
        if (look.style() != PageStyle.BODY) {
            xml.value("w:pStyle", StylesPart.id(look.style()));
        }
        if (look.keeps()) {
            xml.empty("w:keepNext");
        }
        if (look.list() > 0) {
            xml.begin("w:numPr")
                    .value("w:ilvl", 0)
                    .value("w:numId", look.list())
                    .end();
        }
        if (look.before() > 0 || look.after() > 0) {
            int line = page.number("grid.line");
            String before = String.valueOf(look.before() * line);
            xml.empty("w:spacing", "w:before", before, "w:after", String.valueOf(look.after() * line));
        }
        if (look.right() >= 0) {
            String twips = String.valueOf(look.right() * page.number("size.body") / 10);
            xml.empty("w:ind", "w:rightChars", String.valueOf(look.right()), "w:right", twips);
        }
        if (look.width() > 0) {
            String side = String.valueOf(look.side(page));
            // The indent of the first line is said again: some programs take the body's else.
            xml.empty("w:ind", "w:left", side, "w:right", side, "w:firstLineChars", "0", "w:firstLine", "0");
        }
        if (look.level() > 0) {
            xml.value("w:outlineLvl", look.level() - 1);
        }
    }
}
