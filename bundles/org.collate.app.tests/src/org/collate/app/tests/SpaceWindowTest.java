package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collate.git.NamedSlug;
import org.collate.internal.ui.space.NavigatorView;
import org.collate.internal.ui.space.NewLeadersWizard;
import org.collate.internal.ui.space.NewMeetingWizard;
import org.collate.internal.ui.space.NewSpaceWizard;
import org.collate.internal.ui.space.SpaceNode;
import org.collate.internal.ui.space.VersionsView;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.ui.CurrentReport;
import org.collate.ui.TeamSpaces;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team space made and filled on the screen. */
class SpaceWindowTest {

    private static final NamedSlug MEETING = new NamedSlug("2025", "2025");

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private WizardDialog dialog;

    @AfterEach
    void showNoSpace() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Screen.window().getActivePage().closeAllEditors(false);
        TeamSpaces spaces = TeamSpaces.of(Screen.window().getWorkbench());
        List.copyOf(spaces.folders()).forEach(spaces::hide);
    }

    @Test
    void aSpaceAMeetingAndItsLeadersAreMadeByWizardsAndShown() throws IOException, PartInitException {
        Path space = folder.resolve("班子空间");
        NewSpaceWizard newSpace = new NewSpaceWizard();
        open(newSpace);
        type(0, space.toString());
        Screen.picture(dialog.getShell(), "wizard-space");
        finish(newSpace);

        NewMeetingWizard newMeeting = new NewMeetingWizard(space, List.of());
        open(newMeeting);
        type(0, "2025");
        Screen.picture(dialog.getShell(), "wizard-meeting");
        finish(newMeeting);

        NewLeadersWizard newLeaders = new NewLeadersWizard(space, MEETING);
        open(newLeaders);
        type(0, "张三\n李四、王五\n");
        Screen.picture(dialog.getShell(), "wizard-leaders");
        finish(newLeaders);

        List<String> wanted = chinese
                ? List.of("2025", "模板", "领导班子", "张三", "李四", "王五")
                : List.of("2025", "Template", "Team", "张三", "李四", "王五");
        assertTrue(
                Screen.waitUntil(
                        () -> rows().size() == 7 && rows().subList(1, 7).equals(wanted)),
                () -> rows().toString());
        assertTrue(rows().get(0).startsWith("班子空间"), rows().toString());
        Screen.picture("navigator");
        openFirstLeader();
    }

    @Test
    void aFolderThatIsInUseIsRefusedOnThePage() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "something of somebody");
        NewSpaceWizard newSpace = new NewSpaceWizard();
        open(newSpace);
        type(0, folder.toString());
        assertFalse(newSpace.performFinish());
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains(folder.toString()));
        assertEquals(List.of("other.txt"), names(folder));
    }

    @Test
    void nothingIsAskedForTwice() {
        NewMeetingWizard wizard = new NewMeetingWizard(folder, List.of(MEETING));
        open(wizard);
        type(0, "2025");
        assertFalse(dialog.getCurrentPage().isPageComplete());
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("2025"));
        type(0, "2026");
        assertTrue(dialog.getCurrentPage().isPageComplete());
    }

    private void openFirstLeader() throws IOException, PartInitException {
        NavigatorView view = navigator();
        SpaceNode.OfSpace space = (SpaceNode.OfSpace) ((List<?>) view.tree().getInput()).get(0);
        SpaceNode leader = space.children().get(0).children().get(2);
        view.tree().setSelection(new StructuredSelection(leader));
        view.tree().getTree().notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(report -> report.outline().sections().size() == 5)
                .isPresent()));
        VersionsView versions = (VersionsView) Screen.window().getActivePage().showView(WritingPerspective.VERSIONS);
        assertTrue(Screen.waitUntil(() -> versions.table().getTable().getItemCount() == 1));
        String row = Screen.rows(versions.table().getTable()).getFirst();
        assertTrue(row.contains(chinese ? "按模板建立 张三 的材料" : "Begin the report of 张三"), row);
        Screen.picture("versions");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> rows() {
        return Screen.rows(navigator().tree().getTree());
    }

    private static NavigatorView navigator() {
        return (NavigatorView) Screen.window().getActivePage().findView(WritingPerspective.NAVIGATOR);
    }

    private void open(Wizard wizard) {
        dialog = new WizardWindow(Screen.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private void finish(Wizard wizard) {
        assertTrue(words(dialog.getShell()).contains(chinese ? "完成" : "Finish"), words(dialog.getShell()));
        assertTrue(wizard.performFinish(), () -> dialog.getCurrentPage().getErrorMessage());
        dialog.close();
    }

    private static String words(Composite window) {
        return String.join(
                " ",
                Screen.all(window, Button.class).stream().map(Button::getText).toList());
    }

    private void type(int index, String words) {
        texts().get(index).setText(words);
    }

    private List<Text> texts() {
        return Screen.all((Composite) dialog.getCurrentPage().getControl(), Text.class);
    }
}
