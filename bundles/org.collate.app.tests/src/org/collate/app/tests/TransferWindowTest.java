package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Version;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.internal.ui.transfer.ExportSource;
import org.collate.internal.ui.transfer.ExportWizard;
import org.collate.internal.ui.transfer.ImportTargets;
import org.collate.internal.ui.transfer.ImportWizard;
import org.collate.operations.Place;
import org.collate.ui.CurrentReport;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file taken in, a version made, a document written: by hand, looked at in Git and on the disk. */
class TransferWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleSpace sample;
    private WizardDialog dialog;

    @BeforeEach
    void showTheSample() throws Exception {
        sample = SampleWindow.in(folder).sample();
    }

    @AfterEach
    void showNoSpace() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        SampleWindow.clear();
    }

    @Test
    void aFileIsShownBeforeItBecomesAVersion() throws Exception {
        Path file = write("第二稿.txt", SampleSpace.SECOND);
        ImportWizard wizard = importWizard(file);
        open(wizard);
        Screen.picture(dialog.getShell(), "wizard-import");
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(Screen.waitUntil(() -> dialog.getCurrentPage().getName().equals("import.preview")));
        List<String> rows = Screen.rows(tables().getFirst());
        assertTrue(rows.stream().anyMatch(row -> row.contains("督促检查不严") && row.startsWith(chinese ? "新增" : "new")));
        assertTrue(rows.stream().anyMatch(row -> row.contains("宣讲不够主动") && row.startsWith(chinese ? "删除" : "goes")));
        Screen.picture(dialog.getShell(), "wizard-import-preview");
        assertEquals(2, sample.log().size(), "nothing is written before the user finishes");
        texts().getFirst().setText("补充问题");
        Screen.press(dialog.getShell(), chinese ? "完成" : "Finish");
        Version version = sample.log().getFirst();
        assertEquals("补充问题", version.subject());
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(report -> report.place() instanceof Place.OfVariant at
                        && at.version().equals(version.id()))
                .isPresent()));
    }

    @Test
    void aFileThatIsOnlyLookedAtIsOpenedAndWrittenNowhere() throws Exception {
        Path file = write("看一看.txt", SampleSpace.SECOND);
        open(importWizard(file));
        Combo target = Screen.all((Composite) dialog.getCurrentPage().getControl(), Combo.class)
                .getFirst();
        target.select(target.getItemCount() - 1);
        Screen.press(dialog.getShell(), chinese ? "完成" : "Finish");
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(report -> report.place().name().equals("看一看.txt"))
                .isPresent()));
        assertEquals(2, sample.log().size());
    }

    @Test
    void unsavedWordsAreNotOverwrittenByAnImport() throws Exception {
        sample.type("还有补充。");
        open(importWizard(write("第二稿.txt", SampleSpace.SECOND)));
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(
                Screen.waitUntil(() -> dialog.getCurrentPage().getName().equals("import.preview")),
                () -> dialog.getCurrentPage().getErrorMessage());
        assertFalse(dialog.getCurrentPage().isPageComplete());
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains(chinese ? "提交" : "Commit"));
    }

    @Test
    void aReportIsExportedCleanAndTheUserIsToldOfFonts() throws Exception {
        Path file = folder.resolve("周明远.docx");
        Place place = Place.OfVariant.draft(sample.folder(), sample.state());
        open(new ExportWizard(Screen.window(), new ExportSource(place, "2025 › 周明远", Optional.empty())));
        texts().getFirst().setText(file.toString());
        Screen.picture(dialog.getShell(), "wizard-export");
        Screen.press(dialog.getShell(), chinese ? "完成" : "Finish");
        Shell told = Screen.dialog(chinese ? "已导出" : "Exported");
        Screen.picture(told, "exported");
        String words = Screen.words(told);
        assertTrue(words.contains(file.toString()), words);
        assertTrue(Files.size(file) > 4000, "a document was written");
    }

    @Test
    void aFileThatSomebodyChangedIsReplacedOnlyWhereThatIsSaid() throws Exception {
        Path file = write("周明远.docx", "在 Word 里改过");
        Place place = Place.OfVariant.draft(sample.folder(), sample.state());
        open(new ExportWizard(Screen.window(), new ExportSource(place, "2025 › 周明远", Optional.empty())));
        texts().getFirst().setText(file.toString());
        assertFalse(dialog.getCurrentPage().isPageComplete());
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("周明远.docx"));
        Screen.picture(dialog.getShell(), "wizard-export-occupied");
        Button replace = Screen.all(dialog.getShell(), Button.class).stream()
                .filter(each -> each.getText().contains(chinese ? "替换已有的文件" : "replace the file"))
                .findFirst()
                .orElseThrow();
        assertTrue(replace.isEnabled());
        replace.setSelection(true);
        replace.notifyListeners(SWT.Selection, new Event());
        assertTrue(dialog.getCurrentPage().isPageComplete());
        Screen.press(dialog.getShell(), chinese ? "完成" : "Finish");
        Screen.dialog(chinese ? "已导出" : "Exported").close();
        open(new ExportWizard(Screen.window(), new ExportSource(place, "2025 › 周明远", Optional.empty())));
        texts().getFirst().setText(file.toString());
        assertTrue(dialog.getCurrentPage().isPageComplete(), "what Collate wrote itself may go");
    }

    @Test
    void aFileNameSaysReportRoundAndDay() throws Exception {
        Screen.command("org.collate.ui.export");
        Shell shell = Screen.dialog(chinese ? "导出" : "Export");
        String name = Screen.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .findFirst()
                .orElseThrow()
                .getText();
        assertTrue(
                name.contains("周明远")
                        && name.contains(chinese ? "草稿" : "draft")
                        && name.contains(LocalDate.now().toString()),
                name);
        Screen.picture(shell, "wizard-export-name");
    }

    @Test
    void changesAreCountedFromARoundOrAnyVersionThatIsThere() throws Exception {
        sample.take(SampleSpace.SECOND, "周明远", "第二稿");
        SampleWindow.open(sample.place());
        Screen.command("org.collate.ui.export");
        Shell shell = Screen.dialog(chinese ? "导出" : "Export");
        List<Combo> choices = Screen.all(shell, Combo.class);
        Combo shows = choices.get(1);
        Combo since = choices.get(2);
        assertFalse(since.isEnabled(), "the text alone is compared with nothing");
        shows.select(2);
        shows.notifyListeners(SWT.Selection, new Event());
        assertTrue(since.isEnabled());
        List<String> offered = List.of(since.getItems());
        assertEquals(chinese ? "审定稿" : "the accepted text", offered.getFirst());
        int first = 0;
        while (!offered.get(first).contains("第一稿")) {
            first++;
        }
        since.select(first);
        Path file = folder.resolve("修订.docx");
        Screen.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .findFirst()
                .orElseThrow()
                .setText(file.toString());
        Screen.picture(shell, "wizard-export-since");
        Screen.press(shell, chinese ? "完成" : "Finish");
        Screen.dialog(chinese ? "已导出" : "Exported").close();
        assertTrue(Files.size(file) > 4000, "a document with changes was written");
    }

    @Test
    void wordsThatAreInNoVersionAreCommittedWithAReason() throws Exception {
        sample.type("还有补充。");
        Screen.command("org.collate.ui.commit");
        Shell shell = Screen.dialog(chinese ? "提交版本" : "Commit a Version");
        assertTrue(Screen.waitUntil(() -> !Screen.all(shell, Text.class).isEmpty()), () -> Screen.words(shell));
        List<Text> fields = Screen.all(shell, Text.class).stream()
                .filter(field -> field.isEnabled() && field.getEditable())
                .toList();
        fields.getFirst().setText("补充事例");
        fields.get(1).setText("周明远");
        Screen.picture(shell, "dialog-commit");
        Screen.press(shell, chinese ? "提交" : "Commit");
        assertTrue(Screen.waitUntil(shell::isDisposed), () -> Screen.words(shell));
        Version version = sample.log().getFirst();
        assertEquals("补充事例", version.subject());
        assertEquals("周明远", version.author().person().name());
        assertFalse(sample.state().unsaved());
    }

    @Test
    void whereNothingIsNewTheDialogSaysSo() throws Exception {
        Screen.command("org.collate.ui.commit");
        Shell shell = Screen.dialog(chinese ? "提交版本" : "Commit a Version");
        assertTrue(Screen.all(shell, Text.class).stream()
                .anyMatch(field -> field.getText().contains(chinese ? "已经全部在版本之中" : "in a version already")));
        Screen.picture(shell, "dialog-commit-nothing");
    }

    private ImportWizard importWizard(Path file) {
        List<ReportChoice> reports = CommandSubject.reports(Screen.window());
        assertEquals(3, reports.size(), reports.toString());
        return new ImportWizard(
                Screen.window(), new ImportTargets(reports, CommandSubject.report(Screen.window()), Optional.of(file)));
    }

    private void open(Wizard wizard) {
        dialog = new WizardWindow(Screen.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private List<Text> texts() {
        return Screen.all((Composite) dialog.getCurrentPage().getControl(), Text.class);
    }

    private List<Table> tables() {
        return Screen.all((Composite) dialog.getCurrentPage().getControl(), Table.class);
    }

    private Path write(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
