package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.VersionId;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.arrivals.ArrivalsView;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** What came into the draft from elsewhere, kept and left out element by element, by keys. */
class ArrivalsWindowTest extends WrittenDraft {

    @Test
    void whatACopyBroughtIsKeptOrLeftOutSinglyAndTakenBackByKeys() throws Exception {
        returned();
        assertTrue(Screen.waitUntil(() -> text().getText().contains("只参加了9次")), text()::getText);
        keys.press(SWT.CTRL | SWT.ALT, 'i');
        assertTrue(
                Screen.waitUntil(() -> Screen.window().getActivePage().findView(WritingPerspective.ARRIVALS) != null));
        ArrivalsView view = (ArrivalsView) Screen.window().getActivePage().findView(WritingPerspective.ARRIVALS);
        assertTrue(Screen.waitUntil(() -> entry(view) != null && entry(view).getItemCount() == 3), "not listed");
        assertTrue(Screen.waitUntil(() -> entry(view).getExpanded()), "what is open is shown");
        assertTrue(Screen.waitUntil(() -> view.tree().getControl().isFocusControl()));
        String first = view.summary();

        select(view, "学习不够深入");
        assertTrue(view.detail().contains("李秘书"), view.detail());
        Screen.picture("arrivals");
        keys.press(0, SWT.DEL);
        assertTrue(Screen.waitUntil(() -> text().getText().contains("只参加了7次")), text()::getText);
        assertTrue(text().getText().contains("调查研究很不够"), "the others stay");
        assertTrue(Screen.waitUntil(() -> !view.summary().equals(first)), view::summary);
        String left = row(view, "学习不够深入").getText(3);
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> text().getText().contains("只参加了9次")), text()::getText);
        assertTrue(Screen.waitUntil(() -> view.summary().equals(first)), view::summary);
        assertTrue(!row(view, "学习不够深入").getText(3).equals(left));

        select(view, "学习不够深入");
        keys.press(0, ' ');
        assertTrue(Screen.waitUntil(() -> !view.summary().equals(first)), "kept");
        select(view, "调查研究");
        keys.press(0, SWT.DEL);
        assertTrue(Screen.waitUntil(() -> text().getText().contains("调查研究不够")), text()::getText);
        Screen.picture("arrivals-decided");
        select(view, "按照要求");
        keys.press(0, SWT.CR);
        assertTrue(Screen.waitUntil(() -> text().isFocusControl()));
        assertTrue(text().getCaretOffset() > 0);
        assertSame();
    }

    private static TreeItem entry(ArrivalsView view) {
        return view.tree().getTree().getItemCount() == 0
                ? null
                : view.tree().getTree().getItem(0);
    }

    private static TreeItem row(ArrivalsView view, String words) {
        for (TreeItem each : entry(view).getItems()) {
            if (each.getText().startsWith(words)) {
                return each;
            }
        }
        throw new AssertionError(words);
    }

    private static void select(ArrivalsView view, String words) {
        assertTrue(Screen.waitUntil(
                () -> entry(view).getItemCount() == 3 && view.tree().getTree().isEnabled()));
        view.tree().setSelection(new StructuredSelection(row(view, words).getData()));
        assertEquals(1, view.tree().getTree().getSelectionCount());
    }

    private void returned() throws Exception {
        VersionId base = sample.log().getFirst().id();
        try (Space space = Space.open(sample.folder())) {
            Report report = new Versions(space).report(sample.leader(), base);
            Map<String, String> changes = Map.of(
                    "只参加了7次", "只参加了9次",
                    "调查研究不够", "调查研究很不够",
                    "现将有关情况报告如下", "现将主要问题报告如下");
            Reports.elements(report)
                    .filter(TextElement.class::isInstance)
                    .map(TextElement.class::cast)
                    .forEach(each -> each.getLines()
                            .replaceAll(line -> changes.entrySet().stream()
                                    .reduce(
                                            line,
                                            (words, one) -> words.replace(one.getKey(), one.getValue()),
                                            (one, two) -> two)));
            Signature by = Signature.now(new Person("李秘书", ""));
            ReturnedWork.Side side = new ReturnedWork.Side(base, List.of(new ReturnedWork.Step(report, by, "回稿")));
            new ReturnedWork(space, sample.leader()).take(List.of(side), Optional.empty(), by);
        }
    }
}
