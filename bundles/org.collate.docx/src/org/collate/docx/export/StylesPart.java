package org.collate.docx.export;

import org.collate.transfer.page.PageProfile;
import org.collate.transfer.page.PageStyle;

/** The styles: one for each kind of paragraph, and one of letters for each level, for headings that text runs on from. */
final class StylesPart {

    /** The styles of the report's own signature and date, by which an import knows them. */
    static final String SIGNATURE = "ReportSignature";

    static final String DATE = "ReportDate";
    /** The styles of a table's cells, and of those that name its columns. */
    static final String TABLE_TEXT = "TableText";

    static final String TABLE_HEAD = "TableHead";
    /** The style of comments. */
    static final String COMMENT = "CommentText";

    private final PageProfile page;
    private final Xml xml = new Xml();

    private StylesPart(PageProfile page) {
        this.page = page;
    }

    static byte[] of(PageProfile page) {
        StylesPart part = new StylesPart(page);
        part.write();
        return part.xml.bytes();
    }

    /** The id of a style. */
    static String id(PageStyle style) {
        return switch (style) {
            case BODY -> "Normal";
            case TITLE -> "Title";
            case BYLINE -> "Subtitle";
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> heading(style.level());
            case CLOSING -> "Signature";
            case SIGNATURE -> SIGNATURE;
            case DATE -> DATE;
            case CELL -> TABLE_TEXT;
            case CELL_HEAD -> TABLE_HEAD;
        };
    }

    /** The id of the style of paragraphs that are a heading of a level, from 1. */
    static String heading(int level) {
        return "Heading" + level;
    }

    /** The id of the style of letters for a heading of a level in a paragraph that goes on after it. */
    static String headingLetters(int level) {
        return "Heading" + level + "Char";
    }

    private void write() {
        xml.begin("w:styles", "xmlns:w", Xml.W);
        defaults();
        normal();
        for (int level = 1; level <= PageStyle.LEVELS; level++) {
            headings(level);
        }
        front("Title", "Title", "title", "size.title", page.isOn("bold.title"));
        front("Subtitle", "Subtitle", "name", "size.body", false);
        signature();
        closing(SIGNATURE, "Report Signature");
        closing(DATE, "Report Date");
        table(TABLE_TEXT, "Table Text", "body", "left");
        table(TABLE_HEAD, "Table Head", "level1", "center");
        footer();
        comment();
        xml.end();
    }

    private void defaults() {
        xml.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
        fonts(xml, page, "body");
        xml.value("w:sz", page.number("size.body")).value("w:szCs", page.number("size.body"));
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.end().end().empty("w:pPrDefault").end();
    }

    /** The body: what a user adds in Word then fits in by itself. */
    private void normal() {
        xml.begin("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.value("w:name", "Normal").empty("w:qFormat").begin("w:pPr").value("w:widowControl", 0);
        // LibreOffice 7.4 reads this the wrong way round: with 0 it hangs punctuation in the margin, and puts an empty
        // line after a paragraph that ends so. With 1 it does neither, and Word does as it would without.
        xml.value("w:overflowPunct", 1);
        lines(0, 0);
        indent("firstLine", page.number("indent.body.chars"));
        xml.value("w:jc", "both").end().begin("w:rPr");
        fonts(xml, page, "body");
        xml.value("w:spacing", page.number("grid.spacing")).value("w:kern", 0);
        xml.value("w:sz", page.number("size.body"))
                .value("w:szCs", page.number("size.body"))
                .end()
                .end();
        xml.begin("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.value("w:name", "Default Paragraph Font")
                .value("w:uiPriority", 1)
                .empty("w:semiHidden")
                .end();
    }

    private void headings(int level) {
        String name = "heading " + level;
        xml.begin("w:style", "w:type", "paragraph", "w:styleId", heading(level));
        xml.value("w:name", name).value("w:basedOn", "Normal").value("w:next", "Normal");
        xml.value("w:link", headingLetters(level)).value("w:uiPriority", 9).empty("w:qFormat");
        xml.begin("w:pPr").empty("w:keepNext").value("w:outlineLvl", level - 1).end();
        letters(level);
        xml.end();
        xml.begin("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", headingLetters(level));
        xml.value("w:name", name + " Char").value("w:basedOn", "DefaultParagraphFont");
        xml.value("w:link", heading(level)).value("w:uiPriority", 9);
        letters(level);
        xml.end();
    }

    private void letters(int level) {
        xml.begin("w:rPr");
        fonts(xml, page, "level" + level);
        if (page.isOn("bold.level" + level)) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.end();
    }

    /** The letters of headings of a level, from 1; 0 for those of the body. */
    static void letters(Xml xml, PageProfile page, int level) {
        fonts(xml, page, level == 0 ? "body" : "level" + level);
    }

    private void front(String id, String name, String font, String size, boolean bold) {
        xml.begin("w:style", "w:type", "paragraph", "w:styleId", id);
        xml.value("w:name", name)
                .value("w:basedOn", "Normal")
                .value("w:next", "Normal")
                .empty("w:qFormat");
        // Larger letters would take two lines of the grid each, and blanks around digits would make lines wider than
        // counted.
        xml.begin("w:pPr").value("w:autoSpaceDE", 0).value("w:autoSpaceDN", 0).value("w:snapToGrid", 0);
        indent("firstLine", 0);
        xml.value("w:jc", "center").end().begin("w:rPr");
        fonts(xml, page, font);
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.value("w:spacing", 0)
                .value("w:sz", page.number(size))
                .value("w:szCs", page.number(size))
                .end()
                .end();
    }

    private void signature() {
        xml.begin("w:style", "w:type", "paragraph", "w:styleId", "Signature");
        xml.value("w:name", "Signature").value("w:basedOn", "Normal").begin("w:pPr");
        int chars = page.number("indent.signature.chars");
        xml.empty(
                "w:ind",
                "w:rightChars",
                String.valueOf(chars),
                "w:right",
                twips(chars, "size.body"),
                "w:firstLineChars",
                "0",
                "w:firstLine",
                "0");
        xml.value("w:jc", "right").end().end();
    }

    private void closing(String id, String name) {
        xml.begin("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        xml.value("w:name", name).value("w:basedOn", "Signature");
        // The blanks that word processors put around digits would push the date to the left of its place.
        xml.begin("w:pPr")
                .value("w:autoSpaceDE", 0)
                .value("w:autoSpaceDN", 0)
                .end()
                .end();
    }

    private void table(String id, String name, String font, String side) {
        xml.begin("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        xml.value("w:name", name).value("w:basedOn", "Normal").begin("w:pPr").value("w:snapToGrid", 0);
        xml.empty("w:spacing", "w:line", "240", "w:lineRule", "auto");
        indent("firstLine", 0);
        xml.value("w:jc", side).end().begin("w:rPr");
        fonts(xml, page, font);
        xml.value("w:spacing", 0);
        xml.value("w:sz", page.number("size.table"))
                .value("w:szCs", page.number("size.table"))
                .end()
                .end();
    }

    private void footer() {
        xml.begin("w:style", "w:type", "paragraph", "w:styleId", "Footer");
        xml.value("w:name", "footer")
                .value("w:basedOn", "Normal")
                .begin("w:pPr")
                .value("w:snapToGrid", 0);
        xml.empty("w:spacing", "w:line", "240", "w:lineRule", "auto");
        indent("firstLine", 0);
        xml.value("w:jc", "left").end().begin("w:rPr");
        fonts(xml, page, "number");
        xml.value("w:spacing", 0);
        xml.value("w:sz", page.number("size.number"))
                .value("w:szCs", page.number("size.number"))
                .end()
                .end();
    }

    private void comment() {
        xml.begin("w:style", "w:type", "paragraph", "w:styleId", COMMENT);
        xml.value("w:name", "annotation text")
                .value("w:basedOn", "Normal")
                .begin("w:pPr")
                .value("w:snapToGrid", 0);
        xml.empty("w:spacing", "w:line", "240", "w:lineRule", "auto");
        indent("firstLine", 0);
        xml.value("w:jc", "left").end().begin("w:rPr").value("w:spacing", 0);
        xml.value("w:sz", page.number("size.comment"))
                .value("w:szCs", page.number("size.comment"))
                .end()
                .end();
    }

    private void lines(int before, int after) {
        String line = page.value("grid.line");
        xml.empty(
                "w:spacing",
                "w:before",
                String.valueOf(before),
                "w:after",
                String.valueOf(after),
                "w:line",
                line,
                "w:lineRule",
                "exact");
    }

    /** An indent in characters, and in twips for programs that know no characters. */
    private void indent(String side, int chars) {
        xml.empty("w:ind", "w:" + side + "Chars", String.valueOf(chars), "w:" + side, twips(chars, "size.body"));
    }

    private String twips(int chars, String size) {
        return String.valueOf(chars * page.number(size) / 10);
    }

    /** The fonts for a use. The hint gives “ ” — … the Chinese face. */
    static void fonts(Xml xml, PageProfile page, String use) {
        String chinese = page.value("font." + use);
        // The title's numbers are of its own letters, whose digits are half as wide as its characters.
        String latin = use.equals("number") || use.equals("title") ? chinese : page.value("font.latin");
        xml.empty(
                "w:rFonts",
                "w:hint",
                "eastAsia",
                "w:ascii",
                latin,
                "w:eastAsia",
                chinese,
                "w:hAnsi",
                latin,
                "w:cs",
                page.value("font.latin"));
    }
}
