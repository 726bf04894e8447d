package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.ui.CurrentReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that nobody has begun, written with keys. */
class DeskWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private ManuscriptEditor editor;
    private Keyboard keys;

    @BeforeEach
    void openANewReport() throws Exception {
        SampleSpace sample = SampleSpace.in(folder);
        SampleWindow.of(sample);
        editor = SampleWindow.open(sample.place("shen-ruolan"));
        assertTrue(Screen.waitUntil(() -> CurrentReport.of(Screen.window()).get().stream()
                .anyMatch(report -> report.place().equals(editor.place()))));
        keys = Keyboard.ofWindow();
        editor.setFocus();
        assertTrue(Screen.waitUntil(() -> text().isFocusControl()));
    }

    @AfterEach
    void close() {
        SampleWindow.clear();
    }

    private StyledText text() {
        return editor.widget();
    }

    private Manuscript manuscript() {
        return editor.manuscript();
    }

    private int line(Blank.Of of) {
        return IntStream.range(0, manuscript().lineCount())
                .filter(i -> manuscript()
                        .line(i)
                        .blank()
                        .filter(blank -> blank.of() == of)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String shown(int line) {
        assertSame();
        return manuscript().line(line).number() + manuscript().words(line);
    }

    private void assertSame() {
        manuscript().check();
        assertEquals(manuscript().text(), text().getText());
    }

    @Test
    void aNewReportSaysWhatIsToBeWrittenWhereAndIsWrittenByKeysAlone() throws Exception {
        assertTrue(
                Screen.waitUntil(() -> CurrentReport.of(Screen.window()).get().isPresent()));
        assertTrue(CurrentReport.of(Screen.window()).get().get().checked().isEmpty(), "nobody has made a mistake");
        assertFalse(CurrentReport.of(Screen.window()).get().get().isBegun());
        assertTrue(Screen.waitUntil(
                () -> Screen.rows(SampleWindow.navigator().tree().getTree()).stream()
                        .anyMatch(row -> row.contains("沈若兰") && row.contains(chinese ? "尚未动笔" : "not begun"))));
        Screen.picture("desk-not-begun");
        text().setSelection(manuscript().words(0).length());
        keys.press(0, SWT.CR);
        int introduction = line(Blank.Of.INTRODUCTION);
        assertEquals(manuscript().offsetAt(introduction), text().getCaretOffset());
        text().insert("现将有关情况报告如下。");
        assertEquals(Kind.NARRATIVE, manuscript().line(introduction).kind());
        keys.press(0, SWT.ARROW_DOWN);
        keys.press(0, SWT.END);
        keys.press(0, SWT.CR);
        keys.type("a");
        int first = manuscript().lineAt(text().getCaretOffset());
        int problem = line(Blank.Of.CONTENT);
        text().setSelection(manuscript().offsetAt(problem));
        text().insert("学习不够系统。全年只读了3本书。");
        assertEquals("1.学习不够系统。全年只读了3本书。", shown(problem));
        text().setSelection(manuscript().offsetAt(problem + 1) - 1);
        keys.press(0, SWT.CR);
        text().insert("调研不够深入。");
        assertEquals("2.调研不够深入。", shown(problem + 1));
        assertEquals("a", manuscript().words(first));
        text().setSelection(manuscript().offsetAt(line(Blank.Of.SIGNATURE)));
        text().insert("某局");
        assertSame();
        assertTrue(Screen.waitUntil(
                () -> CurrentReport.of(Screen.window()).get().get().isBegun()));
        text().setSelection(manuscript().offsetAt(introduction) + 3);
        Screen.picture("desk-begun");
        while (manuscript().canUndo()) {
            keys.press(SWT.CTRL, 'z');
            assertSame();
        }
        assertEquals(introduction, line(Blank.Of.INTRODUCTION));
    }

    @Test
    void aTypedNumberIsTheElementsAndUndoGivesItBack() {
        int problem = line(Blank.Of.CONTENT);
        text().setSelection(manuscript().offsetAt(problem));
        keys.type("1.x");
        assertEquals(
                (manuscript().line(problem).kind() == Kind.NARRATIVE ? "" : "1.") + "x",
                shown(problem).replace("（一）", ""));
        keys.press(0, SWT.CR);
        keys.type("1.y");
        assertFalse(manuscript().words(problem + 1).contains("1."), "never two numbers");
        keys.press(SWT.CTRL, 'z');
        assertEquals("1.y", manuscript().words(problem + 1));
        assertSame();
    }

    @Test
    void whyAKeyDidNothingIsSaidAtTheCaretUntilTheNextKey() throws Exception {
        int heading = IntStream.range(0, manuscript().lineCount())
                .filter(i -> manuscript().line(i).isProtected())
                .findFirst()
                .orElseThrow();
        text().setSelection(manuscript().offsetAt(heading) + 2);
        keys.type("x");
        assertTrue(editor.bubble().contains(manuscript().words(heading)), editor.bubble());
        Screen.picture("desk-refused");
        keys.press(0, SWT.ARROW_RIGHT);
        assertEquals("", editor.bubble());
        text().setSelection(manuscript().offsetAt(line(Blank.Of.CONTENT)));
        keys.press(SWT.CTRL, '1');
        assertTrue(Screen.waitUntil(() -> !editor.bubble().isEmpty()), "nothing is said");
    }

    @Test
    void whatIsSelectedTurnsIntoSomethingElse() throws Exception {
        int problem = line(Blank.Of.CONTENT);
        text().setSelection(manuscript().offsetAt(problem));
        text().insert("学习不够系统。");
        Kind before = manuscript().line(problem).kind();
        text().setSelection(manuscript().offsetAt(problem), manuscript().offsetAt(problem) + 4);
        assertTrue(editor.offerBar());
        Screen.picture("desk-turn-into");
        keys.press(SWT.CTRL | SWT.SHIFT, before == Kind.NARRATIVE ? '6' : '7');
        Kind wanted = before == Kind.NARRATIVE ? Kind.POINT : Kind.NARRATIVE;
        assertTrue(Screen.waitUntil(() -> manuscript().line(problem).kind() == wanted));
        assertFalse(editor.isBarShown(), "the bar goes with a key");
        assertEquals(List.of("学习不够系统。"), List.of(manuscript().words(problem)));
        assertSame();
    }

    private static Text field(String message) {
        return Screen.all(Screen.window().getShell(), Text.class).stream()
                .filter(each -> each.getMessage().equals(message) && each.isVisible())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsAreFoundAndReplacedInOneReportAndInAllOfThem() throws Exception {
        text().setSelection(manuscript().offsetAt(line(Blank.Of.INTRODUCTION)));
        text().insert("学习不够系统，学习笔记不多。");
        text().setSelection(0);
        keys.press(SWT.CTRL, 'f');
        Shell window = Screen.window().getShell();
        field(chinese ? "查找文字" : "Find words").setText("学习");
        field(chinese ? "替换为" : "Replace with").setText("研习");
        assertTrue(Screen.waitUntil(() -> Screen.words(window).contains(chinese ? "共 2 处" : "2 places")));
        Screen.picture("desk-find");
        Screen.press(window, chinese ? "全部替换" : "Replace All");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("研习不够系统，研习笔记不多。")), text().getText());
        assertSame();
        editor.setFocus();
        keys.press(SWT.CTRL, 'z');
        assertTrue(text().getText().contains("学习不够系统，学习笔记不多。"), "it is one step");
        Screen.command("org.collate.ui.findInReports");
        Shell dialog = Screen.dialog(chinese ? "在多份材料中查找和替换" : "Find and Replace in Reports");
        List<Text> fields = Screen.all(dialog, Text.class).stream()
                .filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0)
                .toList();
        fields.get(0).setText("学习");
        fields.get(1).setText("研习");
        Screen.press(dialog, chinese ? "查找" : "Find");
        Table table = Screen.all(dialog, Table.class).getFirst();
        assertTrue(Screen.waitUntil(() -> table.getItemCount() > 3), "both reports say so");
        Screen.picture(dialog, "desk-find-in-reports");
        Screen.press(dialog, chinese ? "替换选中的" : "Replace Ticked");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("研习不够系统")), text().getText());
        assertTrue(Screen.waitUntil(() -> Screen.window().getActivePage().getEditorReferences().length == 2));
        ManuscriptEditor other =
                (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
        assertTrue(Screen.waitUntil(() -> other.widget().getText().contains("研习不够深入")), "the other is opened");
        other.command(Manuscript::undo);
        assertTrue(other.widget().getText().contains("学习不够深入"), "it is one step there too");
        dialog.close();
    }
}
