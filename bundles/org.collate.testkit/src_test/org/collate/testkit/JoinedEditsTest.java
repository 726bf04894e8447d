package org.collate.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Two edits as one: what they do, and how that is taken back. */
class JoinedEditsTest {

    private static final TextRef LINES = TextRef.lines("p0000000000001");

    private static ReplaceText at(int offset, int length, String words) {
        return new ReplaceText(LINES, offset, length, words);
    }

    @Test
    void whatIsTypedBehindWhatWasTypedJoins() {
        assertEquals(Optional.of(at(3, 0, "深入")), at(3, 0, "深").join(at(4, 0, "入")));
        assertEquals(
                Optional.of(new Compound(List.of(at(3, 2, "深"), at(4, 0, "入")))),
                at(3, 2, "深").join(at(4, 0, "入")));
    }

    @Test
    void whatIsDeletedBesideWhatWasDeletedJoins() {
        assertEquals(Optional.of(at(3, 2, "")), at(4, 1, "").join(at(3, 1, "")));
        assertEquals(Optional.of(at(4, 2, "")), at(4, 1, "").join(at(4, 1, "")));
    }

    @Test
    void anotherPlaceAnotherTextAndTheOtherWayDoNotJoin() {
        assertEquals(Optional.empty(), at(3, 0, "深").join(at(3, 0, "入")));
        assertEquals(Optional.empty(), at(3, 0, "深").join(at(5, 0, "入")));
        assertEquals(Optional.empty(), at(3, 0, "深").join(at(3, 1, "")));
        assertEquals(Optional.empty(), at(3, 1, "").join(at(3, 0, "入")));
        assertEquals(Optional.empty(), at(3, 0, "深").join(new ReplaceText(TextRef.lines("p0000000000002"), 4, 0, "入")));
    }

    @Test
    void twoEditsAsOneDoWhatBothDoAndAreTakenBackExactly() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report report = RandomReports.of(seed, 8);
            RandomEdits edits = new RandomEdits(random);
            for (int i = 0; i < 20; i++) {
                hold(report, edits.next(report), after -> edits.next(after));
            }
        });
    }

    @Test
    void typingThatGoesOnDoesToo() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report report = RandomReports.of(seed, 8);
            for (int i = 0; i < 20; i++) {
                ReplaceText first = typed(random, report);
                hold(report, first, after -> onward(random, first));
            }
        });
    }

    private static ReplaceText typed(Random random, Report report) {
        List<Identified> parts = Reports.parts(report)
                .filter(each -> !WordFeatures.of(each.eClass()).isEmpty())
                .toList();
        Identified element = parts.get(random.nextInt(parts.size()));
        List<EAttribute> features = WordFeatures.of(element.eClass());
        EAttribute feature = features.get(random.nextInt(features.size()));
        int size = Words.of(element, feature).length();
        // Many keys are pressed where the emphasis of an item ends.
        int offset = element instanceof Item item && random.nextBoolean()
                ? Math.min(item.getEmphasis(), size)
                : random.nextInt(size + 1);
        int length = random.nextBoolean() ? 0 : random.nextInt(Math.min(4, size - offset + 1));
        return new ReplaceText(TextRef.of(element, feature), offset, length, random.nextBoolean() ? "" : "字");
    }

    private static ReplaceText onward(Random random, ReplaceText first) {
        int end = first.offset() + first.text().length();
        return switch (random.nextInt(3)) {
            case 0 -> new ReplaceText(first.in(), end, 0, "句");
            case 1 -> new ReplaceText(first.in(), Math.max(0, end - 1), Math.min(end, 1), "");
            default -> new ReplaceText(first.in(), end, 1, "");
        };
    }

    private interface Next {
        Edit of(Report report);
    }

    private static void hold(Report report, Edit first, Next next) throws Exception {
        byte[] before = ReportFile.toBytes(report);
        Report stepwise = EcoreUtil.copy(report);
        Edit second;
        Edit inverse;
        try {
            Edit one = first.apply(stepwise);
            second = next.of(stepwise);
            Edit other = second.apply(stepwise);
            inverse = other.then(one);
        } catch (EditException unfit) {
            return;
        }
        byte[] after = ReportFile.toBytes(stepwise);
        Report atOnce = EcoreUtil.copy(report);
        Edit back = first.then(second).apply(atOnce);
        String what = first + " then " + second;
        assertArrayEquals(after, ReportFile.toBytes(atOnce), what);
        assertEquals(first.join(second).orElse(first.then(second)), first.then(second));
        back.apply(atOnce);
        assertArrayEquals(before, ReportFile.toBytes(atOnce), what);
        inverse.apply(stepwise);
        assertArrayEquals(before, ReportFile.toBytes(stepwise), () -> what + " back by " + inverse);
        assertTrue(after.length > 0);
    }
}
