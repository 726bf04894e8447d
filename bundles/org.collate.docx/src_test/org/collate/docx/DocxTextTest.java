package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.SourceDocument;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static final String ID = "k3vq2ma7xw4pde";

    @Test
    void paragraphsComeInOrderWithTheirLinesBlankOnesToo() throws ImportException {
        SourceDocument read = WordFile.of(p(r("甲")), p(), p(r("乙"))).read();
        assertEquals(List.of("甲", "", "乙"), WordFile.texts(read));
        assertEquals(
                List.of(1, 2, 3),
                read.paragraphs().stream().map(Paragraph::line).toList());
        assertEquals("材料.docx", read.name());
    }

    @Test
    void whiteSpaceIsKept() throws ImportException {
        assertEquals(
                List.of("\u3000\u3000一是 \u00a0 好 ", "word "),
                WordFile.of(p(r("\u3000\u3000一是 \u00a0 好 ")), p("<w:r><w:t>word </w:t></w:r>"))
                        .texts());
    }

    @Test
    void whiteSpaceOfIndentedXmlIsNotTheAuthors() throws ImportException {
        assertEquals(
                List.of("甲 乙"),
                WordFile.of(p("<w:r>\n<w:t>\n   甲\n乙\n </w:t>\n</w:r>")).texts());
    }

    @Test
    void entitiesAndReferencesAreResolved() throws ImportException {
        assertEquals(
                List.of("<甲&乙>😀"),
                WordFile.of(p(r("&lt;甲&amp;&#x4e59;&gt;&#128512;"))).texts());
    }

    @Test
    void tabsBreaksAndHyphens() throws ImportException {
        String run = "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>a</w:t>"
                + "<w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>";
        assertEquals(List.of("甲\t乙\n丙\na\u2011bc"), WordFile.of(p(run)).texts());
    }

    @Test
    void pageBreaksOnlyPartTheTextsAroundThem() throws ImportException {
        String page = "<w:r><w:br w:type=\"page\"/></w:r>";
        assertEquals(
                List.of("甲", "乙", "丙\n丁", ""),
                WordFile.of(p(page, r("甲")), p(r("乙"), page), p(r("丙"), page, r("丁")), p(page))
                        .texts());
    }

    @Test
    void symbolsAreMappedOrReported() throws ImportException {
        WordFile file = WordFile.of(
                p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"),
                p("<w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r>"));
        assertEquals(List.of("☑≥", "\ufffd"), file.texts());
        ImportFinding finding = file.read().findings().getFirst();
        assertEquals("I39", finding.rule());
        assertEquals(2, finding.line());
        assertEquals("Webdings F061", finding.quote());
    }

    @Test
    void insertionsAreTakenAndDeletionsLeftOut() throws ImportException {
        WordFile file = WordFile.of(p(
                r("甲"),
                "<w:ins w:id=\"1\" w:author=\"x\">" + r("乙")
                        + "<w:del w:id=\"9\"><w:r><w:delText>丑</w:delText></w:r></w:del></w:ins>",
                "<w:del w:id=\"2\"><w:r><w:delText>子</w:delText></w:r></w:del>",
                "<w:moveFrom w:id=\"3\">" + r("寅") + "</w:moveFrom>",
                "<w:moveTo w:id=\"4\">" + r("丙") + "</w:moveTo>"));
        assertEquals(List.of("甲乙丙"), file.texts());
        assertEquals(List.of("I44"), file.rules());
    }

    @Test
    void aDeletedMarkJoinsItsParagraphWithTheNext() throws ImportException {
        String gone = "<w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        String inserted = "<w:pPr><w:rPr><w:ins w:id=\"2\"/></w:rPr></w:pPr>";
        SourceDocument read = WordFile.of(
                        p(gone, r("甲")),
                        p(inserted, r("乙")),
                        p(gone, "<w:del w:id=\"3\">" + r("子") + "</w:del>"),
                        p(r("丙")))
                .read();
        assertEquals(List.of("甲乙", "丙"), WordFile.texts(read));
        assertEquals(ParagraphStyle.BODY, read.paragraphs().getFirst().style());
    }

    @Test
    void aDeletedMarkAtTheEndLosesNothing() throws ImportException {
        String gone = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        assertEquals(List.of("甲"), WordFile.of(p(gone, r("甲"))).texts());
    }

    @Test
    void resultsOfFieldsAreTakenAndInstructionsDropped() throws ImportException {
        String complex = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("没")
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("没有")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("果") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WordFile file =
                WordFile.of(p(r("甲"), "<w:fldSimple w:instr=\"DATE\">" + r("日") + "</w:fldSimple>", complex, r("乙")));
        assertEquals(List.of("甲日果乙"), file.texts());
        assertEquals(List.of(), file.rules());
    }

    @Test
    void fieldsGoOverParagraphs() throws ImportException {
        assertEquals(
                List.of("甲", "乙丙"),
                WordFile.of(
                                p(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText>"
                                                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>",
                                        r("甲")),
                                p(r("乙"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", r("丙")))
                        .texts());
    }

    @Test
    void aFieldThatOnlyShowsAFormulaIsReported() throws ImportException {
        SourceDocument read = WordFile.of(p("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> eq \\o\\ac(○,1)"
                        + "</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>"))
                .read();
        assertEquals("I40", read.findings().getFirst().rule());
        assertEquals("eq \\o\\ac(○,1)", read.findings().getFirst().quote());
    }

    @Test
    void aFieldWithoutAnEndIsReportedWithWhatItKeepsAway() throws ImportException {
        SourceDocument read = WordFile.of(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", r("甲乙丙")))
                .read();
        assertEquals("I40", read.findings().getFirst().rule());
        assertTrue(read.findings().getFirst().message().contains("3"));
    }

    @Test
    void containersAreTransparent() throws ImportException {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertEquals(
                List.of("链智内", "块", "套"),
                WordFile.of(
                                p(
                                        "<w:hyperlink w:anchor=\"x\">" + r("链") + "</w:hyperlink>",
                                        "<w:smartTag>" + r("智") + "</w:smartTag>",
                                        control.formatted(r("内"))),
                                control.formatted(p(r("块")) + control.formatted(p(r("套")))))
                        .texts());
    }

    @Test
    void tablesAreReadCellByCellAndReported() throws ImportException {
        String cell = "<w:tc><w:tcPr/>%s</w:tc>";
        String control = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell.formatted(p(r("子"))) + "</w:tr>";
        String table = "<w:tbl><w:tblPr/><w:tr>" + cell.formatted(p(r("甲")) + p(r("乙")))
                + control.formatted(cell.formatted(p(r("丙")))) + "</w:tr>" + deleted
                + control.formatted("<w:tr>" + cell.formatted(control.formatted(p(r("丁")))) + "</w:tr>") + "</w:tbl>";
        WordFile file = WordFile.of(p(r("前")), table, p(r("后")));
        assertEquals(List.of("前", "甲", "乙", "丙", "丁", "后"), file.texts());
        assertEquals(List.of("I31", "I44"), file.rules());
        assertEquals(2, file.read().findings().getFirst().line());
    }

    @Test
    void aTextBoxComesOnceAfterItsParagraph() throws ImportException {
        String inner = "<w:txbxContent>" + p(r("框")) + p(r("二")) + "</w:txbxContent>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:graphic><wps:wsp><wps:txbx>"
                + inner
                + "</wps:txbx></wps:wsp></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + inner + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        WordFile file = WordFile.of(p(r("甲"), box, r("乙")), p(r("丙")));
        assertEquals(List.of("甲乙", "框", "二", "丙"), file.texts());
        assertEquals(List.of("I32"), file.rules());
    }

    @Test
    void aBranchThatIsNotUnderstoodGivesWayToTheFallback() throws ImportException {
        assertEquals(
                List.of("退"),
                WordFile.of(p("<mc:AlternateContent><mc:Choice Requires=\"foo\">" + r("选") + "</mc:Choice><mc:Fallback>"
                                + r("退") + "</mc:Fallback></mc:AlternateContent>"))
                        .texts());
    }

    @Test
    void notesComeAtTheEndInTheOrderOfTheirReferences() throws ImportException {
        WordFile file = WordFile.of(p(
                        r("甲"),
                        "<w:r><w:endnoteReference w:id=\"2\"/></w:r>",
                        "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"))
                .related(
                        "footnotes",
                        "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\">" + p(r("线"))
                                + "</w:footnote><w:footnote w:id=\"3\">" + p("<w:r><w:footnoteRef/></w:r>", r("脚"))
                                + "</w:footnote></w:footnotes>")
                .related("endnotes", "<w:endnotes><w:endnote w:id=\"2\">" + p(r("尾")) + "</w:endnote></w:endnotes>");
        assertEquals(List.of("甲", "尾", "脚"), file.texts());
        assertEquals(List.of("I33", "I33"), file.rules());
    }

    @Test
    void pageNumbersInMarginsAreSilentAndWordsAreReported() throws ImportException {
        WordFile numbered = WordFile.of(p(r("甲")))
                .related(
                        "footer",
                        "<w:ftr>" + p(r("— "), "<w:fldSimple w:instr=\"PAGE\">" + r("12") + "</w:fldSimple>", r(" —"))
                                + "</w:ftr>");
        assertEquals(List.of(), numbered.rules());
        WordFile words = WordFile.of(p(r("甲"))).related("header", "<w:hdr>" + p(r("机密")) + "</w:hdr>");
        assertEquals(List.of("I34"), words.rules());
        assertEquals("机密", words.read().findings().getFirst().quote());
        assertEquals(List.of("甲"), words.texts());
    }

    @Test
    void hiddenTextIsLeftOutAndReported() throws ImportException {
        WordFile file = WordFile.of(p(r("甲"), r("<w:vanish/>", "暗"), r("<w:vanish w:val=\"0\"/>", "乙")));
        assertEquals(List.of("甲乙"), file.texts());
        assertEquals("暗", file.read().findings().getFirst().quote());
        assertEquals(List.of("I35"), file.rules());
    }

    @Test
    void whatCannotBeTextIsReported() throws ImportException {
        WordFile file = WordFile.of(
                "<w:altChunk r:id=\"x\"/>",
                p("<w:r><w:drawing><a:graphic><a:blip r:embed=\"x\"/></a:graphic></w:drawing></w:r>"),
                p("<w:r><w:object><v:shape/><o:OLEObject/></w:object></w:r>"),
                p("<w:r><w:drawing><a:t>图中字</a:t></w:drawing></w:r>"),
                p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"),
                p("<w:r><w:commentReference w:id=\"1\"/></w:r>"));
        assertEquals(List.of("I38", "I36", "I37", "I43", "I42", "I41"), file.rules());
        assertEquals("x=1", file.texts().get(3));
    }

    @Test
    void ofRubyTheBaseIsTaken() throws ImportException {
        assertEquals(
                List.of("汉字"),
                WordFile.of(p(
                                "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("hàn") + "</w:rt><w:rubyBase>" + r("汉")
                                        + "</w:rubyBase></w:ruby></w:r>",
                                r("字")))
                        .texts());
    }

    @Test
    void boldSpansAreJoinedAndSwitchedOff() throws ImportException {
        Paragraph read = WordFile.of(p(
                        r("<w:b/>", "一是"),
                        r("<w:b w:val=\"1\"/><w:bCs/>", "学。"),
                        r("甲"),
                        r("<w:b w:val=\"0\"/>", "乙"),
                        r("<w:b/>", "丙")))
                .read()
                .paragraphs()
                .getFirst();
        assertEquals(List.of(new Span(0, 4), new Span(6, 7)), read.bold());
    }

    @Test
    void bookmarksOfCollateBecomeAnchors() throws ImportException {
        String other = "b" + ID.substring(1);
        SourceDocument read = WordFile.of(
                        p(
                                mark(1, "_clt_" + ID),
                                mark(2, "_clt_" + ID + "_Copy_1"),
                                mark(3, "else"),
                                r("甲乙"),
                                end(1),
                                end(2),
                                end(3),
                                mark(4, "_clt_" + other),
                                r("丙")),
                        p(r("丁"), end(4), r("戊")))
                .read();
        assertEquals(
                List.of(new Anchor(ID, new Span(0, 2)), new Anchor(other, new Span(2, 3))),
                read.paragraphs().get(0).anchors());
        assertEquals(
                List.of(new Anchor(other, new Span(0, 1))),
                read.paragraphs().get(1).anchors());
    }

    @Test
    void propertiesOfAnExportAreRead() throws ImportException {
        String custom = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
                + "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                + "<property name=\"collate.document\"><vt:lpwstr>abc</vt:lpwstr></property>"
                + "<property name=\"other\"><vt:lpwstr>x</vt:lpwstr></property></Properties>";
        String relations = WordFile.relations("officeDocument", "word/document.xml")
                .replace(
                        "</Relationships>",
                        "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/>"
                                + "</Relationships>");
        SourceDocument read = WordFile.of(p(r("甲")))
                .part("docProps/custom.xml", custom)
                .part("_rels/.rels", relations)
                .read();
        assertEquals(Map.of("document", "abc"), read.properties());
    }

    @Test
    void partsInUtf16AreRead() throws ImportException {
        WordFile file = WordFile.of(p(r("对照检查")));
        String xml = file.text("word/document.xml").replace("UTF-8", "UTF-16");
        assertEquals(
                List.of("对照检查"),
                file.part("word/document.xml", xml, StandardCharsets.UTF_16).texts());
    }

    private static String mark(int id, String name) {
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>";
    }

    private static String end(int id) {
        return "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }
}
