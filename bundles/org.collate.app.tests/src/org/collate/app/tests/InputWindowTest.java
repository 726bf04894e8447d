package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.OutlineView;
import org.collate.ui.WritingPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** What comes into a draft by other ways than single keys: input methods, the clipboard, other people. */
class InputWindowTest extends WrittenDraft {

    /** The input method that every GTK has: Ctrl, Shift and u, then the number of a character, then a blank. */
    @Test
    void whatAnInputMethodComposesIsInTheTextOnlyWhenItIsGivenOut() throws Exception {
        caretBehind("学习不够深入");
        String before = text().getText();
        keys.compose(SWT.CTRL | SWT.SHIFT, "u");
        keys.compose(0, "5b66");
        assertTrue(Screen.waitUntil(() -> editor.composed().endsWith("5b66")), editor.composed());
        assertEquals(before, text().getText());
        Screen.picture("manuscript-composing");
        commitElsewhere("宣讲不够主动", "宣讲还不够主动");
        keys.compose(0, " ");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("学习不够深入学。")), text().getText());
        assertEquals("", editor.composed());
        assertTrue(Screen.waitUntil(() -> text().getText().contains("宣讲还不够主动")), text().getText());
        assertSame();
    }

    @Test
    void anInputMethodIsToldAtOnceThatAHeadingIsTheTemplates() {
        String before = text().getText();
        Manuscript manuscript = editor.manuscript();
        int heading = IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.line(i).isProtected())
                .findFirst()
                .orElseThrow();
        text().setSelection(manuscript.offsetAt(heading));
        keys.compose(SWT.CTRL | SWT.SHIFT, "u");
        keys.compose(0, "5b66");
        assertTrue(Screen.waitUntil(() -> editor.refusal().contains(manuscript.words(heading))), editor.refusal());
        assertEquals("", editor.composed());
        keys.compose(0, " ");
        keys.press(0, SWT.ARROW_LEFT);
        assertEquals(before, text().getText());
        assertSame();
    }

    @Test
    void pastedNumbersAreComputedFromThenOn() {
        caretBehind("学习不够深入。");
        text().setSelection(text().getCaretOffset() - "学习不够深入。".length());
        putOnClipboard("一是缺少计划。\n\n（1）没有清单。\n（2）没有时限。\n二是缺少检查。\n");
        keys.press(SWT.CTRL, 'v');
        assertTrue(Screen.waitUntil(() -> text().getText().contains("缺少检查")), text().getText());
        assertSame();
        assertEquals(List.of("一是缺少计划", "（1）没有清单", "（2）没有时限", "二是缺少检查", "三是学习不够深入"), starts(5, "缺少计划"));
        assertTrue(Screen.waitUntil(() -> rows().contains("一是缺少计划")), rows().toString());
        keys.press(SWT.CTRL, 'z');
        assertEquals(List.of("一是学习不够深入"), starts(1, "学习不够深入"));
        assertSame();
    }

    @Test
    void copiedLinesHaveTheirNumbersAndWordsHaveNone() {
        int from = text().getText().indexOf("学习不够深入");
        text().setSelection(from, text().getText().indexOf("宣讲不够主动") + 4);
        keys.press(SWT.CTRL, 'c');
        assertTrue(Screen.waitUntil(() -> clipboard().contains("宣讲不够")), clipboard());
        List<String> copied = clipboard().lines().toList();
        assertTrue(copied.get(0).startsWith("一是学习不够深入。"), copied.toString());
        assertTrue(copied.get(1).startsWith("二是学用结合不紧。"), copied.toString());
        assertEquals("三是宣讲不够", copied.get(2));
        text().setSelection(from, from + 4);
        keys.press(SWT.CTRL, 'c');
        assertTrue(Screen.waitUntil(() -> clipboard().equals("学习不够")), clipboard());
    }

    @Test
    void linesThatAreCutAndPastedAreItemsAgain() {
        int from = text().getText().indexOf("学习不够深入");
        text().setSelection(from, text().getText().indexOf("宣讲不够主动"));
        keys.press(SWT.CTRL, 'x');
        assertTrue(Screen.waitUntil(() -> !text().getText().contains("学习不够深入")), text().getText());
        assertSame();
        text().setSelection(text().getText().indexOf("会风不够精简"));
        keys.press(SWT.CTRL, 'v');
        assertTrue(Screen.waitUntil(() -> text().getText().contains("学习不够深入")), text().getText());
        assertSame();
        assertEquals(List.of("一是调查研究不够", "二是学习不够深入", "三是学用结合不紧", "四是会风不够精简"), starts(4, "调查研究不够"));
    }

    @Test
    void whoSelectsKeepsHisSelectionWhileAChangeComesIn() throws Exception {
        int from = text().getText().indexOf("例如全年集中");
        text().setSelection(from + 4, from);
        commitElsewhere("学习不够深入", "理论学习还是不够深入");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("理论学习还是不够深入")), text().getText());
        assertEquals("例如全年", text().getSelectionText());
        assertEquals(text().getSelection().x, text().getCaretOffset());
        assertSame();
    }

    @Test
    void theOutlineFollowsWordsAndElements() {
        caretBehind("学习不够深入");
        assertTrue(Screen.waitUntil(() -> rows().contains("一是学习不够深入")), rows().toString());
        keys.type("x");
        assertTrue(Screen.waitUntil(() -> rows().contains("一是学习不够深入x")), rows().toString());
        keys.press(0, SWT.CR);
        keys.type("new");
        assertTrue(
                Screen.waitUntil(() -> rows().containsAll(List.of("一是学习不够深入x", "二是new", "三是学用结合不紧"))),
                rows().toString());
        assertEquals(1, rows().stream().filter("二是new"::equals).count());
        keys.press(0, '\t');
        assertTrue(Screen.waitUntil(() -> rows().contains("二是学用结合不紧")), rows().toString());
    }

    /** The rows of the outline, as far as they are open, without what kind each is. */
    private static List<String> rows() {
        OutlineView view = (OutlineView) Screen.window().getActivePage().findView(WritingPerspective.OUTLINE);
        return Arrays.stream(view.tree().getTree().getItems())
                .flatMap(InputWindowTest::rows)
                .map(row -> row.split(" ")[0].strip())
                .toList();
    }

    private static Stream<String> rows(TreeItem item) {
        return Stream.concat(
                Stream.of(item.getText()), Arrays.stream(item.getItems()).flatMap(InputWindowTest::rows));
    }

    private void putOnClipboard(String words) {
        Clipboard clipboard = new Clipboard(text().getDisplay());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(text().getDisplay());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
