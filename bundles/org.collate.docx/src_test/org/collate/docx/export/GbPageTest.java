package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportNotes.Font;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.page.PageProfile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The figures of GB/T 9704, read back from the XML. */
class GbPageTest {

    private static final String TEXT = """
            某局党组成员、副局长
            2025年度民主生活会个人对照检查材料
            王小明
            （2026年1月5日）
            按照安排，现对照检查如下。
            一、存在的主要问题
            （一）对党忠诚方面
            1.学习不够深入。读得少，想得浅。
            （1）计划没有落实。读书计划只完成一半。
            （二）履职尽责方面。总体是好的，但还有差距。一是调研不够深入。二是“难题”解决得慢——拖了半年……
            二、原因分析
            **一是理论学习放松。**总觉得工作忙。
            三、整改措施
            （一）加强学习。每周自学两次。
            以上报告，请批评指正。
            王小明
            2026年1月5日
            """;

    private final ExportedFile file =
            ExportedFile.of(ExportRequest.of(ExportedFile.report(TEXT), ExportedFile.PROVENANCE));

    private String document(String path) {
        return file.figure("word/document.xml", path);
    }

    private String style(String name, String path) {
        return file.figure("word/styles.xml", "//w:style[w:name/@w:val='" + name + "']/" + path);
    }

    /** What an XPath says of the run with these words. */
    private String run(String words, String path) {
        return document("//w:r[w:t='" + words + "']/" + path);
    }

    @Test
    void paperMarginsAndGridAreTheStandards() {
        String section = "//w:sectPr/";
        assertAll(
                () -> assertEquals("11906", document(section + "w:pgSz/@w:w")),
                () -> assertEquals("16838", document(section + "w:pgSz/@w:h")),
                () -> assertEquals("2098", document(section + "w:pgMar/@w:top")),
                () -> assertEquals("1588", document(section + "w:pgMar/@w:left")),
                () -> assertEquals("1984", document(section + "w:pgMar/@w:bottom")),
                () -> assertEquals("1474", document(section + "w:pgMar/@w:right")),
                () -> assertEquals("1417", document(section + "w:pgMar/@w:footer")),
                () -> assertEquals("lines", document(section + "w:docGrid/@w:type")),
                () -> assertEquals("579", document(section + "w:docGrid/@w:linePitch")));
    }

    @Test
    void theBodyHasTheStandardsLettersLinesAndIndent() {
        assertAll(
                () -> assertEquals("仿宋_GB2312", style("Normal", "w:rPr/w:rFonts/@w:eastAsia")),
                () -> assertEquals("Times New Roman", style("Normal", "w:rPr/w:rFonts/@w:ascii")),
                () -> assertEquals("eastAsia", style("Normal", "w:rPr/w:rFonts/@w:hint")),
                () -> assertEquals("32", style("Normal", "w:rPr/w:sz/@w:val")),
                () -> assertEquals("-5", style("Normal", "w:rPr/w:spacing/@w:val")),
                () -> assertEquals("579", style("Normal", "w:pPr/w:spacing/@w:line")),
                () -> assertEquals("exact", style("Normal", "w:pPr/w:spacing/@w:lineRule")),
                () -> assertEquals("200", style("Normal", "w:pPr/w:ind/@w:firstLineChars")),
                () -> assertEquals("both", style("Normal", "w:pPr/w:jc/@w:val")),
                () -> assertEquals("", document("//w:r[not(w:rPr/w:rFonts/@w:hint='eastAsia')]")));
    }

    @Test
    void titleAndNameLineAreCentredWithoutIndent() {
        assertAll(
                () -> assertEquals("Title", document("//w:body/w:p[1]/w:pPr/w:pStyle/@w:val")),
                () -> assertEquals("1", document("count(//w:p[1]//w:br)")),
                () -> assertEquals("方正小标宋简体", style("Title", "w:rPr/w:rFonts/@w:eastAsia")),
                () -> assertEquals("44", style("Title", "w:rPr/w:sz/@w:val")),
                () -> assertEquals("center", style("Title", "w:pPr/w:jc/@w:val")),
                () -> assertEquals("0", style("Title", "w:pPr/w:ind/@w:firstLineChars")),
                () -> assertEquals("Subtitle", document("//w:body/w:p[2]/w:pPr/w:pStyle/@w:val")),
                () -> assertEquals("（2026年1月5日）", document("//w:body/w:p[3]")),
                () -> assertEquals("579", document("//w:body/w:p[3]/w:pPr/w:spacing/@w:after")),
                () -> assertEquals("楷体_GB2312", style("Subtitle", "w:rPr/w:rFonts/@w:eastAsia")),
                () -> assertEquals("32", style("Subtitle", "w:rPr/w:sz/@w:val")),
                () -> assertEquals("center", style("Subtitle", "w:pPr/w:jc/@w:val")),
                () -> assertEquals("0", style("Subtitle", "w:pPr/w:ind/@w:firstLineChars")));
    }

    @Test
    void levelsHaveTheirLettersAndOutlineAndAreNotBold() {
        String[] fonts = {"黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"};
        for (int level = 1; level <= fonts.length; level++) {
            String name = "heading " + level;
            assertEquals(fonts[level - 1], style(name, "w:rPr/w:rFonts/@w:eastAsia"), name);
            assertEquals(fonts[level - 1], style(name + " Char", "w:rPr/w:rFonts/@w:eastAsia"), name);
            assertEquals(String.valueOf(level - 1), style(name, "w:pPr/w:outlineLvl/@w:val"), name);
            assertEquals(
                    "0",
                    file.figure("word/styles.xml", "count(//w:style[w:name/@w:val='" + name + "']/w:rPr/w:b)"),
                    name);
        }
        assertEquals("Heading1", document("//w:p[w:r/w:t='一、']/w:pPr/w:pStyle/@w:val"));
        assertEquals("Heading2", document("//w:p[w:r/w:t='对党忠诚方面']/w:pPr/w:pStyle/@w:val"));
    }

    @Test
    void numbersAreLiteralText() {
        assertFalse(file.text("word/document.xml").contains("w:numPr"));
        assertEquals("一、存在的主要问题", document("//w:p[w:r/w:t='一、']"));
    }

    @Test
    void aHeadingThatTextRunsOnFromIsOneParagraphWithTwoLetters() {
        assertEquals("Heading2Char", run("履职尽责方面", "w:rPr/w:rStyle/@w:val"));
        assertEquals("", run("总体是好的，但还有差距。", "w:rPr/w:rStyle/@w:val"));
        String paragraph = document("//w:p[w:r/w:t='履职尽责方面']");
        assertEquals("（二）履职尽责方面。总体是好的，但还有差距。一是调研不够深入。二是“难题”解决得慢——拖了半年……", paragraph);
        assertEquals("Heading2Char", run("加强学习。", "w:rPr/w:rStyle/@w:val"));
        assertEquals("", run("每周自学两次。", "w:rPr/w:rStyle/@w:val"));
    }

    @Test
    void emphasisedLeadsAreBold() {
        assertEquals("1", document("count(//w:r[w:t='理论学习放松。']/w:rPr/w:b)"));
        assertEquals("0", document("count(//w:r[w:t='总觉得工作忙。']/w:rPr/w:b)"));
    }

    @Test
    void pageNumbersStandRightOnOddAndLeftOnEvenPages() {
        assertEquals("1", file.figure("word/settings.xml", "count(//w:evenAndOddHeaders)"));
        assertFooter("default", "right");
        assertFooter("even", "left");
        assertEquals("宋体", style("footer", "w:rPr/w:rFonts/@w:eastAsia"));
        assertEquals("28", style("footer", "w:rPr/w:sz/@w:val"));
    }

    private void assertFooter(String type, String side) {
        String id = document("//w:footerReference[@w:type='" + type + "']/@r:id");
        String target = file.figure("word/_rels/document.xml.rels", "//Relationship[@Id='" + id + "']/@Target");
        String part = target.startsWith("/") ? target.substring(1) : "word/" + target;
        assertEquals("— 1 —", file.figure(part, "//w:p").replace(" PAGE ", ""), type);
        assertEquals("PAGE", file.figure(part, "//w:instrText").strip(), type);
        assertEquals(side, file.figure(part, "//w:jc/@w:val"), type);
        assertEquals("100", file.figure(part, "//w:ind/@w:" + side + "Chars"), type);
    }

    @Test
    void signatureAndDateStandRightTwoCharactersIn() {
        assertEquals("ReportDate", document("//w:p[w:r/w:t='2026年1月5日']/w:pPr/w:pStyle/@w:val"));
        assertEquals("ReportSignature", document("//w:body/w:p[last() - 1]/w:pPr/w:pStyle/@w:val"));
        assertEquals("Signature", style("Report Date", "w:basedOn/@w:val"));
        assertEquals("Signature", style("Report Signature", "w:basedOn/@w:val"));
        assertEquals("right", style("Signature", "w:pPr/w:jc/@w:val"));
        assertEquals("200", style("Signature", "w:pPr/w:ind/@w:rightChars"));
        assertEquals("0", style("Signature", "w:pPr/w:ind/@w:firstLineChars"));
    }

    @Test
    void everyFontNamesWhatStandsInForIt() throws ExportException {
        for (Font font : PageProfile.standardWith(Map.of()).fonts()) {
            String names =
                    file.figure("word/fontTable.xml", "//w:font[@w:name='" + font.name() + "']/w:altName/@w:val");
            assertFalse(names.isEmpty(), font.name());
            assertEquals(String.join(",", font.fallbacks()), names);
        }
    }

    @Test
    void aHouseChangesFiguresByTheirKeys() {
        Map<String, String> changes = Map.of("margin.top", "1962", "bold.level3", "true", "font.title", "华文中宋");
        ExportedFile other = ExportedFile.of(new ExportRequest(ExportedFile.report(TEXT), Optional.empty(), changes));
        assertEquals("1962", other.figure("word/document.xml", "//w:pgMar/@w:top"));
        assertEquals("1", other.figure("word/styles.xml", "count(//w:style[w:name/@w:val='heading 3']/w:rPr/w:b)"));
        assertTrue(other.text("word/styles.xml").contains("华文中宋"));
    }

    @Test
    void aFigureThatIsUnknownOrNoNumberIsRefusedWithASentence() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "margin.up", "1", "margin.top", "wide", "bold.title", "yes", "font.body", "")
                .entrySet()) {
            ExportRequest request = new ExportRequest(
                    ExportedFile.report(TEXT), Optional.empty(), Map.of(wrong.getKey(), wrong.getValue()));
            ExportException e = assertThrows(
                    ExportException.class,
                    () -> new DocxExporter()
                            .write(request, java.io.OutputStream.nullOutputStream(), new NullProgressMonitor()));
            assertTrue(e.getMessage().contains(wrong.getKey()), e.getMessage());
        }
    }

    @Test
    void everyPartFollowsTheSchema() throws XmlException, IOException {
        assertValid("word/document.xml", DocumentDocument.Factory.parse(part("word/document.xml")));
        assertValid("word/styles.xml", StylesDocument.Factory.parse(part("word/styles.xml")));
        assertValid("word/settings.xml", SettingsDocument.Factory.parse(part("word/settings.xml")));
        assertValid("word/fontTable.xml", FontsDocument.Factory.parse(part("word/fontTable.xml")));
        assertValid("word/footer1.xml", FtrDocument.Factory.parse(part("word/footer1.xml")));
    }

    private ByteArrayInputStream part(String name) {
        return new ByteArrayInputStream(file.parts().get(name));
    }

    private static void assertValid(String name, XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors, name);
    }

    @Test
    void equalRequestsGiveEqualBytes() throws InterruptedException {
        ExportRequest request = ExportRequest.of(ExportedFile.report(TEXT), ExportedFile.PROVENANCE);
        byte[] first = ExportedFile.bytes(request);
        Thread.sleep(1100);
        assertArrayEquals(first, ExportedFile.bytes(request));
    }

    @Test
    void aCleanExportHasNoMarkOfCollate() {
        ExportedFile clean = ExportedFile.of(ExportRequest.clean(ExportedFile.report(TEXT)));
        for (String part : clean.parts().keySet()) {
            String text = part + clean.text(part).toLowerCase(java.util.Locale.ROOT);
            for (String mark : List.of("_clt_", "bookmark", "collate", "customxml", "creator", "poi")) {
                assertFalse(text.contains(mark), part + " holds " + mark);
            }
        }
        assertEquals(document("//w:body"), clean.figure("word/document.xml", "//w:body"));
    }
}
