package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.collate.internal.ui.OutlineView;
import org.collate.internal.ui.findings.FindingsView;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.operations.Importers;
import org.collate.operations.Place;
import org.collate.transfer.Importer;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.ReportOpener;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desktop as its user meets it; runs in English and in Chinese. */
class WindowTest {

    private static final String REPORT = """
            2025年度民主生活会个人对照检查材料
            按照要求，我深入查摆问题，现将有关情况报告如下。
            一、存在的主要问题
            （一）理论学习方面
            一是学习不够深入。满足于读过了、听过了，例如全年集中学习只参加了7次。
            二是学用结合不紧。遇到难题时很少从理论中找办法。
            (三）作风方面
            一是调查研究不够。全年到基层只有3次，说明宗旨意识有所淡薄。
            二、原因剖析
            一是理想信念有所松懈。把理论学习当成软任务，忙起来就放在一边。
            三、整改措施
            一是坚持每周自学。每周不少于4小时，年底前完成12篇笔记。
            以上对照检查，如有不当之处，请批评指正。
            """;

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    @AfterEach
    void closeDialogs() {
        Screen.dialog().ifPresent(Shell::close);
        Screen.window().getActivePage().closeAllEditors(false);
    }

    @Test
    void theWindowNamesTheProgramAndHasItsMenus() {
        Shell shell = Screen.window().getShell();
        assertTrue(shell.getText().startsWith("对照 Collate"), shell.getText());
        List<String> menus = Arrays.stream(shell.getMenuBar().getItems())
                .map(item -> item.getText().replace("&", ""))
                .toList();
        assertEquals(
                chinese
                        ? List.of("文件(F)", "编辑(E)", "视图(V)", "材料(R)", "窗口(W)", "帮助(H)")
                        : List.of("File", "Edit", "View", "Report", "Window", "Help"),
                menus);
    }

    @Test
    void theFileMenuOpensAndEnds() {
        Menu menu = Arrays.stream(Screen.window().getShell().getMenuBar().getItems())
                .filter(item -> item.getText().contains(chinese ? "文件" : "File"))
                .findFirst()
                .orElseThrow()
                .getMenu();
        menu.notifyListeners(SWT.Show, null);
        String items = String.join(
                " ", Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
        menu.notifyListeners(SWT.Hide, null);
        assertTrue(items.contains(chinese ? "打开(&O)" : "&Open") && items.contains(chinese ? "退出" : "E&xit"), items);
    }

    @Test
    void anOpenedTextFileShowsItsOutlineAndTitle() throws IOException {
        open(write("材料.txt", REPORT));
        OutlineView outline = assertNotNullView(WritingPerspective.OUTLINE, OutlineView.class);
        List<String> rows = Screen.rows(outline.tree().getTree());
        for (String row : List.of("一、存在的主要问题", "（一）理论学习方面", "二、原因剖析", "一是坚持每周自学")) {
            assertTrue(rows.stream().anyMatch(text -> text.startsWith(row)), row + " in " + rows);
        }
        String title = Screen.window().getShell().getText();
        assertTrue(title.startsWith("对照 Collate") && title.endsWith("2025年度民主生活会个人对照检查材料"), title);
        String words = editor().widget().getText();
        assertTrue(words.startsWith("2025年度民主生活会个人对照检查材料\n"), words);
        assertTrue(words.contains("\n理论学习方面\n"), "numbers are painted and never typed: " + words);
        assertTrue(words.contains("全年集中学习只参加了7次"), words);
        assertFalse(editor().isWritable());
        Path picture = Screen.picture("report");
        assertEquals(1280, new ImageData(picture.toString()).width);
    }

    @Test
    void theFindingsOfTheImportAreListedWithLineRuleAndMessage() throws IOException {
        open(write("材料.txt", REPORT));
        FindingsView view = assertNotNullView(WritingPerspective.FINDINGS, FindingsView.class);
        List<String> rows = Screen.rows(view.table().getTable());
        assertFalse(rows.isEmpty(), "the half-width bracket and the gap after （一） are findings");
        assertTrue(rows.stream().anyMatch(row -> row.matches("7\\|[A-Z]\\d+\\|.*[.。].*")), rows.toString());
    }

    @Test
    void aSmallKindIsOneRowWithAllItsPlaces() throws IOException {
        open(write("材料.txt", REPORT.replace("，", ",")));
        FindingsView view = assertNotNullView(WritingPerspective.FINDINGS, FindingsView.class);
        assertTrue(
                Screen.waitUntil(
                        () -> Screen.rows(view.table().getTable()).stream().anyMatch(row -> row.contains("|T08|"))),
                () -> Screen.rows(view.table().getTable()).toString());
        List<String> rows = Screen.rows(view.table().getTable()).stream()
                .filter(row -> row.contains("|T08|"))
                .toList();
        assertEquals(1, rows.size(), rows.toString());
        assertTrue(rows.getFirst().matches(".*(等 \\d+ 处|and on \\(\\d+\\))\\|T08\\|.*"), rows.toString());
        Screen.picture("findings-together");
    }

    @Test
    void anUnreadableFileGivesASentenceAndKeepsWhatIsShown() throws IOException {
        open(write("材料.txt", REPORT));
        var shown = CurrentReport.of(Screen.window()).get();
        Path broken = write("坏.collate", "<?xml version=\"1.0\"?><nonsense");
        ReportOpener.of(broken, DesktopPlugins.importers(), Screen.window()).start();
        assertTrue(Screen.waitUntil(() -> Screen.dialog().isPresent()), "no dialog");
        String words = Screen.words(Screen.dialog().orElseThrow());
        assertTrue(words.contains("坏.collate"), words);
        assertTrue(words.strip().matches("(?s).*[.。]"), words);
        assertFalse(words.contains("Exception") || words.contains("\tat "), words);
        Screen.picture("error");
        assertEquals(shown, CurrentReport.of(Screen.window()).get());
    }

    @Test
    void aMissingFileGivesASentence() {
        Path missing = folder.resolve("没有.txt");
        ReportOpener.of(missing, DesktopPlugins.importers(), Screen.window()).start();
        assertTrue(Screen.waitUntil(() -> Screen.dialog().isPresent()), "no dialog");
        String words = Screen.words(Screen.dialog().orElseThrow());
        assertTrue(words.contains("没有.txt") && !words.contains("Exception"), words);
    }

    /** The importer waits for the workbench's thread: if opening blocked that thread, neither would ever go on. */
    @Test
    void openingDoesNotBlockTheWindow() throws IOException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch windowLives = new CountDownLatch(1);
        Importer waiting = (source, monitor) -> {
            reading.countDown();
            await(windowLives);
            throw new OperationCanceledException();
        };
        IWorkbenchWindow window = Screen.window();
        Job job = ReportOpener.of(write("慢.slow", "慢"), importers(waiting), window)
                .start()
                .job();
        assertTrue(Screen.waitUntil(() -> reading.getCount() == 0), "the importer was not asked");
        window.getShell().getDisplay().asyncExec(windowLives::countDown);
        assertTrue(Screen.waitUntil(() -> job.getResult() != null), "the job did not end");
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertTrue(Screen.dialog().isEmpty(), "cancelling is no error");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    private static Importers importers(Importer importer) {
        return new Importers(
                List.of(new Importers.Format("slow", "slow", List.of("slow"), () -> Optional.of(importer))));
    }

    private void open(Path file) {
        ReportOpener.of(file, DesktopPlugins.importers(), Screen.window()).start();
        assertTrue(
                Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                                .get()
                                .filter(report -> report.place()
                                        .equals(new Place.OfFile(file, String.valueOf(file.getFileName()))))
                                .isPresent()
                        || Screen.dialog().isPresent()),
                "nothing opened");
        assertTrue(Screen.dialog().isEmpty(), () -> Screen.words(Screen.dialog().orElseThrow()));
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ManuscriptEditor editor() {
        return (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
    }

    private static <T> T assertNotNullView(String id, Class<T> type) {
        Object view = Screen.window().getActivePage().findView(id);
        assertNotNull(view, id);
        return type.cast(view);
    }
}
