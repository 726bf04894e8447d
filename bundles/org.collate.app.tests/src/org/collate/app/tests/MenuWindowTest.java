package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.ui.DeskSettings;
import org.collate.ui.LastOpened;
import org.collate.ui.ReportInput;
import org.collate.ui.ShownReport;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The menu of the window: its views, its layout, what is set for this machine; and what a start opens again. */
class MenuWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        new DeskSettings().set(new DeskSettings.Values("", "", "", ""));
        SampleWindow.clear();
    }

    @Test
    void aClosedViewComesBackByTheMenu() {
        IWorkbenchPage page = Screen.window().getActivePage();
        page.hideView(page.findView(WritingPerspective.OUTLINE));
        choose(chinese ? "显示视图" : "Show View", chinese ? "提纲" : "Outline");
        assertTrue(Screen.waitUntil(() -> page.findView(WritingPerspective.OUTLINE) != null));
    }

    @Test
    void theLayoutIsResetAndTheReportsStayOpen() throws Exception {
        ManuscriptEditor editor =
                SampleWindow.open(SampleSpace.in(folder.resolve("space")).place());
        IWorkbenchPage page = Screen.window().getActivePage();
        page.hideView(page.findView(WritingPerspective.VERSIONS));
        page.hideView(page.findView(WritingPerspective.NAVIGATOR));
        choose(chinese ? "恢复默认布局" : "Reset Layout");
        assertTrue(Screen.waitUntil(() -> page.findViewReference(WritingPerspective.VERSIONS) != null
                && page.findViewReference(WritingPerspective.NAVIGATOR) != null));
        assertEquals(editor, page.getActiveEditor());
        assertTrue(Screen.waitUntil(() -> Screen.all(Screen.window().getShell(), ToolBar.class).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .noneMatch(item -> String.valueOf(item.getToolTipText()).contains("Annotation"))));
        Screen.picture("layout-reset");
    }

    @Test
    void whoWorksHereIsSetOnceAndIsOfferedWhereItIsWanted() throws Exception {
        choose(chinese ? "首选项" : "Preferences");
        Shell dialog = Screen.dialog(chinese ? "首选项" : "Preferences");
        List<Text> fields = Screen.all(dialog, Text.class).stream()
                .filter(Text::getEditable)
                .toList();
        fields.get(2).setText(folder.resolve("nowhere").toString());
        String said = String.join(
                " ", Screen.all(dialog, Text.class).stream().map(Text::getText).toList());
        assertTrue(said.contains(chinese ? "没有文件夹" : "There is no folder"), said);
        Screen.picture(dialog, "preferences-missing");
        fields.get(0).setText("周明远 <zhou@example.org>");
        fields.get(1).setText("局长");
        fields.get(2).setText(folder.toString());
        Screen.picture(dialog, "preferences");
        Screen.press(dialog, chinese ? "保存" : "Save");
        assertTrue(Screen.waitUntil(dialog::isDisposed));
        assertEquals("周明远 <zhou@example.org>", new DeskSettings().person().toString());
        assertEquals(folder, new DeskSettings().spacesFolder());
        assertTrue(new DeskSettings().writerOf("周明远").isPresent());
        assertFalse(new DeskSettings().writerOf("沈若兰").isPresent(), "another's name is not offered in one's stead");
    }

    @Test
    void whatStoodOpenOpensAgainWithTheCaretWhereItWas() throws Exception {
        SampleSpace sample = SampleSpace.in(folder.resolve("space"));
        ManuscriptEditor first = SampleWindow.open(sample.place());
        int offset = first.widget().getText().indexOf("学习");
        first.widget().setCaretOffset(offset + 1);
        ManuscriptEditor second = SampleWindow.open(sample.place("shen-ruolan"));
        Preferences kept = InstanceScope.INSTANCE.getNode("org.collate.ui/open");
        assertTrue(
                Screen.waitUntil(() -> names(kept).size() == 2),
                () -> names(kept).toString());
        // As a start finds it: what closes at the end of a run stays in the list.
        Map<String, Map<String, String>> list = copy(kept);
        Screen.window().getActivePage().closeAllEditors(false);
        assertTrue(
                Screen.waitUntil(() -> names(kept).isEmpty()), () -> names(kept).toString());
        paste(list, kept);

        LastOpened.openAgain(Screen.window());
        IWorkbenchPage page = Screen.window().getActivePage();
        assertTrue(Screen.waitUntil(() -> page.getEditorReferences().length == 2
                && page.getActiveEditor() != null
                && page.getActiveEditor().getEditorInput().equals(second.getEditorInput())));
        IEditorPart again = page.findEditor(ReportInput.of(sample.place()));
        assertTrue(Screen.waitUntil(() -> ShownReport.of(again)
                .flatMap(ShownReport::caret)
                .filter(caret -> ((ManuscriptEditor) again).widget().getCaretOffset() == offset + 1)
                .isPresent()));
    }

    private static List<String> names(Preferences node) {
        try {
            return List.of(node.childrenNames());
        } catch (BackingStoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Map<String, String>> copy(Preferences node) throws Exception {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        for (String child : node.childrenNames()) {
            Map<String, String> values = new TreeMap<>();
            for (String key : node.node(child).keys()) {
                values.put(key, node.node(child).get(key, ""));
            }
            copy.put(child, values);
        }
        return copy;
    }

    private static void paste(Map<String, Map<String, String>> copy, Preferences node) {
        copy.forEach((child, values) -> values.forEach(node.node(child)::put));
    }

    /** Chooses an entry of the window's menu, by the words on the way to it. */
    private void choose(String... way) {
        Menu menu = item(Screen.window().getShell().getMenuBar(), chinese ? "窗口" : "Window")
                .getMenu();
        for (int i = 0; i < way.length - 1; i++) {
            menu.notifyListeners(SWT.Show, null);
            menu = item(menu, way[i]).getMenu();
        }
        menu.notifyListeners(SWT.Show, null);
        item(menu, way[way.length - 1]).notifyListeners(SWT.Selection, new Event());
    }

    private static MenuItem item(Menu menu, String words) {
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }
}
