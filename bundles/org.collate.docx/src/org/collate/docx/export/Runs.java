package org.collate.docx.export;

/** Writes runs. */
final class Runs {

    private Runs() {}

    /** @param isGone whether the words are deleted ones, which Word keeps under a name of their own */
    static void write(Xml xml, Lettering.Span span, String text, boolean isGone) {
        xml.begin("w:r").begin("w:rPr");
        if (!span.letters().isEmpty()) {
            xml.value("w:rStyle", span.letters());
        }
        xml.empty("w:rFonts", "w:hint", "eastAsia");
        if (span.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.end();
        words(xml, text, isGone ? "w:delText" : "w:t");
        xml.end();
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
