package org.collate.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.collate.model.meta.Containment;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TableRow;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What can stand in what: the model says it, and the file keeps to it in both directions. */
class ContainmentTest {

    @Test
    void tablesHoldRowsAndRowsCellsAndTheseStandNowhereElse() {
        assertTrue(Containment.allows(ReportPackage.Literals.TABLE, ReportPackage.Literals.TABLE_ROW));
        assertTrue(Containment.allows(ReportPackage.Literals.TABLE_ROW, ReportPackage.Literals.TABLE_CELL));
        assertFalse(Containment.allows(ReportPackage.Literals.TABLE, ReportPackage.Literals.TABLE_CELL));
        assertFalse(Containment.allows(ReportPackage.Literals.TABLE, ReportPackage.Literals.NARRATIVE));
        assertFalse(Containment.allows(ReportPackage.Literals.REPORT, ReportPackage.Literals.TABLE_ROW));
        assertEquals(
                Optional.of(ReportPackage.Literals.TABLE_ROW), Containment.holder(ReportPackage.Literals.TABLE_CELL));
    }

    @Test
    void aTableStandsWhereTextMayStand() {
        for (EClass holder : List.of(
                ReportPackage.Literals.REPORT, ReportPackage.Literals.SECTION, ReportPackage.Literals.PROBLEM)) {
            assertTrue(Containment.allows(holder, ReportPackage.Literals.NARRATIVE));
            assertTrue(Containment.allows(holder, ReportPackage.Literals.TABLE));
        }
        assertFalse(Containment.allows(ReportPackage.Literals.NARRATIVE, ReportPackage.Literals.TABLE));
    }

    @Test
    void aRowWithoutATableIsNotWritten() {
        Report report = Reports.create("areport2222222");
        TableRow row = ReportFactory.eINSTANCE.createTableRow();
        row.setId("arow2222222222");
        report.getContents().add(row);
        ReportFileException refused = assertThrows(ReportFileException.class, () -> ReportFile.toBytes(report));
        assertEquals(ReportFileException.Reason.MISPLACED_ELEMENT, refused.reason());
    }

    @Test
    void aRowWithoutATableIsNotReadAndItsPlaceIsTold() throws Exception {
        Report report = Reports.create("areport2222222");
        var table = ReportFactory.eINSTANCE.createTable();
        table.setId("atable22222222");
        report.getContents().add(table);
        String file = new String(ReportFile.toBytes(report), UTF_8).replace("report:Table", "report:TableRow");
        ReportFileException refused =
                assertThrows(ReportFileException.class, () -> ReportFile.read("row", file.getBytes(UTF_8)));
        assertEquals(ReportFileException.Reason.MISPLACED_ELEMENT, refused.reason());
        assertTrue(refused.line() > 5, refused.getMessage());
    }
}
