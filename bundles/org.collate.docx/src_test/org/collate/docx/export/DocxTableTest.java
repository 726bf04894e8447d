package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.transfer.ExportRequest;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Tables, signature and date in Word. */
class DocxTableTest {

    private static final ReportFactory MODEL = ReportFactory.eINSTANCE;

    private final Report report = ExportedFile.report("个人对照检查材料\n一、存在的问题\n一是想得浅。\n二、整改措施\n一是多读书。");
    private int next;

    private String id() {
        return "acell2222222" + (char) ('a' + next / 26) + (char) ('a' + next++ % 26);
    }

    private void sign() {
        report.getSignature().add("中共某县委常委会");
        report.setDate("2026年1月9日");
    }

    private Table table() {
        Table table = MODEL.createTable();
        table.setId(id());
        table.getContents().add(row(true, cell("方面", 1, 2), cell("整改", 2, 1)));
        table.getContents().add(row(true, cell("措施", 1, 1), cell("时限", 1, 1)));
        table.getContents().add(row(false, cell("学习", 1, 1), cell("每周自学两次，每次不少于两小时，写心得。", 1, 1)));
        table.getContents().add(row(false));
        return table;
    }

    private TableRow row(boolean head, TableCell... cells) {
        TableRow row = MODEL.createTableRow();
        row.setId(id());
        row.setHead(head);
        row.getContents().addAll(List.of(cells));
        return row;
    }

    private TableCell cell(String words, int across, int down) {
        TableCell cell = MODEL.createTableCell();
        cell.setId(id());
        cell.getLines().add(words);
        cell.setAcross(across);
        cell.setDown(down);
        return cell;
    }

    private ExportedFile file() {
        return ExportedFile.of(ExportRequest.of(report, ExportedFile.PROVENANCE));
    }

    @Test
    void aTableIsATableWithItsSpansAndItsHeadOnEveryPage() {
        report.getContents().add(table());
        ExportedFile file = file();
        String part = "word/document.xml";
        assertEquals("3", file.figure(part, "count(//w:tbl/w:tblGrid/w:gridCol)"));
        assertEquals("4", file.figure(part, "count(//w:tr)"));
        assertEquals("2", file.figure(part, "count(//w:tr/w:trPr/w:tblHeader)"));
        assertEquals("2", file.figure(part, "//w:tr[1]/w:tc[2]/w:tcPr/w:gridSpan/@w:val"));
        assertEquals("restart", file.figure(part, "//w:tr[1]/w:tc[1]/w:tcPr/w:vMerge/@w:val"));
        assertEquals("continue", file.figure(part, "//w:tr[2]/w:tc[1]/w:tcPr/w:vMerge/@w:val"));
        assertEquals("1", file.figure(part, "//w:tr[3]/w:trPr/w:gridAfter/@w:val"));
        assertEquals("6", file.figure(part, "count(//w:tc//w:bookmarkStart)"));
    }

    @Test
    void tablesThatTouchStayTwo() throws XmlException {
        report.getContents().add(table());
        report.getContents().add(table());
        ExportedFile file = file();
        assertEquals("2", file.figure("word/document.xml", "count(//w:body/w:p[w:pPr/w:spacing/@w:line='20'])"));
        List<XmlError> errors = new ArrayList<>();
        DocumentDocument.Factory.parse(file.text("word/document.xml"))
                .validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors);
        assertArrayEquals(
                ExportedFile.bytes(ExportRequest.of(report, ExportedFile.PROVENANCE)),
                ExportedFile.bytes(ExportRequest.of(report, ExportedFile.PROVENANCE)));
    }

    @Test
    void signatureAndDateComeBackIntoTheirPlaces() {
        sign();
        Report back = ExportedFile.imported(ExportedFile.bytes(ExportRequest.clean(report)));
        assertEquals(List.of("中共某县委常委会"), back.getSignature());
        assertEquals("2026年1月9日", back.getDate());
        assertEquals(report.getContents().size(), back.getContents().size());
    }

    @Test
    void aDateThatIsLongerThanTheSignatureStandsTwoInAndTheSignatureFurther() {
        report.getSignature().add("周明远");
        report.setDate("2026年1月9日");
        assertEquals("700", file().figure("word/document.xml", "//w:p[.='周明远']/w:pPr/w:ind/@w:rightChars"));
    }

    @Test
    void aReportOfATableAloneIsAFileToo() {
        Report alone = Reports.create("areport2222222");
        alone.getContents().add(table());
        ExportedFile.bytes(ExportRequest.of(alone, ExportedFile.PROVENANCE));
    }
}
