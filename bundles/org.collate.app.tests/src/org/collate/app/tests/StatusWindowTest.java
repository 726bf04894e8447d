package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.collate.ui.PageZoom;
import org.collate.ui.WritingPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the status line tells of a report that is written, and how large its page is shown. */
class StatusWindowTest extends WrittenDraft {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @AfterEach
    void resetZoom() {
        zoom().reset();
    }

    private static PageZoom zoom() {
        return PageZoom.of(Screen.window().getWorkbench());
    }

    private static String said() {
        return Screen.words(Screen.window().getShell());
    }

    private static void assertSaid(String words) {
        assertTrue(Screen.waitUntil(() -> said().contains(words)), () -> words + " in " + said());
    }

    @Test
    void theStatusLineTellsHowLongThePartIsWhatIsFoundAndThatAllIsKept() throws Exception {
        caretBehind("学习不够深入");
        assertSaid(chinese ? "问题部分 " : "Problems ");
        assertSaid(chinese ? "不少于 500 字" : "at least 500");
        assertSaid(chinese ? "全文 " : "Report ");
        assertSaid(chinese ? "已提交" : "Committed");
        assertSaid(chinese ? "个警告" : "warning");
        Screen.picture("status");
        text().setSelection(text().getText().indexOf("每周自学"));
        assertSaid(chinese ? "整改措施部分 " : "Measures ");
        keys.type("a");
        assertSaid(chinese ? "已自动保存" : "Kept");
        text().setSelection(0);
        // The view of links has the word too, with a count in brackets.
        Pattern part = Pattern.compile((chinese ? "整改措施部分 " : "Measures ") + "\\d");
        assertTrue(Screen.waitUntil(() -> !part.matcher(said()).find()), StatusWindowTest::said);
    }

    @Test
    void theFindingsInTheStatusLineLeadToTheirList() {
        String words = chinese ? "个警告" : "warning";
        assertSaid(words);
        Screen.window().getActivePage().activate(SampleWindow.navigator());
        Screen.all(Screen.window().getShell(), Label.class).stream()
                .filter(label -> label.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.MouseUp, new Event());
        assertEquals(
                WritingPerspective.FINDINGS,
                Screen.window().getActivePage().getActivePart().getSite().getId());
    }

    @Test
    void thePageIsLargerAndSmallerByKeysAndByTheWheel() throws Exception {
        assertTrue(Screen.waitUntil(() -> text().getParent().getClientArea().width > 0), "it is laid out");
        int height = height(text());
        int width = text().getBounds().width;
        int indent = text().getLineIndent(6);
        String top = editor.manuscript().line(text().getTopIndex()).element();
        keys.press(SWT.CTRL, '=');
        keys.press(SWT.CTRL, '=');
        assertEquals(125, zoom().percent());
        assertEquals(Math.round(height * 1.25), height(text()));
        assertTrue(text().getBounds().width > width);
        assertTrue(text().getLineIndent(6) > indent);
        assertEquals(top, editor.manuscript().line(text().getTopIndex()).element());
        assertSame();
        assertSaid(chinese ? "125 %" : "125%");
        Screen.picture("zoom-larger");
        wheel(-3);
        assertEquals(110, zoom().percent());
        keys.press(SWT.CTRL, '0');
        assertEquals(height, height(text()));
        assertEquals(width, text().getBounds().width);
        assertEquals(indent, text().getLineIndent(6));
        keys.press(SWT.CTRL, '-');
        keys.press(SWT.CTRL, '-');
        assertEquals(80, zoom().percent());
        Screen.picture("zoom-smaller");
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(() -> editor.revisions().isPresent()));
        StyledText revisions = editor.revisions().orElseThrow();
        assertEquals(height(text()), height(revisions));
        keys.press(SWT.CTRL, '=');
        assertEquals(Math.round(height * 0.9), height(revisions));
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(() -> editor.revisions().isEmpty()));
        assertTrue(Screen.waitUntil(() -> height(text()) == Math.round(height * 0.9)), "it follows when it is seen");
        assertFalse(text().getLineIndent(6) == indent);
    }

    private void wheel(int count) {
        Event event = new Event();
        event.stateMask = SWT.CTRL;
        event.count = count;
        text().notifyListeners(SWT.MouseWheel, event);
    }

    private static int height(StyledText text) {
        return text.getFont().getFontData()[0].getHeight();
    }
}
