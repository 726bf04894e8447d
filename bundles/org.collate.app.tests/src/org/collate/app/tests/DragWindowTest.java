package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.operations.arrange.DropPlace;
import org.collate.ui.DraggedElements;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Elements are dragged on the page and to other reports, and cut and pasted without losing what they are. */
class DragWindowTest extends WrittenDraft {

    private OpenDraft draft() {
        return OpenDrafts.of(editor).orElseThrow();
    }

    private int line(String words) {
        return line(editor.manuscript(), words);
    }

    private static int line(Manuscript manuscript, String words) {
        return IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.words(i).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private String id(String words) {
        return editor.manuscript().line(line(words)).element();
    }

    private DraggedElements drag(String words) {
        return editor.take(List.of(id(words)));
    }

    @Test
    void anElementIsDroppedBetweenLinesAndOneStepTakesItBack() {
        String moved = id("学习不够深入");
        String before = text().getText();
        DropPlace place = editor.dropPlace(text().getLinePixel(line("调查研究不够")) - 2);
        assertEquals(new DropPlace.Below(id("作风方面")), place);
        assertEquals(Optional.empty(), draft().refusal(drag("学习不够深入"), place, false));
        assertEquals(Optional.empty(), draft().drop(drag("学习不够深入"), place, false));
        assertSame();
        assertEquals(List.of("一是学习不够深入", "二是调查研究不够"), starts(2, "学习不够深入"));
        assertEquals(moved, id("学习不够深入"));
        keys.press(SWT.CTRL, 'z');
        assertEquals(before, text().getText());
    }

    @Test
    void whatCannotBeDroppedIsSaidWhy() {
        DropPlace within = new DropPlace.Into(id("学习不够深入"));
        assertTrue(draft().refusal(drag("学习不够深入"), within, false).isPresent());
        String heading = "带头严守政治纪律";
        Optional<String> refusal = draft().refusal(drag(heading), new DropPlace.Before(id("作风方面")), false);
        assertTrue(refusal.orElse("").contains(heading), refusal.toString());
        assertTrue(draft().drop(drag(heading), new DropPlace.Before(id("作风方面")), false)
                .isPresent());
        assertSame();
    }

    @Test
    void intoAnotherReportItIsCopiedAndMovesOnlyWhenThatIsWanted() throws Exception {
        ManuscriptEditor other = SampleWindow.open(sample.place("shen-ruolan"));
        OpenDraft there = OpenDrafts.of(other).orElseThrow();
        DropPlace place = new DropPlace.Into(
                other.manuscript().line(line(other.manuscript(), "带头严守政治纪律")).element());
        DraggedElements dragged = drag("会风不够精简");
        assertEquals(Optional.empty(), there.drop(dragged, place, true));
        assertTrue(other.widget().getText().contains("会风不够精简"));
        assertTrue(text().getText().contains("会风不够精简"), "it stays where it is");
        String copy =
                other.manuscript().line(line(other.manuscript(), "会风不够精简")).element();
        assertFalse(copy.equals(dragged.taken().ids().getFirst()));
        other.command(Manuscript::undo);
        assertFalse(other.widget().getText().contains("会风不够精简"));
        assertEquals(Optional.empty(), there.drop(dragged, place, false));
        assertTrue(other.widget().getText().contains("会风不够精简"));
        assertFalse(text().getText().contains("会风不够精简"), "it is gone from here");
        assertSame();
        other.command(Manuscript::undo);
        editor.command(Manuscript::undo);
        assertTrue(text().getText().contains("会风不够精简"), "each report has a step of its own");
    }

    @Test
    void whatIsCutAndPastedElsewhereIsTheSame() {
        String moved = id("学习不够深入");
        int from = text().getOffsetAtLine(line("学习不够深入"));
        text().setSelection(from, text().getOffsetAtLine(line("学用结合不紧")));
        keys.press(SWT.CTRL, 'x');
        assertFalse(text().getText().contains("学习不够深入"));
        text().setSelection(text().getOffsetAtLine(line("会风不够精简")));
        String stays = id("会风不够精简");
        keys.press(SWT.CTRL, 'v');
        assertSame();
        assertEquals(moved, id("学习不够深入"));
        assertEquals(stays, id("会风不够精简"));
        assertInstanceOf(DropPlace.Below.class, editor.dropPlace(text().getLinePixel(1)));
    }
}
