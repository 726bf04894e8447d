package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.VersionsView;
import org.collate.ui.CurrentReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of versions beside a report that is open. */
class VersionsWindowTest {

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void areThoseOfWhatWasOpenedOrSelectedLast() throws Exception {
        SampleWindow window = SampleWindow.in(folder);
        VersionsView view = window.versions(2);
        assertTrue(view.getContentDescription().contains("周明远"), view.getContentDescription());
        ManuscriptEditor editor = SampleWindow.open(window.sample().place("shen-ruolan"));
        assertTrue(Screen.waitUntil(() -> view.getContentDescription().contains("沈若兰")), view::getContentDescription);
        assertEquals(1, view.table().getTable().getItemCount());

        window.selectLeader();
        assertTrue(Screen.waitUntil(() -> view.getContentDescription().contains("周明远")), view::getContentDescription);
        String before = editor.widget().getText();
        editor.setFocus();
        Keyboard.ofWindow().type("abc");
        assertTrue(Screen.waitUntil(() -> !editor.widget().getText().equals(before)), "nothing was typed");
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(report -> report.outline().title().orElse("").contains("abc"))
                .isPresent()));
        assertTrue(view.getContentDescription().contains("周明远"), "writing takes the selection's place");
    }
}
