package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.layout.ReportText;
import org.collate.git.Version;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.internal.ui.transfer.ExportSource;
import org.collate.internal.ui.transfer.ExportWizard;
import org.collate.internal.ui.transfer.ImportTargets;
import org.collate.internal.ui.transfer.ImportWizard;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.Place;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenedReport;
import org.collate.validation.Finding;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's whole way on the screen: a text is imported, a finding mended by its quick fix, committed, and exported. */
class WholeWayWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleSpace sample;

    @BeforeEach
    void showTheSample() throws Exception {
        sample = SampleWindow.in(folder).sample();
    }

    @AfterEach
    void showNoSpace() {
        SampleWindow.clear();
    }

    @Test
    void aTextBecomesAMendedVersionAndADocument() throws Exception {
        Path file = folder.resolve("第二稿.txt");
        String text = SampleSpace.SECOND.replace("只有3次，说明", "只有3次,说明");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        importFile(file);
        ManuscriptEditor editor = editor();
        mend(editor);
        assertTrue(editor.widget().getText().contains("只有3次，说明"));
        Version committed = commit();
        assertEquals("改正标点", committed.subject());
        Path document = folder.resolve("周明远.docx");
        export(document);
        Documents.Opened read = Documents.read(
                new Place.OfFile(document, "周明远.docx"),
                DesktopPlugins.importers(),
                Ids.derived(),
                new NullProgressMonitor());
        String words = ReportText.of(read.report());
        assertTrue(words.contains("只有3次，说明") && words.contains("督促检查不严"), words);
        assertFalse(words.contains("只有3次,说明"), words);
    }

    private void importFile(Path file) {
        ImportTargets targets = new ImportTargets(
                CommandSubject.reports(Screen.window()), CommandSubject.report(Screen.window()), Optional.of(file));
        WizardDialog dialog = open(new ImportWizard(Screen.window(), targets));
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(Screen.waitUntil(() -> dialog.getCurrentPage().getName().equals("import.preview")
                && dialog.getCurrentPage().isPageComplete()));
        Screen.press(dialog.getShell(), chinese ? "完成" : "Finish");
    }

    private ManuscriptEditor editor() {
        assertTrue(
                Screen.waitUntil(
                        () -> Screen.window().getActivePage().getActiveEditor() instanceof ManuscriptEditor open
                                && open.widget() != null
                                && open.widget().getText().contains("督促检查不严")),
                "what was imported is not open");
        return (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
    }

    /** Goes to the finding, asks for fixes by the keyboard, and takes the first. */
    private void mend(ManuscriptEditor editor) {
        editor.setFocus();
        assertTrue(Screen.waitUntil(() -> finding().isPresent()), "nothing is found");
        editor.reveal(finding().orElseThrow());
        Keyboard.ofWindow().press(SWT.CTRL, '1');
        assertTrue(Screen.waitUntil(() -> popup(editor).isPresent()), "no fix is offered");
        Table offered = Screen.all(popup(editor).orElseThrow(), Table.class).getFirst();
        offered.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Screen.waitUntil(() -> !editor.widget().getText().contains("只有3次,")), "it is not mended");
    }

    private static Optional<Finding> finding() {
        return CurrentReport.of(Screen.window()).get().stream()
                .flatMap(report -> report.checked().stream())
                .map(OpenedReport.CheckedFinding::finding)
                .filter(finding ->
                        finding.words().contains(",") && !finding.fixes().isEmpty())
                .findFirst();
    }

    private static Optional<Shell> popup(ManuscriptEditor editor) {
        return List.of(editor.widget().getDisplay().getShells()).stream()
                .filter(shell -> shell.isVisible() && shell != Screen.window().getShell())
                .findFirst();
    }

    private Version commit() throws Exception {
        Screen.command("org.collate.ui.commit");
        Shell shell = Screen.dialog(chinese ? "提交版本" : "Commit a Version");
        assertTrue(Screen.waitUntil(() -> !fields(shell).isEmpty()), () -> Screen.words(shell));
        fields(shell).getFirst().setText("改正标点");
        Screen.press(shell, chinese ? "提交" : "Commit");
        assertTrue(Screen.waitUntil(shell::isDisposed), () -> Screen.words(shell));
        return sample.log().getFirst();
    }

    private static List<Text> fields(Shell shell) {
        return Screen.all(shell, Text.class).stream()
                .filter(field -> field.isEnabled() && field.getEditable())
                .toList();
    }

    private void export(Path document) throws Exception {
        Place place = Place.OfVariant.draft(sample.folder(), sample.state());
        WizardDialog dialog =
                open(new ExportWizard(Screen.window(), new ExportSource(place, "2025 › 周明远", Optional.empty())));
        Screen.all((Composite) dialog.getCurrentPage().getControl(), Text.class)
                .getFirst()
                .setText(document.toString());
        Screen.press(dialog.getShell(), chinese ? "完成" : "Finish");
        Screen.dialog(chinese ? "已导出" : "Exported");
        assertTrue(Files.size(document) > 4000, "a document was written");
    }

    private static WizardDialog open(Wizard wizard) {
        WizardDialog dialog = new WizardWindow(Screen.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }
}
