package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.collate.core.layout.ReportText;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Version;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.VersionsView;
import org.collate.model.report.Report;
import org.collate.ui.CurrentReport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of versions beside a report that is open. */
class VersionsWindowTest {

    private static final String BRING_BACK = "org.collate.ui.restoreVersion";

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

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

    private static void select(VersionsView view, int index) {
        Screen.window().getActivePage().activate(view);
        view.table().setSelection(new StructuredSelection(view.table().getElementAt(index)), true);
    }

    private static boolean canBeBroughtBack() {
        return Screen.window()
                .getService(ICommandService.class)
                .getCommand(BRING_BACK)
                .isEnabled();
    }

    @Test
    void aWholeVersionComesBackAsANewOneThatSaysWhichOneItWas() throws Exception {
        SampleWindow window = SampleWindow.in(folder);
        SampleSpace sample = window.sample();
        String first = words(sample.draft());
        Version then = sample.log().getFirst();
        sample.take(SampleSpace.SECOND, "林可", "第二稿");
        VersionsView view = window.versions(3);
        Screen.window().getActivePage().activate(view);
        view.table().setSelection(StructuredSelection.EMPTY);
        assertFalse(canBeBroughtBack(), "no version is selected");
        select(view, 1);
        assertTrue(canBeBroughtBack());
        Screen.command(BRING_BACK);
        Shell said = Screen.dialog(chinese ? "恢复版本" : "Bring Back a Version");
        Screen.picture("version-brought-back");
        assertTrue(Screen.words(said).contains("周明远"), Screen.words(said));
        said.close();
        assertEquals(first, words(sample.draft()));
        assertTrue(sample.log().getFirst().subject().contains(then.id().abbreviated()));
        assertEquals(4, sample.log().size(), "all versions stay");
    }

    @Test
    void inADraftThatIsOpenAVersionComesBackAsOneStepOfWriting() throws Exception {
        SampleWindow window = SampleWindow.in(folder);
        SampleSpace sample = window.sample();
        String first = SampleWindow.open(sample.place()).widget().getText();
        Screen.window().getActivePage().closeAllEditors(false);
        sample.take(SampleSpace.SECOND, "林可", "第二稿");
        ManuscriptEditor editor = SampleWindow.open(sample.place());
        String second = editor.widget().getText();
        VersionsView view = window.versions(3);
        select(view, 1);
        Screen.command(BRING_BACK);
        Screen.dialog(chinese ? "恢复版本" : "Bring Back a Version").close();
        assertEquals(first, editor.widget().getText());
        assertEquals(3, sample.log().size(), "nothing is committed");
        editor.command(Manuscript::undo);
        assertEquals(second, editor.widget().getText());
    }

    private static String words(Report report) {
        return ReportText.of(report);
    }
}
