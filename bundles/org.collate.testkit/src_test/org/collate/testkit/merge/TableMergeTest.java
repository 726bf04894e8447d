package org.collate.testkit.merge;

import static org.collate.testkit.Drawing.cell;
import static org.collate.testkit.Drawing.head;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.narrative;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.row;
import static org.collate.testkit.Drawing.section;
import static org.collate.testkit.Drawing.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.layout.ReportText;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.testkit.Drawing;
import org.junit.jupiter.api.Test;

/** Tables are merged like all else: cell by cell, and a table as one thing where it moves or goes. */
class TableMergeTest {

    private final Report base = drawn();
    private final Report ours = drawn();
    private final Report theirs = drawn();

    private static Report drawn() {
        return report(
                "对照检查材料",
                section(
                                Role.PREVIOUS,
                                "整改情况",
                                table(
                                                head(
                                                                cell("序号").named("a1"),
                                                                cell("问题").named("a2"))
                                                        .named("a"),
                                                row(
                                                                cell("1").named("b1"),
                                                                cell("学习不深。").named("b2"))
                                                        .named("b"))
                                        .named("table"))
                        .named("one"),
                section(Role.OTHER, "其他", narrative("说明。")).named("two"));
    }

    private static Insert newRow(String name, String words) {
        Report other =
                report("", table(row(cell(words).named(name + "1")).named(name)).named("other"));
        return new Insert(id("table"), 2, Subtree.of(Drawing.find(other, name)));
    }

    @Test
    void rowsThatBothAddedAreBothThere() throws Exception {
        newRow("c", "甲").apply(ours);
        newRow("d", "乙").apply(theirs);
        MergeResult result = ThreeWayMerge.of(base, ours, theirs);
        assertTrue(result.isClean());
        String text = ReportText.of(result.merged());
        assertTrue(text.contains("| 甲 |") && text.contains("| 乙 |"), text);
    }

    @Test
    void aTableThatOneMovedAndACellThatTheOtherRewordedMerge() throws Exception {
        new Move(id("table"), id("two"), 0).apply(ours);
        new ReplaceText(id("b2"), 2, 1, "仍不").apply(theirs);
        MergeResult result = ThreeWayMerge.of(base, ours, theirs);
        assertTrue(result.isClean());
        assertEquals(
                "对照检查材料\n一、整改情况\n二、其他\n| 序号 | 问题 |\n| --- | --- |\n| 1 | 学习仍不深。 |\n说明。\n",
                ReportText.of(result.merged()));
    }

    @Test
    void aTableThatOneDeletedAndTheOtherWroteInIsAConflictThatNamesItsWords() throws Exception {
        new Remove(id("table")).apply(ours);
        new ReplaceText(id("b2"), 2, 1, "仍不").apply(theirs);
        MergeResult result = ThreeWayMerge.of(base, ours, theirs);
        Conflict.Deletion conflict =
                assertInstanceOf(Conflict.Deletion.class, result.conflicts().getFirst());
        assertEquals(id("table"), conflict.element());
        assertTrue(conflict.toString().contains("序号"), conflict.toString());
    }

    @Test
    void aCellIsNeverWithoutARow() throws Exception {
        new Move(id("b2"), id("a"), 2).apply(ours);
        new Remove(id("b")).apply(ours);
        new Remove(id("a")).apply(theirs);
        MergeResult result = ThreeWayMerge.of(base, ours, theirs);
        String text = ReportText.of(result.merged());
        assertTrue(text.contains("学习不深。"), text);
        for (Conflict conflict : result.conflicts()) {
            for (Choice choice : List.of(Choice.OURS, Choice.THEIRS)) {
                ReportFile.toBytes(result.resolve(Map.of(conflict.id(), choice)).merged());
            }
        }
    }
}
