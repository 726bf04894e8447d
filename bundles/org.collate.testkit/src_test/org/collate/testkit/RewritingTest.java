package org.collate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Move;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Rewriting;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Role;
import org.collate.model.report.TextElement;
import org.junit.jupiter.api.Test;

/** The edit from one report to another. */
class RewritingTest {

    private static final int STEPS = 12;

    @Test
    void aScriptOfEditsIsDoneAgainInOne() {
        Slice.forEachSeed(seed -> {
            Report from = RandomReports.of(seed, 15);
            Report to = copy(from);
            edit(to, seed);
            String before = text(from);
            Edit rewriting = Rewriting.of(from, to);
            Edit inverse = rewriting.apply(from);
            assertEquals(text(to), text(from));
            inverse.apply(from);
            assertEquals(before, text(from));
        });
    }

    @Test
    void anyReportBecomesAnyOther() {
        Slice.forEachSeed(seed -> {
            Report from = RandomReports.of(seed, 12);
            Report to = RandomReports.of(seed + 1_000_000, 12);
            shareIds(from, to, new Random(seed));
            to.setId(from.getId());
            to = copy(to);
            Rewriting.of(from, to).apply(from);
            assertEquals(text(to), text(from));
        });
    }

    @Test
    void deepReportsAreTurnedInsideOut() throws Exception {
        Report from = chain(false);
        Report to = chain(true);
        Rewriting.of(from, to).apply(from);
        assertEquals(text(to), text(from));
    }

    @Test
    void reportsThatSayTheSameNeedNoEdit() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 15);
            assertEquals(new Compound(List.of()), Rewriting.of(report, copy(report)));
        });
    }

    @Test
    void onlyWhatDiffersIsTouched() throws Exception {
        Report from = problems("学习不深。", "落实不力。", "作风不实。");
        Report to = copy(from);
        TextElement changed = (TextElement) Drawing.find(to, "1");
        changed.getLines().set(0, "落实仍不力。");
        assertEquals(new ReplaceText(Drawing.id("1"), 2, 0, "仍"), Rewriting.of(from, to));
        Report reordered = copy(from);
        new Move(Drawing.id("2"), Drawing.id("section"), 0).apply(reordered);
        assertEquals(new Move(Drawing.id("2"), Drawing.id("section"), 0), Rewriting.of(from, reordered));
    }

    @Test
    void anElementThatBecomesAnotherTypeKeepsWhatItHoldsAndWhatLinksToIt() throws Exception {
        Report from = Drawing.report(
                "对照检查材料",
                Drawing.section(
                        Role.CAUSES,
                        "原因",
                        Drawing.cause("党性不强。", Drawing.point("细说。")).named("one")),
                Drawing.section(Role.MEASURES, "措施", Drawing.measure("补课。").addresses("one")));
        Report to = Drawing.report(
                "对照检查材料",
                Drawing.section(
                        Role.CAUSES,
                        "原因",
                        Drawing.problem("党性不强。", Drawing.point("细说。")).named("one")),
                Drawing.section(Role.MEASURES, "措施", Drawing.measure("补课。").addresses("one")));
        Rewriting.of(from, to).apply(from);
        assertEquals(text(to), text(from));
        assertTrue(Drawing.find(from, "one") instanceof Problem);
    }

    private static Report problems(String... texts) {
        Drawing[] problems = new Drawing[texts.length];
        for (int i = 0; i < texts.length; i++) {
            problems[i] = Drawing.problem(texts[i]).named(Integer.toString(i));
        }
        return Drawing.report(
                "对照检查材料", Drawing.section(Role.PROBLEMS, "问题", problems).named("section"));
    }

    /** Points within each other as deep as a file can hold, in one order or the other. */
    private static Report chain(boolean turned) {
        int levels = ReportFile.MAX_DEPTH - 1;
        Drawing inner = Drawing.point("点").named("p" + (turned ? 0 : levels - 1));
        for (int i = 1; i < levels; i++) {
            inner = Drawing.point("点", inner).named("p" + (turned ? i : levels - 1 - i));
        }
        return Drawing.report("深", inner);
    }

    private static void edit(Report report, long seed) {
        RandomEdits edits = new RandomEdits(new Random(seed));
        for (int i = 0; i < STEPS; i++) {
            try {
                edits.next(report).apply(report);
            } catch (EditException e) {
                assertTrue(!e.getMessage().isBlank());
            }
        }
    }

    /** Gives most elements of one report the ids of elements of another, whatever their types. */
    private static void shareIds(Report from, Report to, Random random) {
        List<Identified> targets = Reports.parts(from).skip(1).toList();
        List<Identified> others = new ArrayList<>(Reports.parts(to).skip(1).toList());
        Collections.shuffle(others, random);
        for (int i = 0; i < Math.min(targets.size(), others.size()); i++) {
            if (random.nextInt(4) > 0) {
                others.get(i)
                        .eSet(
                                ReportPackage.Literals.IDENTIFIED__ID,
                                targets.get(i).getId());
            }
        }
    }

    private static Report copy(Report report) {
        try {
            return ReportFile.read("copy", ReportFile.toBytes(report));
        } catch (ReportFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Report report) throws Exception {
        return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
    }
}
