package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collate.internal.ui.compare.CompareEditor;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.operations.Place;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.ReportOpener;
import org.collate.ui.WritingPerspective;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures of every view, wizard and dialog on real reports, for people to look at. What is registered with the workbench
 * is found there, so that nothing new is missing.
 */
class GalleryWindowTest {

    private static final int FEW_COLOURS = 6;

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void showTheSample() throws Exception {
        window = SampleWindow.of(SampleSpace.ofTexts(folder));
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void everyView() throws Exception {
        openTheDraft();
        IWorkbenchPage page = Screen.window().getActivePage();
        List<IViewDescriptor> views = Arrays.stream(
                        PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith("org.collate."))
                .toList();
        assertTrue(views.size() >= 4, views.toString());
        for (IViewDescriptor view : views) {
            page.showView(view.getId());
            window.selectLeader();
            page.showView(view.getId());
            picture("view-" + view.getId().substring(view.getId().lastIndexOf('.') + 1));
        }
    }

    @Test
    void everyWizardByItsCommand() throws Exception {
        wizard("newSpace", chinese ? "新建班子空间" : "New Team Space", "new-space");
        wizard("newMeeting", chinese ? "新建民主生活会" : "New Meeting", "new-meeting");
        wizard("newLeaders", chinese ? "添加领导干部" : "New Leaders", "new-leaders");
        window.selectLeader();
        wizard("export", chinese ? "导出" : "Export", "export");
        window.selectLeader();
        Screen.command("org.collate.ui.import");
        Shell wizard = Screen.dialog(chinese ? "导入" : "Import");
        Path file = Path.of("..", "..", "releng", "sample", "沈若兰.md").toRealPath();
        Screen.all(wizard, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .findFirst()
                .orElseThrow()
                .setText(file.toString());
        picture(wizard, "gallery-import");
        Screen.press(wizard, chinese ? "下一步" : "Next");
        assertTrue(Screen.waitUntil(() -> Screen.words(wizard).contains(chinese ? "识别出" : "recognised")));
        picture(wizard, "gallery-import-preview");
    }

    @Test
    void everyDialog() throws Exception {
        window.sample().typeAfter("政治理论学得不系统", "全年缺席中心组学习2次。");
        window.selectLeader();
        Screen.command("org.collate.ui.commit");
        Shell commit = Screen.dialog(chinese ? "提交版本" : "Commit a Version");
        picture(commit, "gallery-commit");
        commit.close();
        Path broken = Files.write(folder.resolve("坏.collate"), "<nonsense".getBytes(StandardCharsets.UTF_8));
        ReportOpener.of(broken, DesktopPlugins.importers(), Screen.window()).start();
        Shell error = Screen.dialog(chinese ? "无法打开报告" : "The report cannot be opened");
        picture(error, "gallery-error");
    }

    @Test
    void theComparisonOnItsOwn() throws Exception {
        Screen.window().getActivePage().activate(window.versions(3));
        window.versions(3).table().getTable().select(new int[] {0, 1});
        Screen.command("org.collate.ui.compare");
        assertTrue(
                Screen.waitUntil(() -> Screen.window().getActivePage().getActiveEditor() instanceof CompareEditor editor
                        && editor.comparison().isPresent()));
        Screen.command("org.eclipse.ui.window.maximizePart");
        picture("gallery-compare");
        Screen.command("org.eclipse.ui.window.maximizePart");
    }

    @Test
    void theRevisionsInTheManuscript() throws Exception {
        ManuscriptEditor editor = SampleWindow.open(window.sample().place());
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(() -> editor.revisions().isPresent()));
        StyledText shown = editor.revisions().orElseThrow();
        shown.setTopIndex(shown.getLineAtOffset(shown.getText().indexOf("贯彻上级部署有时打折扣")));
        picture("gallery-revisions");
    }

    @Test
    void findingsWhereTheyStand() throws Exception {
        ManuscriptEditor editor = SampleWindow.open(window.sample().place("shen-ruolan"));
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(report -> !report.checked().isEmpty())
                .isPresent()));
        editor.reveal(CurrentReport.of(Screen.window())
                .get()
                .orElseThrow()
                .checked()
                .getFirst()
                .finding());
        Screen.window().getActivePage().showView("org.collate.ui.findings");
        picture("gallery-findings");
    }

    private void openTheDraft() throws Exception {
        Place place =
                Place.OfVariant.draft(window.sample().folder(), window.sample().state());
        ReportOpener.of(place, DesktopPlugins.importers(), Screen.window()).start();
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window())
                .get()
                .filter(report -> report.place().equals(place))
                .isPresent()));
        assertEquals(
                WritingPerspective.ID,
                Screen.window().getActivePage().getPerspective().getId());
    }

    private static void wizard(String command, String title, String name) throws Exception {
        Screen.command("org.collate.ui." + command);
        Shell wizard = Screen.dialog(title);
        picture(wizard, "gallery-" + name);
        wizard.close();
    }

    private static void picture(String name) throws Exception {
        picture(Screen.window().getShell(), name);
    }

    /** A picture that shows something. */
    private static void picture(Shell shell, String name) throws Exception {
        ImageData image = new ImageData(Screen.picture(shell, name).toString());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.width; x += 5) {
            for (int y = 0; y < image.height; y += 5) {
                colours.add(image.getPixel(x, y));
            }
        }
        assertTrue(colours.size() > FEW_COLOURS, name + " shows nothing");
    }
}
