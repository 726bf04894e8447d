package org.collate.docx.export;

/**
 * How a paragraph looks.
 *
 * @param style the id of its style; empty for the body's
 * @param before free lines above it
 * @param after free lines below it
 * @param right its indent from the right in hundredths of a character; -1 for the style's
 * @param width how wide its lines are, in half characters of the title; 0 for as wide as the page
 * @param level the level of the heading that its text runs on from, from 1; 0 for none
 * @param keeps whether it stands on one page with the next paragraph
 * @param list the number of the list that it is an item of; 0 for none
 */
record Look(String style, int before, int after, int right, int width, int level, boolean keeps, int list) {

    static final Look BODY = of("");

    /** The look that a style gives. */
    static Look of(String style) {
        return new Look(style, 0, 0, -1, 0, 0, false, 0);
    }

    Look in(int number) {
        return new Look(style, before, after, right, width, level, keeps, number);
    }

    Look keeping(boolean also) {
        return new Look(style, before, after, right, width, level, also, list);
    }

    Look between(int linesBefore, int linesAfter) {
        return new Look(style, linesBefore, linesAfter, right, width, level, keeps, list);
    }

    Look indented(int fromRight) {
        return new Look(style, before, after, fromRight, width, level, keeps, list);
    }

    Look wide(int halves) {
        return new Look(style, before, after, right, halves, level, keeps, list);
    }

    Look outlined(int ofHeading) {
        return new Look(style, before, after, right, width, ofHeading, keeps, list);
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
        if (width > 0) {
            // More than the letters need, since not all digits are half as wide, and not enough for another one.
            int text = page.number("page.width") - page.number("margin.left") - page.number("margin.right");
            int letter = page.number("size.title") * 10;
            String side = String.valueOf(Math.max(0, (text - width * letter / 2 - letter * 9 / 20) / 2));
            // The indent of the first line is said again: some programs take the body's else.
            xml.empty("w:ind", "w:left", side, "w:right", side, "w:firstLineChars", "0", "w:firstLine", "0");
        }
        if (level > 0) {
            xml.value("w:outlineLvl", level - 1);
        }
    }
}
