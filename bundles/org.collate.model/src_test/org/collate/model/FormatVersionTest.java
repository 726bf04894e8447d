package org.collate.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.collate.model.meta.FeatureKind;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportKind;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A file is written in the oldest version of the format that can hold it; newer ones are refused in a sentence. */
class FormatVersionTest {

    private static final ReportFactory MODEL = ReportFactory.eINSTANCE;

    private final Ids ids = Ids.random();
    private final Report report = Reports.create(ids.next(""));

    @Test
    void aReportThatUsesNothingNewKeepsTheFirstVersion() throws Exception {
        report.setTitle("个人对照检查材料");
        report.getByline().add("周明远");
        report.setKind(ReportKind.TEAM);
        assertEquals(1, version());
    }

    @Test
    void aSignatureAsksForTheSecond() throws Exception {
        report.getSignature().add("中共某县委");
        assertEquals(2, version());
    }

    @Test
    void aDateAsksForTheSecond() throws Exception {
        report.setDate("2026年1月9日");
        assertEquals(2, version());
    }

    @Test
    void aKindThatIsNewAsksForTheSecond() throws Exception {
        report.setKind(ReportKind.DUTY);
        assertEquals(2, version());
    }

    @Test
    void aTableAsksForTheSecondAndIsReadBack() throws Exception {
        Table table = MODEL.createTable();
        table.setId(ids.next(""));
        TableRow row = MODEL.createTableRow();
        row.setId(ids.next(""));
        row.setHead(true);
        TableCell cell = MODEL.createTableCell();
        cell.setId(ids.next(""));
        cell.getLines().add("序号");
        cell.setAcross(2);
        row.getContents().add(cell);
        table.getContents().add(row);
        report.getContents().add(table);
        assertEquals(2, version());
        assertTrue(EcoreUtil.equals(report, ReportFile.read("a table", ReportFile.toBytes(report))));
    }

    @Test
    void whatIsTakenAwayAgainBringsTheFirstVersionBack() throws Exception {
        byte[] before = ReportFile.toBytes(report);
        report.getSignature().add("中共某县委");
        report.getSignature().clear();
        assertEquals(new String(before, UTF_8), new String(ReportFile.toBytes(report), UTF_8));
    }

    @Test
    void aVersionThatIsNotKnownIsRefusedByName() throws Exception {
        String file = new String(ReportFile.toBytes(report), UTF_8);
        String newer = file.replace("http://collate.org/report/1", "http://collate.org/report/3");
        ReportFileException refused =
                assertThrows(ReportFileException.class, () -> ReportFile.read("newer.collate", newer.getBytes(UTF_8)));
        assertEquals(ReportFileException.Reason.OTHER_VERSION, refused.reason());
        assertTrue(refused.getMessage().contains("http://collate.org/report/3"), refused.getMessage());
    }

    @Test
    void everyFeatureIsOneOfTheFourKinds() {
        ReportPackage.eINSTANCE.eAllContents().forEachRemaining(part -> {
            if (part instanceof EStructuralFeature feature) {
                FeatureKind.of(feature);
            }
        });
        assertEquals(FeatureKind.WORDS, FeatureKind.of(ReportPackage.Literals.REPORT__SIGNATURE));
        assertEquals(FeatureKind.LINK, FeatureKind.of(ReportPackage.Literals.PROBLEM__CLAIMS));
    }

    private int version() throws ReportFileException {
        String file = new String(ReportFile.toBytes(report), UTF_8);
        String start = "xmlns:report=\"http://collate.org/report/";
        return Integer.parseInt(
                file.substring(file.indexOf(start) + start.length()).replaceFirst("(?s)\".*", ""));
    }
}
