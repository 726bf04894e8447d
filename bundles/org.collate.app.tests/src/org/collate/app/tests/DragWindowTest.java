package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Elements are dragged on the page and to other reports, and cut and pasted without losing what they are. */
class DragWindowTest extends WrittenDraft {

    private static final int STEPS = 12;

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

    /** By the real mouse: grabbed at its number, an element is let go between other lines. */
    @Test
    void theMouseDragsAnElementByItsNumber() throws Exception {
        text().setTopIndex(line("理论学习方面"));
        assertTrue(Screen.waitUntil(() -> text().getTopIndex() > 0));
        Point number = text().getLocationAtOffset(text().getOffsetAtLine(line("学习不够深入")));
        Point grip = text().toDisplay(number.x - 12, number.y + 12);
        Point target = text().toDisplay(number.x + 40, text().getLinePixel(line("会风不够精简")) - 3);
        List<String> hand = new ArrayList<>(List.of("xdotool", "mousemove", "" + grip.x, "" + grip.y));
        hand.addAll(List.of("sleep", "0.3", "mousedown", "1", "sleep", "0.2"));
        for (int i = 1; i <= STEPS; i++) {
            int x = grip.x + (target.x - grip.x) * i / STEPS;
            int y = grip.y + (target.y - grip.y) * i / STEPS;
            hand.addAll(List.of("mousemove", "" + x, "" + y, "sleep", "0.06"));
        }
        hand.addAll(List.of("sleep", "0.6", "mouseup", "1"));
        Process process = new ProcessBuilder(hand).inheritIO().start();
        assertTrue(Screen.waitUntil(() -> !process.isAlive()));
        assertTrue(
                Screen.waitUntil(() -> line("学习不够深入") > line("调查研究不够")),
                () -> "the mouse moved nothing: " + text().getText());
        assertSame();
        Screen.picture("dragged");
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
