package org.collate.testkit;

import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.cause;
import static org.collate.testkit.Drawing.find;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.section;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Restoration;
import org.collate.core.edit.Subtree;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.junit.jupiter.api.Test;

class RestorationTest {

    private static Report drawn() {
        return report(
                "对照检查材料",
                section(
                        Role.PROBLEMS,
                        "问题",
                        aspect(
                                        "政治建设",
                                        problem("一。").named("first"),
                                        problem("二。", problem("二之一。").named("inner"))
                                                .named("second"),
                                        problem("三。").named("third"))
                                .named("aspect")),
                section(Role.CAUSES, "原因", cause("学得不够。").named("cause").explains("second")));
    }

    @Test
    void anElementThatIsGoneComesBackAtItsPlaceWithWhatItHeldAndItsLinks() throws Exception {
        Report now = drawn();
        new Remove(id("second")).apply(now);
        assertTrue(((Cause) find(now, "cause")).getExplains().isEmpty());
        Restoration.of(now, drawn(), id("second"), true).apply(now);
        assertArrayEquals(ReportFile.toBytes(drawn()), ReportFile.toBytes(now));
    }

    @Test
    void withoutItsNeighboursItComesBackInOrderAndWithoutItsHolderInTheNextOne() throws Exception {
        Report now = drawn();
        new Remove(id("aspect")).apply(now);
        Restoration.of(now, drawn(), id("third"), true).apply(now);
        Restoration.of(now, drawn(), id("first"), true).apply(now);
        List<String> contents = ((Parent) now.getContents().getFirst())
                .getContents().stream().map(Identified::getId).toList();
        assertEquals(List.of(id("first"), id("third")), contents);
    }

    @Test
    void anElementThatIsThereKeepsItsPlaceAndItsLinks() throws Exception {
        Report now = drawn();
        new ReplaceText(id("second"), 0, 1, "乙").apply(now);
        new Move(id("second"), id("aspect"), 0).apply(now);
        Report expected = drawn();
        new Move(id("second"), id("aspect"), 0).apply(expected);
        Restoration.of(now, drawn(), id("second"), true).apply(now);
        assertArrayEquals(ReportFile.toBytes(expected), ReportFile.toBytes(now));
    }

    @Test
    void aloneItKeepsWhatItHoldsNow() throws Exception {
        Report now = drawn();
        new ReplaceText(id("second"), 0, 1, "乙").apply(now);
        new ReplaceText(id("inner"), 0, 1, "丙").apply(now);
        Report expected = drawn();
        new ReplaceText(id("inner"), 0, 1, "丙").apply(expected);
        Restoration.of(now, drawn(), id("second"), false).apply(now);
        assertArrayEquals(ReportFile.toBytes(expected), ReportFile.toBytes(now));
    }

    @Test
    void whatItHeldAndStandsElsewhereStaysThere() throws Exception {
        Report now = drawn();
        new Move(id("inner"), id("aspect"), 0).apply(now);
        new Remove(id("second")).apply(now);
        Restoration.of(now, drawn(), id("second"), true).apply(now);
        assertEquals(find(now, "aspect"), find(now, "inner").eContainer());
        assertEquals(List.of(), ((Parent) find(now, "second")).getContents());
    }

    @Test
    void whatWasNotThereIsRefused() {
        Report then = drawn();
        assertThrows(EditException.class, () -> Restoration.of(drawn(), then, id("nobody"), true));
        assertThrows(EditException.class, () -> Restoration.of(drawn(), then, then.getId(), true));
    }

    @Test
    void whateverHappenedSinceTheElementIsAsItWasAndTheReportStaysValid() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report then = RandomReports.of(seed, 12);
            Report now = ReportFile.read("now", ReportFile.toBytes(then));
            RandomEdits edits = new RandomEdits(random);
            for (int i = 0; i < 12; i++) {
                try {
                    edits.next(now).apply(now);
                } catch (EditException e) {
                    continue;
                }
            }
            List<Identified> parts = Reports.parts(then).skip(1).toList();
            String id = parts.get(random.nextInt(parts.size())).getId();
            byte[] before = ReportFile.toBytes(now);
            Edit inverse = Restoration.of(now, then, id, random.nextBoolean()).apply(now);
            Subtree restored = Subtree.of(Reports.find(now, id).orElseThrow());
            assertEquals(Subtree.of(Reports.find(then, id).orElseThrow()).values(), restored.values());
            ReportFile.read("restored", ReportFile.toBytes(now));
            inverse.apply(now);
            assertArrayEquals(before, ReportFile.toBytes(now));
        });
    }
}
