package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A copy of a report that follows its edits. */
class FollowerTest {

    private static final int STEPS = 10;

    @Test
    void itsCopyAndItsFileAreThoseOfTheReport() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 15);
            Follower follower = new Follower(EcoreUtil.copy(report));
            RandomEdits edits = new RandomEdits(new Random(seed));
            for (int i = 0; i < STEPS; i++) {
                edit(report, follower, edits);
                if (i % 3 == 0) {
                    assertArrayEquals(ReportFile.toBytes(report), follower.bytes());
                    assertArrayEquals(ReportFile.toBytes(report), ReportFile.toBytes(follower.copy()));
                    assertArrayEquals(ReportFile.toBytes(report), ReportFile.toBytes(follower.workingCopy()));
                }
            }
            // A copy is what reading the file would give.
            Report read = ReportFile.read(report.getId(), follower.bytes());
            assertTrue(EcoreUtil.equals(read, follower.copy()));
        });
    }

    @Test
    void aCopyBelongsToWhoeverAskedForIt() {
        Report report = RandomReports.of(1, 10);
        Follower follower = new Follower(EcoreUtil.copy(report));
        byte[] before = follower.bytes();
        follower.copy().setTitle("另一个题目");
        assertNotSame(follower.copy(), follower.copy());
        assertArrayEquals(before, follower.bytes());
    }

    @Test
    void theFileIsWrittenOnceBetweenTwoEdits() {
        Report report = RandomReports.of(2, 10);
        Follower follower = new Follower(EcoreUtil.copy(report));
        byte[] first = follower.bytes();
        assertSame(first, follower.bytes());
        edit(report, follower, new RandomEdits(new Random(2)));
        byte[] second = follower.bytes();
        assertNotSame(first, second);
        assertSame(second, follower.bytes());
    }

    @Test
    void whoLooksIsToldOnceWhatEditsTouched() {
        Report report = RandomReports.of(3, 10);
        Follower follower = new Follower(EcoreUtil.copy(report));
        follower.look((copy, touched) -> touched);
        edit(report, follower, new RandomEdits(new Random(3)));
        Set<String> touched = follower.look((copy, ids) -> ids);
        assertFalse(touched.isEmpty());
        assertEquals(Set.of(), follower.look((copy, ids) -> ids));
    }

    /** Makes some edit that fits, and tells the follower. */
    private static void edit(Report report, Follower follower, RandomEdits edits) {
        boolean isMade = false;
        while (!isMade) {
            Edit edit = edits.next(report);
            try {
                edit.apply(report);
                follower.edited(edit);
                isMade = true;
            } catch (EditException e) {
                // Random edits do not always fit, and leave the report as it was.
                continue;
            }
        }
    }
}
