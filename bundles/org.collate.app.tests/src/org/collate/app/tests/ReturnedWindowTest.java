package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Version;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.internal.ui.transfer.ImportTargets;
import org.collate.internal.ui.transfer.ImportWizard;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.ExportReport;
import org.collate.operations.MachineFonts;
import org.collate.operations.Place;
import org.collate.operations.WrittenFiles;
import org.collate.operations.review.ReadMarkup;
import org.collate.ui.DesktopPlugins;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents that come back to a report: each mark of change is shown, asked about, and taken or left. */
class ReturnedWindowTest {

    private static final String FIRST = "满足于读过了、听过了";
    private static final String SECOND = "遇到难题时很少从理论中找办法";
    private static final String THIRD = "把理论学习当成软任务";

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
    void eachMarkIsShownAskedAboutAndTakenOrLeft() throws Exception {
        Path file = copy(
                "回稿.docx",
                Map.of(
                        FIRST, inserted("沈若兰", "不求甚解，") + FIRST,
                        SECOND, inserted("Zhou (Office)", "很少学习，") + SECOND,
                        THIRD, inserted("沈若兰", "不要的话，") + THIRD));
        open(List.of(file));
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(page("import.preview"), "the preview is shown first");
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(page("import.marks"), "the marks are shown then");
        List<String> rows = Screen.rows(table());
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(
                rows.getFirst().contains("很少学习") && rows.getFirst().contains(chinese ? "作者不明" : "whose?"),
                rows.toString());
        assertTrue(rows.get(1).contains("沈若兰, 2026-11-20 09:00") && rows.get(1).contains("100"), rows.toString());
        assertFalse(finish().isEnabled(), "nobody knows whose a mark is");
        Screen.picture(dialog.getShell(), "wizard-import-whose");
        Combo who = Screen.all((Composite) dialog.getCurrentPage().getControl(), Combo.class)
                .getFirst();
        who.select(who.indexOf("周明远"));
        who.notifyListeners(SWT.Selection, new Event());
        assertTrue(
                Screen.waitUntil(() -> finish().isEnabled()),
                () -> dialog.getCurrentPage().getErrorMessage());
        leave("不要的话");
        Screen.picture(dialog.getShell(), "wizard-import-marks");
        assertEquals(2, sample.log().size(), "nothing is written before the user finishes");
        finish().notifyListeners(SWT.Selection, new Event());
        Shell told = Screen.dialog(chinese ? "已收入" : "Taken in");
        Screen.picture(told, "import-taken");
        String words = Screen.words(told);
        assertTrue(words.contains("周明远") && words.contains("沈若兰"), words);
        List<String> authors = sample.log().stream()
                .map(Version::author)
                .map(author -> author.person().name())
                .toList();
        assertTrue(authors.contains("沈若兰") && authors.contains("周明远"), authors.toString());
        String text = sample.draft().toString() + Screen.words(told);
        assertFalse(text.contains("不要的话"), text);
        told.close();
    }

    @Test
    void severalCopiesComeAtOnceAndConflictsNameTheirPeople() throws Exception {
        Path one = copy("甲.docx", Map.of(FIRST, deleted("沈若兰", FIRST) + inserted("沈若兰", "只求读过")));
        Path other = copy("乙.docx", Map.of(FIRST, deleted("周明远", FIRST) + inserted("周明远", "浅尝辄止")));
        open(List.of(one, other));
        Screen.picture(dialog.getShell(), "wizard-import-several");
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(page("import.preview"), "the preview is shown first");
        Screen.picture(dialog.getShell(), "wizard-import-several-preview");
        Screen.press(dialog.getShell(), chinese ? "下一步" : "Next");
        assertTrue(page("import.marks"), "the marks are shown then");
        List<String> rows = Screen.rows(table());
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.contains(chinese ? "冲突" : "conflict")
                                && row.contains("沈若兰")
                                && row.contains("周明远")),
                rows.toString());
        Screen.picture(dialog.getShell(), "wizard-import-conflict");
        finish().notifyListeners(SWT.Selection, new Event());
        Shell told = Screen.dialog(chinese ? "已收入" : "Taken in");
        Screen.picture(told, "import-taken-conflict");
        String words = Screen.words(told);
        assertTrue(words.contains("只求读过") && words.contains("浅尝辄止"), words);
        told.close();
    }

    @Test
    void filesThatAreDroppedOnAnOpenDraftAreTakenInUnderneath() throws Exception {
        Path one = copy("甲.docx", Map.of(FIRST, inserted("沈若兰", "不求甚解，") + FIRST));
        Path other = copy("乙.docx", Map.of(SECOND, inserted("沈若兰", "很少学习，") + SECOND));
        ManuscriptEditor editor = SampleWindow.open(sample.place());
        editor.dropped(List.of(one, other), 0);
        assertTrue(editor.offered().contains("甲.docx, 乙.docx"), editor.offered());
        Keyboard.ofWindow().press(0, SWT.CR);
        Shell wizard = Screen.dialog(chinese ? "导入" : "Import");
        Screen.press(wizard, chinese ? "下一步" : "Next");
        assertTrue(Screen.waitUntil(() -> button(wizard).isEnabled()), () -> Screen.words(wizard));
        button(wizard).notifyListeners(SWT.Selection, new Event());
        Screen.dialog(chinese ? "已收入" : "Taken in").close();
        assertTrue(
                Screen.waitUntil(
                        () -> text(editor).contains("不求甚解") && text(editor).contains("很少学习")),
                () -> text(editor));
        assertTrue(sample.log().stream()
                .anyMatch(version -> version.author().person().name().equals("沈若兰")));
    }

    private static String text(ManuscriptEditor editor) {
        return editor.widget().getText();
    }

    /** Takes the mark off a row by the keyboard. */
    private void leave(String words) {
        Table table = table();
        int row = 0;
        while (!Screen.rows(table).get(row).contains(words)) {
            row++;
        }
        dialog.getShell().forceActive();
        table.setFocus();
        table.setSelection(row);
        table.showSelection();
        new Keyboard().press(0, ' ');
        assertTrue(
                Screen.waitUntil(() -> Screen.rows(table()).stream()
                        .anyMatch(each -> each.contains(words) && each.contains(chinese ? "未采用" : "not taken"))),
                () -> Screen.rows(table()).toString());
    }

    private boolean page(String name) {
        return Screen.waitUntil(() -> dialog.getCurrentPage().getName().equals(name));
    }

    private Button finish() {
        return button(dialog.getShell());
    }

    private Button button(Shell shell) {
        return Screen.all(shell, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").startsWith(chinese ? "完成" : "Finish"))
                .findFirst()
                .orElseThrow();
    }

    private Table table() {
        return Screen.all((Composite) dialog.getCurrentPage().getControl(), Table.class)
                .getFirst();
    }

    private void open(List<Path> files) {
        ImportTargets targets = new ImportTargets(
                CommandSubject.reports(Screen.window()), CommandSubject.report(Screen.window()), files);
        dialog = new WizardWindow(Screen.window().getShell(), new ImportWizard(Screen.window(), targets));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Exports the draft, and changes the document as Word would. */
    private Path copy(String name, Map<String, String> changes) throws Exception {
        Path file = folder.resolve(name);
        Place place = sample.place();
        Documents.Opened opened =
                Documents.read(place, DesktopPlugins.importers(), Ids.derived(), new NullProgressMonitor());
        new ExportReport(
                        opened,
                        new ExportReport.Wish(file, Optional.empty(), false, Map.of()),
                        DesktopPlugins.exporters(),
                        MachineFonts.here(Map.of()),
                        WrittenFiles.ofUser(),
                        new ReadMarkup(Signature.now(new Person("林可", ""))))
                .execute(new NullProgressMonitor());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    for (Map.Entry<String, String> change : changes.entrySet()) {
                        assertTrue(xml.contains(change.getKey()), xml);
                        xml = xml.replace(change.getKey(), change.getValue());
                    }
                    bytes = xml.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return Files.write(file, out.toByteArray());
    }

    /** Words with a mark, in the middle of a run of others. */
    private static String inserted(String author, String words) {
        return marked("ins", "t", author, words);
    }

    private static String deleted(String author, String words) {
        return marked("del", "delText", author, words);
    }

    private static String marked(String mark, String text, String author, String words) {
        return "</w:t></w:r><w:" + mark + " w:id=\"900\" w:author=\"" + author
                + "\" w:date=\"2026-11-20T09:00:00Z\"><w:r><w:" + text + " xml:space=\"preserve\">" + words + "</w:"
                + text
                + "></w:r></w:" + mark + "><w:r><w:t xml:space=\"preserve\">";
    }
}
