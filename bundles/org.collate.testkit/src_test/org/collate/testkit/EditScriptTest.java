package org.collate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.junit.jupiter.api.Test;

/** Edits and their inverses over random scripts. */
class EditScriptTest {

    private static final int STEPS = 15;

    @Test
    void theInverseRestoresEqualBytesAndAFailingEditChangesNothing() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 15);
            RandomEdits edits = new RandomEdits(new Random(seed));
            for (int i = 0; i < STEPS; i++) {
                String before = bytes(report);
                Edit edit = edits.next(report);
                try {
                    Edit inverse = edit.apply(report);
                    String after = bytes(report);
                    Edit again = inverse.apply(report);
                    assertEquals(before, bytes(report), () -> "undo of " + edit);
                    again.apply(report);
                    assertEquals(after, bytes(report), () -> "redo of " + edit);
                } catch (EditException e) {
                    assertEquals(before, bytes(report), () -> "failed " + edit);
                }
            }
        });
    }

    @Test
    void aWholeScriptIsUndoneAndRedone() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 15);
            String first = bytes(report);
            List<Edit> undo = script(report, seed);
            String last = bytes(report);
            List<Edit> redo = applyAll(undo, report);
            assertEquals(first, bytes(report));
            applyAll(redo, report);
            assertEquals(last, bytes(report));
        });
    }

    @Test
    void anEditMeansTheSameOnAnotherCopyOfTheReport() {
        Slice.forEachSeed(seed -> {
            Report one = RandomReports.of(seed, 15);
            Report other = ReportFile.read("other", ReportFile.toBytes(one));
            RandomEdits edits = new RandomEdits(new Random(seed));
            for (int i = 0; i < STEPS; i++) {
                Edit edit = edits.next(one);
                try {
                    edit.apply(one);
                } catch (EditException e) {
                    continue;
                }
                edit.apply(other);
            }
            assertEquals(bytes(one), bytes(other));
        });
    }

    @Test
    void theScriptsMakeEveryKindOfEditFitAndFail() {
        Set<Class<?>> made = new HashSet<>();
        Set<EditException.Reason> failed = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            Report report = RandomReports.of(seed, 15);
            RandomEdits edits = new RandomEdits(new Random(seed));
            for (int i = 0; i < STEPS; i++) {
                Edit edit = edits.next(report);
                try {
                    edit.apply(report);
                    made.add(edit.getClass());
                } catch (EditException e) {
                    failed.add(e.reason());
                }
            }
        }
        assertEquals(Set.of(Edit.class.getPermittedSubclasses()), made);
        assertTrue(failed.size() >= 7, failed::toString);
    }

    @Test
    void everythingIsFoundByItsIdAfterAScript() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 15);
            applyAll(script(report, seed).subList(0, 3), report);
            Reports.parts(report)
                    .forEach(each -> assertEquals(
                            each, Reports.find(report, each.getId()).orElseThrow()));
        });
    }

    private static List<Edit> script(Report report, long seed) {
        RandomEdits edits = new RandomEdits(new Random(seed));
        List<Edit> undo = new ArrayList<>();
        while (undo.size() < STEPS) {
            try {
                undo.add(0, edits.next(report).apply(report));
            } catch (EditException e) {
                assertTrue(!e.getMessage().isBlank());
            }
        }
        return undo;
    }

    private static List<Edit> applyAll(List<Edit> edits, Report report) throws EditException {
        List<Edit> inverses = new ArrayList<>();
        for (Edit each : edits) {
            inverses.add(0, each.apply(report));
        }
        return inverses;
    }

    private static String bytes(Report report) throws Exception {
        return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
    }
}
