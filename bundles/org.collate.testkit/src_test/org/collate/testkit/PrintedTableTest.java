package org.collate.testkit;

import static org.collate.testkit.Drawing.cell;
import static org.collate.testkit.Drawing.head;
import static org.collate.testkit.Drawing.narrative;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.row;
import static org.collate.testkit.Drawing.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedTable;
import org.collate.core.layout.ReportText;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TableCell;
import org.junit.jupiter.api.Test;

/** Tables, signature and date on the printed page. */
class PrintedTableTest {

    @Test
    void cellsThatReachAcrossAndDownKeepTheOthersInTheirColumns() {
        Report report = report(
                "",
                table(
                        head(cell("方面").spanning(1, 2), cell("整改").spanning(2, 1)),
                        head(cell("措施"), cell("时限")),
                        row(cell("学习"), cell("多读\n多想"), cell("3月|底"))));
        assertEquals("""
                | 方面 | 整改 |  |
                | --- | --- | --- |
                |  | 措施 | 时限 |
                | 学习 | 多读<br>多想 | 3月\\|底 |
                """, ReportText.of(report));
    }

    @Test
    void whatFollowsATableBeginsAParagraphOfItsOwn() {
        Report report = report(
                "", narrative("前。"), table(row(cell("中"))), narrative("后。").runIn());
        assertEquals("前。\n| 中 |\n后。\n", ReportText.of(report));
    }

    @Test
    void signatureAndDateStandBelowTheLastContent() {
        Report report = report("", narrative("请批评指正。"));
        report.getSignature().addAll(List.of("中共某县委", "周明远"));
        report.setDate("2026年1月9日");
        assertEquals("请批评指正。\n中共某县委\n周明远\n2026年1月9日\n", ReportText.of(report));
    }

    @Test
    void whateverTheSpansEveryCellStandsOnceAndNoneOverAnother() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 20);
            List<TableCell> printed = new ArrayList<>();
            for (PrintedBlock block : PrintedBlock.of(report)) {
                if (block instanceof PrintedTable table) {
                    for (PrintedTable.Row row : table.rows()) {
                        int free = 0;
                        for (PrintedTable.Slot slot : row.slots()) {
                            assertTrue(slot.column() >= free && slot.across() >= 1, row.toString());
                            free = slot.column() + slot.across();
                            if (slot.begins()) {
                                printed.add(slot.cell());
                            }
                        }
                        assertTrue(free <= table.columns(), row.toString());
                    }
                }
            }
            List<TableCell> cells = Reports.elements(report)
                    .filter(TableCell.class::isInstance)
                    .map(TableCell.class::cast)
                    .toList();
            assertEquals(Set.copyOf(cells), Set.copyOf(printed));
            assertEquals(cells.size(), printed.size());
        });
    }
}
