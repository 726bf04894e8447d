package org.collate.testkit.manuscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.ReplaceText;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.StepOrigin;
import org.collate.core.text.TextChange;
import org.collate.model.ReportFile;
import org.collate.model.report.Content;
import org.collate.model.report.Report;
import org.collate.testkit.Drawing;
import org.junit.jupiter.api.Test;

/** One step that rewords a hundred paragraphs. */
class ManyChangesTest {

    private static final int LINES = 100;

    private final Report report = Drawing.report(
            "材料",
            IntStream.range(0, LINES)
                    .mapToObj(i -> Drawing.narrative("学习不够，学习不多" + i))
                    .toArray(Drawing[]::new));
    private final Manuscript manuscript = Manuscript.of(report, id -> false);

    private Edit replacing() {
        List<Edit> edits = new ArrayList<>();
        for (Content each : report.getContents()) {
            edits.add(new ReplaceText(each.getId(), 5, 2, "研究"));
            edits.add(new ReplaceText(each.getId(), 0, 2, "研究"));
        }
        return new Compound(edits);
    }

    @Test
    void eachParagraphIsOneChangeAndAllOfThemMakeTheText() throws Exception {
        byte[] before = ReportFile.toBytes(report);
        StringBuilder screen = new StringBuilder(manuscript.text());
        Answer.Done done = assertInstanceOf(Answer.Done.class, manuscript.apply(replacing(), StepOrigin.COMMAND));
        assertEquals(LINES, done.changes().list().size());
        follow(screen, done);
        assertTrue(screen.toString().contains("研究不够，研究不多7"));
        follow(screen, assertInstanceOf(Answer.Done.class, manuscript.undo()));
        assertArrayEquals(before, ReportFile.toBytes(report));
    }

    private void follow(StringBuilder screen, Answer.Done done) {
        for (TextChange change : done.changes()) {
            screen.replace(change.offset(), change.offset() + change.length(), change.words());
        }
        assertEquals(manuscript.text(), screen.toString());
        manuscript.check();
    }
}
