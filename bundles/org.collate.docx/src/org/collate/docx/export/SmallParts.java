package org.collate.docx.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.collate.transfer.ExportNotes.Font;
import org.collate.transfer.ExportRequest.Provenance;
import org.collate.transfer.Markup.Recording;
import org.collate.transfer.page.PageProfile;

/** The small parts of a document: settings, fonts, page numbers, and where it comes from. */
final class SmallParts {

    /** The namespace of the part that says where a document comes from. */
    static final String EXPORT = "http://collate.org/export/1";

    private static final String PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private SmallParts() {}

    /** The settings: pages are told odd from even for their numbers; changes are recorded where that is asked for. */
    static byte[] settings(Recording recording) {
        Xml xml = new Xml().begin("w:settings", "xmlns:w", Xml.W);
        xml.empty("w:zoom", "w:percent", "100");
        if (recording != Recording.OFF) {
            xml.empty("w:trackRevisions");
        }
        if (recording == Recording.PROTECTED) {
            xml.empty("w:documentProtection", "w:edit", "trackedChanges", "w:enforcement", "1");
        }
        xml.value("w:defaultTabStop", 640).empty("w:evenAndOddHeaders");
        xml.value("w:characterSpacingControl", "doNotCompress").begin("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        return xml.end()
                .empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN")
                .end()
                .bytes();
    }

    /** The fonts, each with the names that stand in for it. */
    static byte[] fonts(List<Font> fonts, String latin) {
        Xml xml = new Xml().begin("w:fonts", "xmlns:w", Xml.W);
        for (Font font : fonts) {
            boolean chinese = !font.name().equals(latin);
            xml.begin("w:font", "w:name", font.name());
            if (!font.fallbacks().isEmpty()) {
                xml.value("w:altName", String.join(",", font.fallbacks()));
            }
            xml.value("w:charset", chinese ? "86" : "00").value("w:family", "roman");
            xml.value("w:pitch", chinese ? "fixed" : "variable").end();
        }
        return xml.end().bytes();
    }

    /** A footer with the number of the page: "— 1 —", one character in from the outer edge. */
    static byte[] pageNumber(PageProfile page, boolean even) {
        Xml xml = new Xml().begin("w:ftr", "xmlns:w", Xml.W).begin("w:p").begin("w:pPr");
        int chars = page.number("indent.number.chars");
        String side = even ? "left" : "right";
        xml.value("w:pStyle", "Footer");
        xml.empty(
                "w:ind",
                "w:" + side + "Chars",
                String.valueOf(chars),
                "w:" + side,
                String.valueOf(chars * page.number("size.number") / 10),
                "w:firstLineChars",
                "0",
                "w:firstLine",
                "0");
        xml.value("w:jc", side).end();
        pageRun(xml).begin("w:t", "xml:space", "preserve").text("— ").end().end();
        pageRun(xml).empty("w:fldChar", "w:fldCharType", "begin").end();
        pageRun(xml)
                .begin("w:instrText", "xml:space", "preserve")
                .text(" PAGE ")
                .end()
                .end();
        pageRun(xml).empty("w:fldChar", "w:fldCharType", "separate").end();
        pageRun(xml).begin("w:t").text("1").end().end();
        pageRun(xml).empty("w:fldChar", "w:fldCharType", "end").end();
        pageRun(xml).begin("w:t", "xml:space", "preserve").text(" —").end().end();
        return xml.end().end().bytes();
    }

    private static Xml pageRun(Xml xml) {
        return xml.begin("w:r")
                .begin("w:rPr")
                .empty("w:rFonts", "w:hint", "eastAsia")
                .end();
    }

    /** The properties of a document that say where it comes from. */
    static byte[] properties(Provenance provenance) {
        Xml xml = new Xml()
                .begin(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                        "xmlns:vt",
                        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        int id = 2;
        for (Map.Entry<String, String> entry : values(provenance).entrySet()) {
            xml.begin(
                    "property",
                    "fmtid",
                    PROPERTY_SET,
                    "pid",
                    String.valueOf(id++),
                    "name",
                    "collate." + entry.getKey());
            xml.begin("vt:lpwstr").text(entry.getValue()).end().end();
        }
        return xml.end().bytes();
    }

    /** The same as a part of its own, which programs keep that drop the properties. */
    static byte[] custom(Provenance provenance) {
        Xml xml = new Xml().begin("export", "xmlns", EXPORT);
        values(provenance).forEach((name, value) -> xml.begin(name).text(value).end());
        return xml.end().bytes();
    }

    /** What names that part in the document. */
    static byte[] customNaming(Provenance provenance) {
        String name = EXPORT + "#" + provenance.export();
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        Xml xml = new Xml()
                .begin(
                        "ds:datastoreItem",
                        "ds:itemID",
                        "{" + id.toUpperCase(Locale.ROOT) + "}",
                        "xmlns:ds",
                        "http://schemas.openxmlformats.org/officeDocument/2006/customXml");
        return xml.begin("ds:schemaRefs")
                .empty("ds:schemaRef", "ds:uri", EXPORT)
                .end()
                .end()
                .bytes();
    }

    private static Map<String, String> values(Provenance provenance) {
        Map<String, String> values = new TreeMap<>();
        values.put("document", provenance.document());
        values.put("export", provenance.export());
        if (!provenance.base().isEmpty()) {
            values.put("base", provenance.base());
        }
        if (!provenance.since().isEmpty()) {
            values.put("since", provenance.since());
        }
        return values;
    }
}
