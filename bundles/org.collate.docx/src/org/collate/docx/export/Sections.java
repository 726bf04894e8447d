package org.collate.docx.export;

import org.collate.transfer.page.PageProfile;

/** Writes the page that a body stands on. */
final class Sections {

    private Sections() {}

    /**
     * Writes it.
     *
     * @param oddFooter the relation to the footer of odd pages
     * @param evenFooter the relation to that of even ones
     */
    static void write(Xml xml, PageProfile page, String oddFooter, String evenFooter) {
        xml.begin("w:sectPr");
        xml.empty("w:footerReference", "w:type", "even", "r:id", evenFooter);
        xml.empty("w:footerReference", "w:type", "default", "r:id", oddFooter);
        xml.empty("w:pgSz", "w:w", page.value("page.width"), "w:h", page.value("page.height"));
        xml.empty(
                "w:pgMar",
                "w:top",
                page.value("margin.top"),
                "w:right",
                page.value("margin.right"),
                "w:bottom",
                page.value("margin.bottom"),
                "w:left",
                page.value("margin.left"),
                "w:header",
                page.value("margin.header"),
                "w:footer",
                page.value("margin.footer"),
                "w:gutter",
                "0");
        xml.empty("w:cols", "w:space", "425");
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", page.value("grid.line"))
                .end();
    }
}
