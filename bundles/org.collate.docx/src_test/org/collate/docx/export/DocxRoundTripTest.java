package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.collate.core.layout.ReportText;
import org.collate.docx.DocxImporter;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.ExportRequest.Provenance;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** What is exported comes back: the same words, the same structure, the same ids. */
class DocxRoundTripTest {

    private static ExportRequest request(Report report) {
        return ExportRequest.of(report, new Provenance(report.getId(), "aexport2222222", ""));
    }

    private static String file(Report report) {
        try {
            return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
        } catch (ReportFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> ids(Report report) {
        return Reports.parts(report).map(Identified::getId).toList();
    }

    @Test
    void everyReportComesBackWithItsStructureAndItsIds() throws IOException {
        for (Map.Entry<String, Report> entry : ExportedFile.corpus().entrySet()) {
            Report back = ExportedFile.imported(ExportedFile.bytes(request(entry.getValue())));
            assertEquals(file(entry.getValue()), file(back), entry.getKey());
        }
    }

    @Test
    void aCleanExportComesBackWithItsWords() throws IOException {
        for (Map.Entry<String, Report> entry : ExportedFile.corpus().entrySet()) {
            Report back = ExportedFile.imported(ExportedFile.bytes(ExportRequest.clean(entry.getValue())));
            assertEquals(ReportText.of(entry.getValue()), ReportText.of(back), entry.getKey());
            assertNotEquals(entry.getValue().getId(), back.getId(), entry.getKey());
        }
    }

    @Test
    void wordsThatWereChangedInWordComeBackInTheSameElements() throws IOException {
        Report report = ExportedFile.report("一、存在的问题\n（一）学习不深。读得少。\n一是想得浅。二是用得少。\n二、整改措施\n一是多读书。");
        ExportedFile file = ExportedFile.of(request(report));
        Report back = ExportedFile.imported(file.withWords("想得浅", "思考问题不够深入"));
        assertEquals(ids(report), ids(back));
        assertEquals(ReportText.of(report).replace("想得浅", "思考问题不够深入"), ReportText.of(back));
    }

    @Test
    void aParagraphThatWasPartedInWordKeepsItsElement() throws IOException {
        Report report = ExportedFile.report("一、存在的问题\n一是想得浅。读书不动笔。\n二是用得少。");
        String parted = "想得浅。</w:t></w:r></w:p><w:p><w:r><w:t>读书不动笔。";
        Report back = ExportedFile.imported(ExportedFile.of(request(report)).withWords("想得浅。读书不动笔。", parted));
        assertEquals(ids(report), ids(back));
    }

    @Test
    void anElementOfSeveralParagraphsHasOneMark() {
        Report report = Reports.create("areport2222222");
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId("anarrative2222");
        narrative.getLines().addAll(List.of("第一段。", "", "第二段\t有制表符。", "第二段\t有制表符。"));
        report.getContents().add(narrative);
        ExportedFile file = ExportedFile.of(request(report));
        assertEquals("1", file.figure("word/document.xml", "count(//w:bookmarkStart)"));
        assertEquals("1", file.figure("word/document.xml", "count(//w:bookmarkEnd)"));
        assertEquals("2", file.figure("word/document.xml", "count(//w:tab)"));
        assertEquals("第一段。第二段有制表符。第二段有制表符。", file.figure("word/document.xml", "//w:body"));
    }

    @Test
    void theFileNamesReportExportAndVersion() throws ImportException {
        byte[] bytes = ExportedFile.bytes(ExportRequest.of(ExportedFile.report("一、问题\n一是浅。"), ExportedFile.PROVENANCE));
        Map<String, String> properties = new DocxImporter()
                .read(new Source("report.docx", bytes), new NullProgressMonitor())
                .properties();
        assertEquals(ExportedFile.PROVENANCE.document(), properties.get("document"));
        assertEquals(ExportedFile.PROVENANCE.export(), properties.get("export"));
        assertEquals(ExportedFile.PROVENANCE.base(), properties.get("base"));
        String own = ExportedFile.read(bytes).text("customXml/item1.xml");
        for (String value : properties.values()) {
            assertTrue(own.contains(">" + value + "<"), value);
        }
    }

    @Test
    void anEmptyReportIsAFileToo() {
        Report report = Reports.create("areport2222222");
        Report back = ExportedFile.imported(ExportedFile.bytes(request(report)));
        assertEquals("", ReportText.of(back));
    }
}
