package org.collate.docx.export;

import org.collate.core.layout.Mark.Fate;
import org.collate.transfer.page.Lettering;

/** Writes runs. */
final class Runs {

    private Runs() {}

    /**
     * Writes one.
     *
     * @param fate what became of the words; Word keeps deleted ones under a name of their own
     * @param isDrawn whether the letters show that, since no revision does: struck out, underlined, both double for moves
     */
    static void write(Xml xml, Lettering.Span span, String text, Fate fate, boolean isDrawn) {
        xml.begin("w:r").begin("w:rPr");
        if (span.level() > 0) {
            xml.value("w:rStyle", StylesPart.headingLetters(span.level()));
        }
        xml.empty("w:rFonts", "w:hint", "eastAsia");
        if (span.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (isDrawn) {
            draw(xml, fate);
        }
        xml.end();
        words(xml, text, fate == Fate.GOES && !isDrawn ? "w:delText" : "w:t");
        xml.end();
    }

    private static void draw(Xml xml, Fate fate) {
        switch (fate) {
            case GOES -> xml.empty("w:strike");
            case LEAVES -> xml.empty("w:dstrike");
            case COMES -> xml.value("w:u", "single");
            case ARRIVES -> xml.value("w:u", "double");
            case STAYS -> {
                // As it always was.
            }
        }
    }

    private static void words(Xml xml, String text, String name) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\t') {
                if (i > start) {
                    xml.begin(name, "xml:space", "preserve")
                            .text(text.substring(start, i))
                            .end();
                }
                if (i < text.length()) {
                    xml.empty(c == '\t' ? "w:tab" : "w:br");
                }
                start = i + 1;
            }
        }
    }
}
