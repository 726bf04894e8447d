package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft whose words cannot be kept for a while; a folder in the journal's place stands for a disk that takes nothing. */
class TroubleWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleSpace sample;
    private ManuscriptEditor editor;
    private List<Path> obstacles;

    @BeforeEach
    void typeWhatCannotBeKept() throws Exception {
        sample = SampleSpace.in(folder);
        editor = SampleWindow.open(sample.place());
        editor.setFocus();
        assertTrue(Screen.waitUntil(() -> editor.widget().isFocusControl()));
        Path journal = sample.folder()
                .resolve("collate/journal")
                .resolve(sample.leader().meeting())
                .resolve(sample.leader().slug());
        obstacles = List.of(journal.resolve("journal-a"), journal.resolve("journal-b"));
        for (Path obstacle : obstacles) {
            Files.deleteIfExists(obstacle);
            Files.createDirectory(obstacle);
        }
        Keyboard.ofWindow().type("abc");
        assertTrue(Screen.waitUntil(() -> !editor.notice().isEmpty()), "nothing is said");
    }

    @AfterEach
    void close() throws IOException {
        remove();
        SampleWindow.clear();
    }

    private void remove() throws IOException {
        for (Path obstacle : obstacles) {
            Files.deleteIfExists(obstacle);
        }
    }

    @Test
    void isSaidAndTriedAgainUntilItIsKept() throws Exception {
        assertTrue(editor.notice().contains(chinese ? "未能保存" : "could not be saved"), editor.notice());
        assertTrue(editor.isDirty());
        Screen.picture("manuscript-trouble");
        remove();
        assertTrue(Screen.waitUntil(() -> editor.notice().isEmpty()), "still said: " + editor.notice());
        assertFalse(editor.isDirty());
        Screen.window().getActivePage().closeEditor(editor, true);
        assertTrue(SampleWindow.open(sample.place()).widget().getText().contains("abc"), "not kept");
    }

    @Test
    void closingWarnsAndStaysOpenWhereOneWishes() {
        IWorkbenchPage page = Screen.window().getActivePage();
        IEditorInput input = editor.getEditorInput();
        Screen.answer(title(), this::stay, () -> page.closeEditor(editor, true));
        assertEquals(editor, page.getActiveEditor());
        Screen.answer(
                title(),
                dialog -> Screen.press(dialog, chinese ? "仍然关闭" : "Close and Lose"),
                () -> page.closeEditor(editor, true));
        assertTrue(Screen.waitUntil(() -> page.findEditor(input) == null), "it is still open");
    }

    private void stay(Shell dialog) {
        try {
            Screen.picture(dialog, "dialog-unkept");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Screen.press(dialog, chinese ? "不关闭" : "Keep It Open");
    }

    private String title() {
        return chinese ? "内容尚未保存" : "Not Saved";
    }
}
