package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.operations.Place;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenReportJob;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is closed is gone. */
class LeakWindowTest {

    private static final int EDITORS = 100;

    /** The workbench itself remembers the part that was used last. */
    private static final int REMEMBERED = 2;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void ofAHundredEditorsThatWereClosedNothingIsLeft() throws Exception {
        Path file = Files.write(folder.resolve("材料.txt"), SampleSpace.FIRST.getBytes(StandardCharsets.UTF_8));
        List<WeakReference<ManuscriptEditor>> closed = new ArrayList<>();
        List<Font> fonts = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            openAndClose(file, closed, fonts);
        }
        assertTrue(fonts.stream().allMatch(Font::isDisposed), "fonts are left");
        assertTrue(Screen.waitUntil(() -> left(closed) <= REMEMBERED), () -> left(closed) + " editors are left");
        assertEquals(
                0,
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("draft "))
                        .count(),
                "threads are left");
    }

    private static void openAndClose(Path file, List<WeakReference<ManuscriptEditor>> closed, List<Font> fonts) {
        new OpenReportJob(new Place.OfFile(file, "材料.txt"), DesktopPlugins.importers(), Screen.window()).schedule();
        assertTrue(
                Screen.waitUntil(() -> Screen.window().getActivePage().getActiveEditor() instanceof ManuscriptEditor));
        ManuscriptEditor editor =
                (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
        closed.add(new WeakReference<>(editor));
        fonts.add(editor.widget().getFont());
        Screen.window().getActivePage().closeEditor(editor, false);
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // What closing has left to do.
        }
    }

    private static long left(List<WeakReference<ManuscriptEditor>> closed) {
        System.gc();
        return closed.stream().filter(each -> each.get() != null).count();
    }
}
