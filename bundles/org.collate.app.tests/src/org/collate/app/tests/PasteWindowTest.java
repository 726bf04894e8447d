package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collate.core.manuscript.Manuscript;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What is pasted or dropped on the page of a draft and is better imported. */
class PasteWindowTest extends WrittenDraft {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    private void paste(String words) {
        Clipboard clipboard = new Clipboard(text().getDisplay());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        keys.press(SWT.CTRL, 'v');
    }

    private void pasteAReport() {
        text().setSelection(text().getCharCount());
        paste(SampleSpace.SECOND);
        assertTrue(Screen.waitUntil(() -> !editor.offered().isEmpty()), "nothing is offered");
    }

    @Test
    void aWholeReportIsOfferedToTheImportAndComesByItAsOneStep() throws Exception {
        String before = text().getText();
        pasteAReport();
        assertFalse(before.equals(text().getText()), "it is pasted all the same");
        Screen.picture("paste-offer");
        keys.press(0, SWT.CR);
        Shell wizard = Screen.dialog(chinese ? "导入" : "Import");
        assertTrue(Screen.waitUntil(() -> Screen.words(wizard).contains(chinese ? "识别出" : "recognised")));
        Screen.picture(wizard, "paste-preview");
        Screen.press(wizard, chinese ? "完成" : "Finish");
        assertTrue(Screen.waitUntil(wizard::isDisposed), () -> Screen.words(wizard));
        assertSame();
        assertTrue(text().getText().contains("督促检查不严"), text().getText());
        assertEquals(
                text().getText().indexOf("调查研究不够"), text().getText().lastIndexOf("调查研究不够"), "nothing stands twice");
        editor.command(Manuscript::undo);
        assertEquals(before, text().getText());
        assertSame();
    }

    @Test
    void escapeLeavesWhatWasPastedAsItIs() {
        pasteAReport();
        String pasted = text().getText();
        keys.press(0, SWT.ESC);
        assertEquals("", editor.offered());
        assertEquals(pasted, text().getText());
        keys.press(0, SWT.CR);
        assertFalse(pasted.equals(text().getText()), "Enter is a key of writing again");
        assertTrue(Screen.dialog().isEmpty());
    }

    /** What goes had the view and the caret in it. */
    @Test
    void undoTakesAPasteAtTheEndBack() {
        String before = text().getText();
        pasteAReport();
        keys.press(0, SWT.ESC);
        keys.press(SWT.CTRL, 'z');
        assertEquals(before, text().getText());
        assertSame();
        keys.press(SWT.CTRL, 'y');
        keys.type("x");
        assertSame();
    }

    @Test
    void manyLinesArePastedBesideTheWindowAndTakenBackAtOnce() {
        String before = text().getText();
        caretBehind("满足于读过了、听过了，例如全年集中学习只参加了7次。");
        keys.press(0, SWT.CR);
        String written = text().getText();
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 700; i++) {
            lines.append(i).append(".第").append(i).append("件事情没有抓到底，抓而不紧。\n");
        }
        paste(lines.toString());
        assertTrue(Screen.waitUntil(() -> text().getText().contains("第700件")), "nothing is pasted");
        assertTrue(
                Screen.waitUntil(
                        () -> text().getCaretOffset() > text().getText().indexOf("第700件")),
                "no caret");
        assertSame();
        keys.type("x");
        assertSame();
        keys.press(SWT.CTRL, 'z');
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> text().getText().equals(written)), "it is not taken back");
        assertSame();
        assertFalse(written.equals(before));
    }

    @Test
    void cancellingThePreviewLeavesWhatWasPastedToo() {
        pasteAReport();
        String pasted = text().getText();
        keys.press(0, SWT.CR);
        Screen.dialog(chinese ? "导入" : "Import").close();
        assertEquals(pasted, text().getText());
        assertSame();
    }

    @Test
    void aPieceIsOnlyPasted() {
        caretBehind("满足于读过了、听过了，例如全年集中学习只参加了7次。");
        keys.press(0, SWT.CR);
        paste("1.宣讲不够。\n2.调研不够。\n3.督促不够。\n");
        assertTrue(text().getText().contains("督促不够"));
        assertEquals("", editor.offered());
    }

    @Test
    void aFileThatIsDroppedIsOfferedToTheImport() throws Exception {
        Path file = Files.write(folder.resolve("第二稿.txt"), SampleSpace.SECOND.getBytes(StandardCharsets.UTF_8));
        editor.dropped(List.of(file), text().getCaretOffset());
        assertTrue(editor.offered().contains("第二稿.txt"), editor.offered());
        Screen.picture("drop-offer");
        keys.press(0, SWT.CR);
        Shell wizard = Screen.dialog(chinese ? "导入" : "Import");
        Screen.press(wizard, chinese ? "完成" : "Finish");
        assertTrue(Screen.waitUntil(wizard::isDisposed), () -> Screen.words(wizard));
        assertTrue(text().getText().contains("督促检查不严"), text().getText());
        assertSame();
    }
}
