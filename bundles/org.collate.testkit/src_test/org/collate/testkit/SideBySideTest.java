package org.collate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collate.core.difference.Difference;
import org.collate.core.difference.SideBySide;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.core.difference.SideBySide.Row;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Move;
import org.collate.core.edit.ReplaceText;
import org.collate.core.layout.Numbers;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.junit.jupiter.api.Test;

/** Two versions side by side. */
class SideBySideTest {

    private static final int STEPS = 12;

    @Test
    void eachSideReadDownIsItsVersion() {
        Slice.forEachSeed(seed -> {
            Report before = RandomReports.of(seed, 15);
            Report after = edited(before, seed);
            List<Row> rows = SideBySide.of(before, after).rows();
            assertEquals(ids(before), side(rows, Row::before));
            assertEquals(ids(after), side(rows, Row::after));
        });
    }

    @Test
    void anElementIsInOneRowUnlessItMoved() {
        Slice.forEachSeed(seed -> {
            Report before = RandomReports.of(seed, 15);
            Report after = edited(before, seed);
            SideBySide.of(before, after).rows().stream()
                    .filter(row -> row.cell().depth() >= 0)
                    .collect(Collectors.groupingBy(row -> row.cell().element()))
                    .forEach((id, rows) -> assertTrue(
                            rows.size() == 1
                                    || rows.size() == 2
                                            && rows.stream().anyMatch(row -> row.kind() == Kind.MOVED_AWAY)
                                            && rows.stream().anyMatch(row -> row.kind() == Kind.MOVED_HERE),
                            () -> id + " is in " + rows));
        });
    }

    @Test
    void nothingDiffersWhereTheDifferenceIsEmpty() {
        Slice.forEachSeed(seed -> {
            Report before = RandomReports.of(seed, 15);
            Report after = seed % 3 == 0 ? copy(before) : edited(before, seed);
            boolean same = SideBySide.of(before, after).rows().stream().allMatch(row -> row.kind() == Kind.SAME);
            boolean onlySuppressions = Difference.of(before, after).changes().stream()
                    .allMatch(change -> isNoContent(before, change.element()) && isNoContent(after, change.element()));
            assertEquals(
                    onlySuppressions, same, () -> Difference.of(before, after).lines() + "");
        });
    }

    @Test
    void whatMovedTellsItsOtherPlace() throws EditException {
        Report before = Drawing.report(
                "对照检查材料",
                Drawing.section(
                                Role.PROBLEMS,
                                "问题",
                                Drawing.problem("学习不深。", Drawing.point("细说。")).named("one"),
                                Drawing.problem("落实不力。").named("two"),
                                Drawing.problem("作风不实。").named("three"))
                        .named("section"));
        Report after = copy(before);
        new Move(Drawing.id("one"), Drawing.id("section"), 2).apply(after);
        new ReplaceText(Drawing.id("one"), 2, 0, "仍").apply(after);
        List<String> rows = SideBySide.of(before, after).rows().stream()
                .filter(row -> row.kind() != Kind.SAME)
                .map(row -> row.kind() + " " + row.cell().words() + " "
                        + row.counterpart().map(Cell::place).orElse("") + " "
                        + row.spans().size())
                .toList();
        String away = Numbers.of(after).number((Problem) Drawing.find(after, "one"));
        String here = Numbers.of(before).number((Problem) Drawing.find(before, "one"));
        String section = Numbers.of(before).number((Section) Drawing.find(before, "section"));
        assertEquals(4, rows.size(), rows.toString());
        assertEquals("MOVED_AWAY 学习不深。 " + section + away + " 1", rows.get(0));
        assertTrue(rows.get(1).startsWith("MOVED_AWAY 细说。"), rows.toString());
        assertEquals("MOVED_HERE 学习仍不深。 " + section + here + " 1", rows.get(2));
    }

    private static boolean isNoContent(Report report, String id) {
        return Reports.find(report, id)
                .filter(each -> each instanceof Content || each instanceof Report)
                .isEmpty();
    }

    private static List<String> side(List<Row> rows, Function<Row, Optional<Cell>> side) {
        return rows.stream()
                .map(side)
                .flatMap(Optional::stream)
                .filter(cell -> cell.depth() >= 0)
                .map(Cell::element)
                .toList();
    }

    private static List<String> ids(Report report) {
        return Reports.elements(report)
                .filter(Content.class::isInstance)
                .map(Identified::getId)
                .toList();
    }

    private static Report edited(Report before, long seed) {
        Report after = copy(before);
        RandomEdits edits = new RandomEdits(new Random(seed));
        for (int i = 0; i < STEPS; i++) {
            try {
                edits.next(after).apply(after);
            } catch (EditException e) {
                assertTrue(!e.getMessage().isBlank());
            }
        }
        return after;
    }

    private static Report copy(Report report) {
        try {
            return ReportFile.read("copy", ReportFile.toBytes(report));
        } catch (ReportFileException e) {
            throw new AssertionError(e);
        }
    }
}
