package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.git.Version;
import org.collate.internal.ui.compare.CompareEditor;
import org.collate.internal.ui.space.VersionsView;
import org.collate.model.Reports;
import org.collate.model.report.TextElement;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;
import org.collate.operations.history.Comparison.Stroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions compared on the screen, and an element brought back. */
class CompareWindowTest {

    @TempDir
    Path folder;

    private SampleWindow window;
    private SampleSpace sample;

    @BeforeEach
    void showTwoVersions() throws Exception {
        window = SampleWindow.in(folder);
        sample = window.sample();
        sample.take(SampleSpace.SECOND, "林可", "第二稿");
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void twoVersionsStandSideBySideWithWhatDiffersAndWhoWroteIt() throws Exception {
        Comparison comparison = compareSelected(0, 1);
        Line reworded = line(comparison, Kind.CHANGED, "会风不够精简");
        assertEquals("，个别会议议题多达9项。", words(reworded.row().after().orElseThrow().words(), reworded.come()));
        assertEquals(
                "林可",
                reworded.come().getFirst().by().orElseThrow().author().person().name());
        assertEquals(
                "林可",
                line(comparison, Kind.REMOVED, "宣讲不够主动")
                        .by()
                        .orElseThrow()
                        .author()
                        .person()
                        .name());
        line(comparison, Kind.ADDED, "督促检查不严");
        Line moved = comparison.rows().stream()
                .filter(each -> each.row().kind() == Kind.MOVED_HERE)
                .findFirst()
                .orElseThrow();
        assertTrue(moved.row().counterpart().isPresent());
        Screen.picture("compare");
        key(SWT.END);
        key(SWT.ARROW_UP);
        Screen.picture("compare-end");
    }

    @Test
    void whatIsWrittenNowIsComparedWithTheVersionThatIsSelected() throws Exception {
        sample.type("还有补充。");
        Comparison comparison = compareSelected(0);
        assertEquals(1, comparison.changes());
        Line line = line(comparison, Kind.CHANGED, "学习不够深入");
        assertEquals("还有补充。", words(line.row().after().orElseThrow().words(), line.come()));
        assertEquals(Optional.empty(), line.come().getFirst().by(), "it is in no version yet");
        Screen.picture("compare-draft");
    }

    @Test
    void anElementIsBroughtBackAsItWas() throws Exception {
        Comparison comparison = compareSelected(1);
        assertTrue(comparison.isVersion());
        CompareEditor editor = editor();
        int tries = 0;
        while (!focusedIs(editor, "宣讲不够主动") && tries++ < comparison.rows().size()) {
            Screen.command("org.eclipse.ui.navigate.next");
        }
        Screen.command("org.collate.ui.restore");
        assertTrue(Screen.waitUntil(() -> editor.comparison().orElseThrow().rows().stream()
                .noneMatch(each -> each.row().kind() == Kind.REMOVED)));
        Version version = sample.log().getFirst();
        assertTrue(version.subject().contains("宣讲不够主动"), version.subject());
        assertTrue(Reports.elements(sample.draft())
                .filter(TextElement.class::isInstance)
                .anyMatch(each -> ((TextElement) each).getLines().getFirst().startsWith("宣讲不够主动")));
    }

    @Test
    void withoutASelectedVersionTheAcceptedTextIsCompared() throws Exception {
        Screen.window().getActivePage().activate(SampleWindow.navigator());
        Screen.command("org.collate.ui.compare");
        assertTrue(Screen.waitUntil(() -> editor().comparison().isPresent()));
        Comparison comparison = editor().comparison().orElseThrow();
        assertEquals(
                sample.state().accepted().orElseThrow(), comparison.before().id());
        assertEquals(sample.log().getFirst().id(), comparison.after().id());
    }

    private Comparison compareSelected(int... indices) throws Exception {
        VersionsView view = window.versions(3);
        view.table().getTable().deselectAll();
        view.table().getTable().select(indices);
        Screen.window().getActivePage().activate(view);
        Screen.command("org.collate.ui.compare");
        assertTrue(
                Screen.waitUntil(() -> editor().comparison().isPresent()),
                () -> Screen.words(Screen.window().getShell()));
        return editor().comparison().orElseThrow();
    }

    private static CompareEditor editor() {
        return (CompareEditor) Screen.window().getActivePage().getActiveEditor();
    }

    private static boolean focusedIs(CompareEditor editor, String words) {
        return editor.focused()
                .filter(line -> line.row().cell().words().startsWith(words))
                .isPresent();
    }

    private static void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        Screen.all(Screen.window().getShell(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("CompareCanvas"))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.KeyDown, event);
    }

    private static Line line(Comparison comparison, Kind kind, String beginning) {
        return comparison.rows().stream()
                .filter(line ->
                        line.row().kind() == kind && line.row().cell().words().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + beginning + " in " + comparison.rows()));
    }

    private static String words(String words, List<Stroke> strokes) {
        return String.join(
                "",
                strokes.stream()
                        .map(stroke -> words.substring(stroke.start(), stroke.end()))
                        .toList());
    }
}
