package org.collate.testkit.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.core.manuscript.Selection;
import org.collate.core.manuscript.StepOrigin;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.junit.jupiter.api.Test;

/** A report with title, byline, two paragraphs with a table of two cells between them, signature and date. */
class TextsOfAReportTest {

    private static final String WRITTEN = "题\n张三\n一月\n甲\n左\n右\n乙\n某局\n2026年1月";

    private final Ids ids = Ids.seeded(1);
    private final Report report = report();
    private final Manuscript manuscript = Manuscript.of(report, id -> false);

    private Report report() {
        Report made = Reports.create(ids.next(""));
        made.setTitle("题");
        made.getByline().addAll(List.of("张三", "一月"));
        made.getContents().add(narrative("甲"));
        Table table = ReportFactory.eINSTANCE.createTable();
        table.setId(ids.next(""));
        TableRow row = ReportFactory.eINSTANCE.createTableRow();
        row.setId(ids.next(""));
        table.getContents().add(row);
        for (String words : List.of("左", "右")) {
            TableCell cell = ReportFactory.eINSTANCE.createTableCell();
            cell.setId(ids.next(""));
            cell.getLines().add(words);
            row.getContents().add(cell);
        }
        made.getContents().add(table);
        made.getContents().add(narrative("乙"));
        made.getSignature().add("某局");
        made.setDate("2026年1月");
        return made;
    }

    private Narrative narrative(String words) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(ids.next(""));
        narrative.getLines().add(words);
        return narrative;
    }

    private int at(String words) {
        return manuscript.text().indexOf(words);
    }

    private void done(Answer answer) {
        assertInstanceOf(Answer.Done.class, answer, answer.toString());
        manuscript.check();
    }

    private void refused(Answer answer) {
        assertInstanceOf(Answer.Refused.class, answer, answer.toString());
        manuscript.check();
        assertEquals(WRITTEN, manuscript.text());
    }

    @Test
    void everyTextHasItsLinesWhereItStands() {
        assertEquals(WRITTEN, manuscript.text());
        List<Kind> kinds = List.of(
                Kind.TITLE,
                Kind.BYLINE,
                Kind.BYLINE,
                Kind.NARRATIVE,
                Kind.CELL,
                Kind.CELL,
                Kind.NARRATIVE,
                Kind.SIGNATURE,
                Kind.DATE);
        for (int i = 0; i < kinds.size(); i++) {
            assertEquals(kinds.get(i), manuscript.line(i).kind());
        }
    }

    @Test
    void everyPlaceIsASpotOfOneText() {
        for (int i = 0; i <= WRITTEN.length(); i++) {
            assertEquals(i, manuscript.offset(manuscript.spot(i)).orElseThrow());
        }
        TextRef byline = TextRef.of(report, ReportPackage.Literals.REPORT__BYLINE);
        assertEquals(new Spot(byline, 3), manuscript.spot(at("一月")));
    }

    @Test
    void signatureAndDateAreWrittenLikeAnyText() {
        done(manuscript.enter(at("某局") + 2));
        done(manuscript.replace(at("\n2026"), 0, "（章）"));
        done(manuscript.replace(at("1月"), 1, "2"));
        assertEquals(List.of("某局", "（章）"), report.getSignature());
        assertEquals("2026年2月", report.getDate());
    }

    @Test
    void aSignatureGoesWithItsLastLine() {
        int start = at("某局");
        done(manuscript.replace(start, at("2026") - start, ""));
        assertEquals(List.of(), report.getSignature());
        done(manuscript.undo());
        assertEquals(WRITTEN, manuscript.text());
    }

    @Test
    void signatureAndDateStayWhereTheyAre() {
        refused(manuscript.up(at("某局"), at("某局")));
        refused(manuscript.turnInto(at("2026"), Kind.PROBLEM));
    }

    @Test
    void aCellIsWrittenInAndStaysInItsTable() {
        done(manuscript.enter(at("左") + 1));
        done(manuscript.replace(at("\n右"), 0, "下"));
        assertEquals("题\n张三\n一月\n甲\n左\n下\n右\n乙\n某局\n2026年1月", manuscript.text());
        done(manuscript.undo());
        done(manuscript.undo());
        refused(manuscript.backspaceAtStart(at("右")));
        refused(manuscript.backspaceAtStart(at("左")));
        refused(manuscript.replace(at("甲"), 3, ""));
        refused(manuscript.down(at("左"), at("左")));
        refused(manuscript.deeper(at("右"), at("右")));
        done(manuscript.paste(at("左"), 1, List.of(Pasted.plain("上"), Pasted.plain("下"))));
        assertEquals(
                2, Reports.elements(report).filter(TableCell.class::isInstance).count());
    }

    @Test
    void aTableGoesAsAWhole() {
        int start = at("左");
        done(manuscript.replace(start, at("乙") - start, ""));
        assertEquals(2, report.getContents().size());
        done(manuscript.undo());
        assertEquals(WRITTEN, manuscript.text());
    }

    @Test
    void undoSelectsWhatWasSelectedBeforeAndKnowsWhereTheStepCameFrom() {
        Selection backwards = new Selection(at("一月") + 2, at("一月"));
        manuscript.selected(backwards);
        done(manuscript.replace(at("一月"), 2, "二"));
        manuscript.selected(Selection.at(at("二") + 1));
        done(manuscript.replace(at("二") + 1, 0, "月"));
        manuscript.selected(Selection.at(0));
        done(manuscript.apply(new ReplaceText(TextRef.title(report.getId()), 0, 1, "题目"), StepOrigin.FIX));
        assertEquals(Optional.of(StepOrigin.FIX), manuscript.nextToUndo());
        done(manuscript.undo());
        assertEquals(Optional.of(StepOrigin.KEY), manuscript.nextToUndo());
        Answer undone = manuscript.undo();
        assertEquals(backwards, assertInstanceOf(Answer.Done.class, undone).selection());
        assertEquals(WRITTEN, manuscript.text());
        done(manuscript.redo());
        Answer again = manuscript.undo();
        assertEquals(backwards, assertInstanceOf(Answer.Done.class, again).selection());
    }

    @Test
    void aRefusalCarriesItsCause() {
        Answer answer = manuscript.apply(new Remove(ids.next("")), StepOrigin.RESTORE);
        Answer.Refused refused = assertInstanceOf(Answer.Refused.class, answer);
        assertEquals(EditException.Reason.MISSING, refused.cause().orElseThrow().reason());
        assertEquals(refused.cause().orElseThrow().getMessage(), refused.sentence());
        assertTrue(manuscript.nextToUndo().isEmpty());
    }
}
