package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.core.layout.ReportText;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.core.manuscript.StepOrigin;
import org.collate.model.ReportFile;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Lines that are pasted beside the writer come as those that are pasted by a key, and go as one step. */
class PasteLinesTest {

    private static final List<Numbering> STYLES =
            List.of(Numbering.HAN, Numbering.HAN_BRACKETED, Numbering.DIGIT, Numbering.YI_SHI);
    private static final Set<Blank.Of> BLANKS = EnumSet.allOf(Blank.Of.class);

    private static List<Pasted> lines(Random random) {
        List<Pasted> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String words = "第" + i + "行，说的是工作。";
            lines.add(
                    random.nextInt(3) == 0
                            ? Pasted.plain(words)
                            : new Pasted(words, "1.", Optional.of(STYLES.get(random.nextInt(STYLES.size())))));
        }
        return lines;
    }

    private static Manuscript manuscript(Report report) {
        return Manuscript.of(report, id -> false, BLANKS);
    }

    /** What a paste says, ids aside, which are new each time. */
    private static String said(Answer answer, Manuscript manuscript) {
        return switch (answer) {
            case Answer.Done done ->
                done.caret() + "\n" + manuscript.text() + "\n" + ReportText.of(manuscript.report());
            case Answer.Refused refused -> refused.sentence();
        };
    }

    /** Sentences name elements that are new. */
    private static String withoutIds(String said) {
        return said.replaceAll("\\b[a-z][a-z2-7]{13}\\b", "ID");
    }

    @Test
    void theyComeAsByAKeyAndUndoTakesThemBack() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report report = RandomReports.of(seed, 10);
            List<Pasted> lines = lines(random);
            Manuscript byKey = manuscript(EcoreUtil.copy(report));
            int offset = random.nextInt(byKey.text().length() + 1);
            int length = random.nextInt(Math.min(8, byKey.text().length() - offset) + 1);
            String expected = said(byKey.paste(offset, length, lines), byKey);
            Manuscript beside = manuscript(report);
            byte[] before = ReportFile.toBytes(report);
            String actual;
            try {
                PasteLines.Ready ready = new PasteLines(
                                EcoreUtil.copy(report), id -> false, BLANKS, offset, length, lines)
                        .execute(new NullProgressMonitor());
                Edit edit = ready.edit();
                actual = said(beside.apply(edit, StepOrigin.PASTE, ready.caret()), beside);
            } catch (InputException e) {
                actual = e.getMessage();
            }
            assertEquals(withoutIds(expected), withoutIds(actual));
            while (beside.canUndo()) {
                beside.undo();
            }
            assertEquals(new String(before, "UTF-8"), new String(ReportFile.toBytes(beside.report()), "UTF-8"));
        });
    }
}
