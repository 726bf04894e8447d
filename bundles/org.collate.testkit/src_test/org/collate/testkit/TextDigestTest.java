package org.collate.testkit;

import static org.collate.testkit.Drawing.cell;
import static org.collate.testkit.Drawing.narrative;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.row;
import static org.collate.testkit.Drawing.section;
import static org.collate.testkit.Drawing.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.collate.core.difference.TextDigest;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.junit.jupiter.api.Test;

/** What a signature is bound to. */
class TextDigestTest {

    private static Report drawn() {
        return report(
                "对照检查材料",
                section(Role.PROBLEMS, "问题", table(row(cell("甲").named("cell")).named("row"))),
                narrative("请批评指正。"));
    }

    private static TableCell cellOf(Report report) {
        return (TableCell) Drawing.find(report, "cell");
    }

    @Test
    void everyThingThatIsSaidChangesIt() {
        List<Consumer<Report>> changes = List.of(
                report -> {},
                report -> report.getSignature().add("中共某县委"),
                report -> report.setDate("2026年1月9日"),
                report -> report.setKind(ReportKind.DUTY),
                report -> cellOf(report).getLines().set(0, "乙"),
                report -> cellOf(report).setAcross(2),
                report -> cellOf(report).setDown(2),
                report -> ((TableRow) Drawing.find(report, "row")).setHead(true));
        Set<String> digests = new HashSet<>();
        for (Consumer<Report> change : changes) {
            Report report = drawn();
            change.accept(report);
            assertTrue(digests.add(TextDigest.of(report)));
        }
    }

    /** A signature that was given before the format had tables, signature and date stays good. */
    @Test
    void aReportThatUsesNothingNewKeepsTheDigestThatItHad() {
        Report old = report("对照检查材料", section(Role.PROBLEMS, "问题", narrative("学习不深。")));
        old.getByline().add("周明远");
        assertEquals("d7f6d064b3632b9a3ed0facea74dfa3cb1eecee558401b14a833f98a298a819a", TextDigest.of(old));
    }
}
