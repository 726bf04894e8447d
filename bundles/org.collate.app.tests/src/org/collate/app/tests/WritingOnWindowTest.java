package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

/** One writes on in a draft while its revisions are shown, by keys. */
class WritingOnWindowTest extends WrittenDraft {

    @Test
    void whatIsTypedAmongRevisionsIsWrittenAndMarkedAndTakenBack() throws Exception {
        show();
        String before = written();
        String shown = shown();
        caret("\n学习");
        keys.type("ab");
        assertEquals("学习ab不够", words("学习a", 6), "at once");
        assertTrue(written().contains("学习ab不够深入"), written());
        assertTrue(is("ab不", style -> style.underline));
        keys.press(0, SWT.BS);
        assertTrue(written().contains("学习a不够深入"));
        assertEquals("学习a不够", words("学习a", 5), "what was just typed goes without a trace");
        assertTrue(Screen.waitUntil(() -> is("a不够", style -> style.underline)), "marked as it stays");
        keys.press(0, SWT.DEL);
        assertTrue(written().contains("学习a够深入"), written());
        assertEquals("学习a不够", words("学习a", 5), "what stood there stays to be seen");
        Screen.picture("writing-on");
        keys.press(SWT.CTRL, 'z');
        keys.press(SWT.CTRL, 'z');
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> written().equals(before)), written());
        assertTrue(Screen.waitUntil(() -> shown().equals(shown)), "as before: " + shown());
        assertSame();
    }

    @Test
    void enterMakesAParagraphAndKeysGoOnThereBeforeItIsSeen() throws Exception {
        show();
        caret("学习不够深入");
        keys.press(0, SWT.CR);
        keys.type("new");
        assertTrue(written().contains("学习不够深入\nnew"), written());
        assertTrue(Screen.waitUntil(() -> shown().contains("new")), shown());
        assertTrue(
                Screen.waitUntil(() -> is("new", style -> style.underline)),
                () -> shown() + Arrays.toString(widget().getStyleRanges()));
        int caret = widget().getCaretOffset();
        assertEquals("new", widget().getText(caret - 3, caret - 1));
        keys.type("er");
        assertTrue(shown().contains("newer") && written().contains("newer"));
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(editor.revisions().isEmpty());
        int at = text().getCaretOffset();
        assertEquals("newer", text().getText(at - 5, at - 1), "one goes on where one was");
        assertSame();
    }

    @Test
    void amongDeletedWordsNothingIsWrittenAndItIsSaidWhy() throws Exception {
        commitElsewhere("学习不够深入", "学习深入");
        assertTrue(Screen.waitUntil(() -> written().contains("学习深入")));
        show();
        assertTrue(is("不够", style -> style.strikeout));
        int at = shown().indexOf("不够深入");
        widget().setSelection(at + 1);
        String before = written();
        keys.type("x");
        assertEquals(before, written());
        assertFalse(editor.bubble().isEmpty());
        Screen.picture("writing-on-deleted");
        widget().setSelection(at - 1, at + 3);
        keys.press(0, SWT.DEL);
        assertTrue(written().contains("学入"), written());
        assertEquals("学习不够深入", shown().substring(at - 2, at + 4));
        assertTrue(Screen.waitUntil(() -> is("习不够深入", style -> style.strikeout)));
    }

    @Test
    void writingAndVerdictsAreTakenBackInTurn() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        assertTrue(Screen.waitUntil(() -> written().contains("学习还不够")));
        show();
        caret("\n学用");
        keys.type("x");
        int at = shown().indexOf("还不够");
        widget().setSelection(at, at + 1);
        keys.press(SWT.SHIFT, SWT.F8);
        assertTrue(Screen.waitUntil(() -> editor.saidOfRevisions().contains("Ctrl+Z")), () -> editor.saidOfRevisions());
        assertTrue(Screen.waitUntil(() -> written().contains("学习不够深入")), this::written);
        assertTrue(Screen.waitUntil(() -> !shown().contains("还不够")), this::shown);
        caret("\n学用x");
        keys.type("y");
        assertTrue(written().contains("学用xy结合"), this::written);
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> written().contains("学用x结合")), "writing");
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> written().contains("学习还不够")), () -> "the verdict: " + written());
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> written().contains("学用结合")), () -> "writing before it: " + written());
        keys.press(SWT.CTRL, 'y');
        assertTrue(Screen.waitUntil(() -> written().contains("学用x结合")), "again");
        keys.press(SWT.CTRL, 'y');
        assertTrue(Screen.waitUntil(() -> written().contains("学习不够深入")), "given again");
        assertSame();
    }

    private void show() {
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(
                () -> editor.revisions().filter(StyledText::isFocusControl).isPresent()));
    }

    private StyledText widget() {
        return editor.revisions().orElseThrow();
    }

    private String shown() {
        return widget().getText();
    }

    private String written() {
        return editor.manuscript().text();
    }

    private void caret(String behind) {
        widget().setSelection(shown().indexOf(behind) + behind.length());
    }

    private String words(String first, int length) {
        int at = shown().indexOf(first);
        return shown().substring(at, at + length);
    }

    private boolean is(String words, Predicate<StyleRange> style) {
        return Optional.ofNullable(widget().getStyleRangeAtOffset(shown().indexOf(words)))
                .filter(style)
                .isPresent();
    }
}
