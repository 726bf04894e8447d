package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.operations.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Resource;
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
        SampleSpace sample = SampleWindow.in(folder).sample();
        Path file = Files.write(folder.resolve("材料.txt"), SampleSpace.FIRST.getBytes(StandardCharsets.UTF_8));
        List<Place> places = List.of(
                sample.place(), new Place.OfFile(file, "材料.txt"), sample.place("team"), sample.place("shen-ruolan"));
        List<WeakReference<ManuscriptEditor>> closed = new ArrayList<>();
        List<Font> fonts = new ArrayList<>();
        List<Error> leaked = Collections.synchronizedList(new ArrayList<>());
        Resource.setNonDisposeHandler(leaked::add);
        try {
            assertTrue(tellsWhatIsLeft(leaked), "what is left would not be noticed");
            for (int i = 0; i < EDITORS; i++) {
                openAndClose(places.get(i % places.size()), closed, fonts);
            }
            assertTrue(fonts.stream().allMatch(Font::isDisposed), "fonts are left");
            assertTrue(Screen.waitUntil(() -> left(closed) <= REMEMBERED), () -> left(closed) + " editors are left");
            assertTrue(Screen.waitUntil(() -> threads() == 0), "threads are left");
            assertEquals(List.of(), leaked, "fonts, images or cursors were not disposed of");
        } finally {
            Resource.setNonDisposeHandler(null);
        }
    }

    /** Leaves a font on purpose. */
    private static boolean tellsWhatIsLeft(List<Error> leaked) {
        new Font(Display.getCurrent(), "Sans", 9, SWT.NORMAL);
        boolean told = Screen.waitUntil(() -> {
            System.gc();
            return !leaked.isEmpty();
        });
        leaked.clear();
        return told;
    }

    private static void openAndClose(Place place, List<WeakReference<ManuscriptEditor>> closed, List<Font> fonts) {
        ManuscriptEditor editor = SampleWindow.open(place);
        assertEquals(place instanceof Place.OfVariant, editor.isWritable(), editor.notice());
        if (editor.isWritable()) {
            assertTrue(editor.command(manuscript -> manuscript.replace(0, 0, "改")), editor.refusal());
        }
        closed.add(new WeakReference<>(editor));
        fonts.add(editor.widget().getFont());
        Screen.window().getActivePage().closeEditor(editor, false);
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // What closing has left to do.
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("draft "))
                .count();
    }

    private static long left(List<WeakReference<ManuscriptEditor>> closed) {
        System.gc();
        return closed.stream().filter(each -> each.get() != null).count();
    }
}
