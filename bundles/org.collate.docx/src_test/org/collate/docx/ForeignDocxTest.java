package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents as other programs write them. */
class ForeignDocxTest {

    private static final Path SOFFICE = Path.of("/usr/bin/soffice");
    private static final String ID = "k3vq2ma7xw4pde";

    @Test
    void aDocumentOfPoi() throws Exception {
        SourceDocument read = WordFile.read(poiDocument());
        assertEquals(List.of("对照检查材料", "一、一是学习不深。不够系统。", "二、二是调研不实。", "2026年1月"), WordFile.texts(read));
        assertEquals(
                List.of(ParagraphStyle.CENTRED, ParagraphStyle.BODY, ParagraphStyle.BODY, ParagraphStyle.RIGHT),
                read.paragraphs().stream().map(Paragraph::style).toList());
        assertEquals(List.of(new Span(2, 9)), read.paragraphs().get(1).bold());
        assertEquals(2, read.paragraphs().get(1).generated());
        assertEquals(
                List.of(new Anchor(ID, new Span(2, 14))),
                read.paragraphs().get(1).anchors());
    }

    @Test
    void aDocumentThatLibreOfficeHasWrittenAnew(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(SOFFICE), "LibreOffice is not installed: its documents are not tested");
        Path source = folder.resolve("材料.docx");
        Files.write(source, poiDocument());
        Path out = folder.resolve("out");
        Process office = new ProcessBuilder(
                        SOFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx",
                        "--outdir",
                        out.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = office.waitFor(60, TimeUnit.SECONDS);
        office.descendants().forEach(ProcessHandle::destroyForcibly);
        office.destroyForcibly();
        Path result = out.resolve("材料.docx");
        assumeTrue(ended && Files.exists(result), "LibreOffice gave no document: its documents are not tested");
        SourceDocument before = WordFile.read(Files.readAllBytes(source));
        SourceDocument after = WordFile.read(Files.readAllBytes(result));
        assertEquals(before.paragraphs(), after.paragraphs());
    }

    @Test
    void aDocumentOfWps() throws ImportException {
        // WPS numbers its styles, writes runs apart by font hints, and cites its own namespaces.
        String run = "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\"/><w:b/>"
                + "<w:bCs/><w:sz w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr><w:t>%s</w:t></w:r>";
        String heading = p(
                "<w:pPr><w:pStyle w:val=\"2\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                        + "<w:bidi w:val=\"0\"/><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:pPr>",
                run.formatted("存在的"),
                run.formatted("问题"),
                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>");
        WordFile file = WordFile.of(heading)
                .styles(
                        DocxStylesTest.style("1", "Normal", ""),
                        DocxStylesTest.style("2", "heading 1", "<w:basedOn w:val=\"1\"/>"))
                .numbering(
                        DocxNumberingTest.list(
                                0, DocxNumberingTest.level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>")),
                        DocxNumberingTest.num(1, 0, ""));
        Paragraph read = file.read().paragraphs().getFirst();
        assertEquals("一、存在的问题", read.text());
        assertEquals(ParagraphStyle.HEADING, read.style());
        assertEquals(List.of(new Span(2, 7)), read.bold());
        assertEquals(List.of(), read.anchors());
    }

    @Test
    void aDocumentOfPandoc() throws ImportException {
        // pandoc names styles without spaces in ids, starts each list by an override, and marks headings by bookmarks.
        String start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        String compact = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>"
                + "<w:pStyle w:val=\"Compact\"/></w:pPr>%s</w:p>";
        WordFile file = WordFile.of(
                        WordFile.styled("Title", "题"),
                        "<w:bookmarkStart w:id=\"20\" w:name=\"一\"/>" + WordFile.styled("Heading1", "章")
                                + "<w:bookmarkEnd w:id=\"20\"/>",
                        WordFile.styled("FirstParagraph", "首"),
                        WordFile.styled("BodyText", "文"),
                        compact.formatted(1000, r("甲")),
                        compact.formatted(1000, r("乙")),
                        compact.formatted(1001, r("丙")))
                .styles(
                        DocxStylesTest.style("Title", "Title", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>"),
                        DocxStylesTest.style("Heading1", "heading 1", ""),
                        DocxStylesTest.style("BodyText", "Body Text", ""),
                        DocxStylesTest.style("FirstParagraph", "First Paragraph", "<w:basedOn w:val=\"BodyText\"/>"),
                        DocxStylesTest.style("Compact", "Compact", "<w:basedOn w:val=\"BodyText\"/>"))
                .numbering(
                        DocxNumberingTest.list(99411, DocxNumberingTest.level(0, "decimal", "%1.", "")),
                        DocxNumberingTest.num(1000, 99411, start),
                        DocxNumberingTest.num(1001, 99411, start));
        SourceDocument read = file.read();
        assertEquals(List.of("题", "章", "首", "文", "1.\t甲", "2.\t乙", "1.\t丙"), WordFile.texts(read));
        assertEquals(
                List.of(ParagraphStyle.TITLE, ParagraphStyle.HEADING, ParagraphStyle.BODY),
                read.paragraphs().stream().map(Paragraph::style).limit(3).toList());
    }

    @Test
    void aStrictDocumentWhoseMainPartHasAnotherName() throws ImportException {
        String relations = WordFile.relations("officeDocument", "/a/b%20c.xml")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/",
                        "http://purl.oclc.org/ooxml/officeDocument/");
        String main =
                "<x:document xmlns:x=\"" + WordFile.STRICT + "\"><x:body><x:p><x:pPr><x:jc x:val=\"end\"/></x:pPr><x:r>"
                        + "<x:t>甲</x:t></x:r></x:p></x:body></x:document>";
        SourceDocument read = WordFile.empty()
                .part("[Content_Types].xml", WordFile.types("/a/b c.xml", WordFile.MAIN_TYPE))
                .part("_rels/.rels", relations)
                .part("a/b c.xml", main)
                .read();
        assertEquals(List.of("甲"), WordFile.texts(read));
        assertEquals(ParagraphStyle.RIGHT, read.paragraphs().getFirst().style());
    }

    @Test
    void aLongReportIsReadWhole() throws ImportException {
        String[] blocks = new String[200];
        java.util.Arrays.fill(blocks, p(r("<w:b/>", "一是学习不够深入。"), r("对党的创新理论学习不够系统，联系实际不够紧密。".repeat(2))));
        SourceDocument read = WordFile.of(blocks).read();
        assertEquals(200, read.paragraphs().size());
        assertTrue(read.paragraphs().stream().allMatch(one -> one.text().length() == 55));
    }

    private static byte[] poiDocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setText("对照检查材料");
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewSuff().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix.NOTHING);
            level.addNewLvlText().setVal("%1、");
            BigInteger num = document.createNumbering()
                    .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
            XWPFParagraph first = document.createParagraph();
            first.setNumID(num);
            var mark = first.getCTP().addNewBookmarkStart();
            mark.setId(BigInteger.ONE);
            mark.setName("_clt_" + ID);
            XWPFRun lead = first.createRun();
            lead.setBold(true);
            lead.setText("一是学习不深。");
            first.createRun().setText("不够系统。");
            first.getCTP().addNewBookmarkEnd().setId(BigInteger.ONE);
            XWPFParagraph second = document.createParagraph();
            second.setNumID(num);
            second.createRun().setText("二是调研不实。");
            XWPFParagraph date = document.createParagraph();
            date.setAlignment(ParagraphAlignment.RIGHT);
            date.createRun().setText("2026年1月");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
