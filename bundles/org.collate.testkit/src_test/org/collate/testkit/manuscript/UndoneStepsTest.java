package org.collate.testkit.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Manuscript;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Which steps are taken back, also those from before something came from elsewhere, in a report of two paragraphs. */
class UndoneStepsTest {

    private final Manuscript manuscript = Manuscript.of(report(), id -> false);

    private static Report report() {
        Ids ids = Ids.seeded(1);
        Report made = Reports.create(ids.next(""));
        made.setTitle("题");
        for (String words : List.of("甲", "乙")) {
            Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
            narrative.setId(ids.next(""));
            narrative.getLines().add(words);
            made.getContents().add(narrative);
        }
        return made;
    }

    private void type(int offset, String words) {
        manuscript.newStep();
        assertInstanceOf(Answer.Done.class, manuscript.replace(offset, 0, words));
    }

    /** The report as somebody else makes it. */
    private void elsewhere(Consumer<Report> change) throws Exception {
        Report changed = ReportFile.read("copy", ReportFile.toBytes(manuscript.report()));
        change.accept(changed);
        assertInstanceOf(
                Answer.Done.class, manuscript.takeIn(Incoming.of(EcoreUtil.copy(manuscript.report()), changed)));
    }

    private static void reword(Report report, int index, String words) {
        ((Narrative) report.getContents().get(index)).getLines().set(0, words);
    }

    @Test
    void ownStepsAreTakenBackAndWhatCameFromElsewhereStays() throws Exception {
        type(3, "子");
        type(4, "丑");
        elsewhere(report -> reword(report, 1, "乙改"));
        type(5, "寅");
        assertEquals("题\n甲子丑寅\n乙改", manuscript.text());
        List<String> undone = List.of("题\n甲子丑\n乙改", "题\n甲子\n乙改", "题\n甲\n乙改");
        for (String text : undone) {
            manuscript.undo();
            assertEquals(text, manuscript.text());
            manuscript.check();
        }
        assertFalse(manuscript.canUndo());
        for (int i = 0; i < 3; i++) {
            manuscript.redo();
        }
        assertEquals("题\n甲子丑寅\n乙改", manuscript.text());
        manuscript.undo();
        assertEquals("题\n甲子丑\n乙改", manuscript.text());
    }

    @Test
    void typingAtAnotherPlaceIsAnotherStep() {
        manuscript.replace(3, 0, "子");
        manuscript.replace(4, 0, "丑");
        manuscript.replace(manuscript.text().length(), 0, "寅");
        assertEquals("题\n甲子丑\n乙寅", manuscript.text());
        manuscript.undo();
        assertEquals("题\n甲子丑\n乙", manuscript.text());
        manuscript.undo();
        assertEquals("题\n甲\n乙", manuscript.text());
    }

    @Test
    void anElementThatWasTakenOutComesBackBesideWhatCame() throws Exception {
        manuscript.replace(manuscript.offsetAt(1), 2, "");
        assertEquals("题\n乙", manuscript.text());
        elsewhere(report -> reword(report, 0, "乙改"));
        manuscript.undo();
        assertEquals("题\n甲\n乙改", manuscript.text());
    }

    @Test
    void whatWasChangedElsewhereTooIsNotTakenBackAndSaysWhy() throws Exception {
        type(3, "子");
        elsewhere(report -> reword(report, 0, "别的"));
        Answer answer = manuscript.undo();
        assertTrue(assertInstanceOf(Answer.Refused.class, answer).sentence().length() > 10);
        assertEquals("题\n别的\n乙", manuscript.text());
        assertFalse(manuscript.canUndo());
        manuscript.check();
    }

    @Test
    void stepsOfSeveralTimesAreTakenBackInTheirOrder() throws Exception {
        type(3, "子");
        elsewhere(report -> reword(report, 1, "乙改"));
        type(manuscript.text().length(), "丑");
        elsewhere(report -> report.setTitle("题目"));
        manuscript.undo();
        assertEquals("题目\n甲子\n乙改", manuscript.text());
        manuscript.undo();
        assertEquals("题目\n甲\n乙改", manuscript.text());
        assertFalse(manuscript.canUndo());
    }
}
