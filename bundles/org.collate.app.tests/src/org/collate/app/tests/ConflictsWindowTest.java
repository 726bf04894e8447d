package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.conflicts.ConflictsView;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords.State;
import org.collate.internal.ui.manuscript.conflicts.ConflictsShown;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.operations.merge.OpenConflict;
import org.collate.ui.CurrentReport;
import org.collate.ui.WritingPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;

/** Conflicts of a merge that stand at their words in the manuscript and are settled there, by keys alone. */
class ConflictsWindowTest extends WrittenDraft {

    private static final int CTRL_ALT = SWT.CTRL | SWT.ALT;

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @Test
    void conflictsAreSettledAtTheirWordsByKeysAndTakenBack() throws Exception {
        merge();
        assertEquals(3, found(), "the list of findings counts them too");
        keys.press(0, SWT.F6);
        assertTrue(Screen.waitUntil(() -> text().getSelectionText().startsWith("现将简要情况")), text()::getSelectionText);
        assertTrue(conflicts().seenCount() > 0, "a block below the words");
        Screen.picture("conflicts-page");
        keys.press(0, SWT.F6);
        keys.press(0, SWT.F6);
        keys.press(SWT.SHIFT, SWT.F6);
        assertTrue(Screen.waitUntil(() -> text().getSelectionText().startsWith("例如全年集中学习")), text()::getSelectionText);

        keys.press(CTRL_ALT, '7');
        assertTrue(Screen.waitUntil(() -> conflicts().list().size() == 2), "not settled");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("例如集中学习缺了5次")), text()::getText);
        assertTrue(Screen.waitUntil(() -> found() == 2));
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> conflicts().list().size() == 3), "not taken back");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("例如全年集中学习只参加了6次")), text()::getText);
        keys.press(SWT.CTRL, 'y');
        assertTrue(Screen.waitUntil(() -> conflicts().list().size() == 2), "not settled again");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("例如集中学习缺了5次")), text()::getText);

        keys.press(0, SWT.F6);
        keys.press(SWT.SHIFT, SWT.F6);
        choose("现将");
        keys.press(CTRL_ALT, '8');
        assertTrue(Screen.waitUntil(() -> text().getText().contains("现将简要情况报告如下。现将有关问题报告如下。")), text()::getText);
        assertTrue(Screen.waitUntil(() -> conflicts().list().size() == 1));
        assertSame();
        assertEquals(1, count());
    }

    @Test
    void aConflictIsSettledInWordsOfOnesOwnAndTheListFollows() throws Exception {
        merge();
        keys.press(CTRL_ALT, 'k');
        assertTrue(Screen.waitUntil(() -> found(WritingPerspective.CONFLICTS) != null), "no list");
        ConflictsView view = (ConflictsView) found(WritingPerspective.CONFLICTS);
        assertTrue(Screen.waitUntil(() -> view.table().getTable().getItemCount() == 3), "not listed");
        choose("现将");
        assertTrue(Screen.waitUntil(() -> view.said(State.THEIRS).contains("现将有关问题")), () -> view.said(State.THEIRS));
        assertTrue(view.said(State.BASE).contains("现将有关情况"), view.said(State.BASE));
        assertFalse(view.consequence().isEmpty());
        Screen.picture("conflicts-list");
        editor.setFocus();
        keys.press(CTRL_ALT, '0');
        assertTrue(Screen.waitUntil(() -> Display.getCurrent().getFocusControl() instanceof Text), "no dialog");
        Screen.picture(Screen.dialog().orElseThrow(), "conflicts-write");
        Text field = (Text) Display.getCurrent().getFocusControl();
        keys.type("own words");
        assertTrue(Screen.waitUntil(() -> field.getText().equals("own words")), field::getText);
        keys.press(SWT.CTRL, SWT.CR);
        assertTrue(Screen.waitUntil(() -> text().getText().contains("own words")), text()::getText);
        assertTrue(Screen.waitUntil(() -> view.table().getTable().getItemCount() == 2));
        assertSame();
    }

    @Test
    void aMergeIsGivenUpWithAllItBroughtAndThatIsTakenBack() throws Exception {
        merge();
        assertTrue(text().getText().contains("全年到联系点宣讲只有2次"), "what came without a conflict");
        Screen.answer(
                chinese ? "放弃这次合并" : "Give Up the Merge",
                dialog -> Screen.press(dialog, chinese ? "放弃合并" : "Give Up"),
                () -> {
                    Screen.command("org.collate.ui.conflicts.giveUp");
                    assertTrue(Screen.waitUntil(() -> conflicts().list().isEmpty()), "not given up");
                });
        assertTrue(Screen.waitUntil(() -> text().getText().contains("全年到联系点宣讲只有1次")), text()::getText);
        keys = Keyboard.ofWindow();
        editor.setFocus();
        keys.press(SWT.CTRL, 'z');
        assertTrue(Screen.waitUntil(() -> conflicts().list().size() == 3), "not taken back");
        assertTrue(Screen.waitUntil(() -> text().getText().contains("全年到联系点宣讲只有2次")), text()::getText);
        assertSame();
    }

    /** A copy of the first version comes back, in which somebody changed what was changed here too. */
    private void merge() throws Exception {
        VersionId base = sample.log().getFirst().id();
        commitElsewhere("学习不够深入。满足于读过了、听过了，例如全年集中学习只参加了7次。", "学习不够深入。满足于读过了、听过了，例如全年集中学习只参加了6次。");
        commitElsewhere("按照要求，我深入查摆问题，现将有关情况报告如下。", "按照要求，我深入查摆问题，现将简要情况报告如下。");
        commitElsewhere("坚持每周自学。每周不少于4小时，", "坚持每周自学。每周不少于5小时，");
        try (Space space = Space.open(sample.folder())) {
            Report report = new Versions(space).report(sample.leader(), base);
            Map<String, String> changes = Map.of(
                    "例如全年集中学习只参加了7次。", "例如集中学习缺了5次。",
                    "现将有关情况报告如下。", "现将有关问题报告如下。",
                    "每周不少于4小时，", "每天不少于1小时，",
                    "全年到联系点宣讲只有1次。", "全年到联系点宣讲只有2次。");
            Reports.elements(report)
                    .filter(TextElement.class::isInstance)
                    .map(TextElement.class::cast)
                    .forEach(each -> each.getLines().replaceAll(replaced(changes)));
            Signature by = Signature.now(new Person("李秘书", ""));
            ReturnedWork.Side side = new ReturnedWork.Side(base, List.of(new ReturnedWork.Step(report, by, "回稿")));
            new ReturnedWork(space, sample.leader()).take(List.of(side), Optional.empty(), by);
        }
        assertTrue(
                Screen.waitUntil(() -> conflicts().list().size() == 3),
                () -> conflicts().list().toString());
        assertTrue(Screen.waitUntil(() -> text().getText().contains("现将简要情况")), text()::getText);
        assertTrue(Screen.waitUntil(() -> found() == 3));
        assertTrue(
                Screen.waitUntil(() -> conflicts().list().stream()
                        .allMatch(each -> each.at().words().isPresent())),
                "not at their words");
        text().setSelection(0);
    }

    private static UnaryOperator<String> replaced(Map<String, String> changes) {
        return line -> changes.entrySet().stream()
                .reduce(line, (words, each) -> words.replace(each.getKey(), each.getValue()), (one, other) -> other);
    }

    private void choose(String words) {
        OpenConflict wanted = conflicts().list().stream()
                .filter(each -> each.ours().words().orElse("").startsWith(words))
                .findFirst()
                .orElseThrow();
        int steps = 0;
        while (!conflicts().chosen().equals(Optional.of(wanted)) && steps++ < 5) {
            keys.press(0, SWT.F6);
            Screen.waitUntil(() -> conflicts().chosen().equals(Optional.of(wanted)));
        }
    }

    private static IViewPart found(String id) {
        return Screen.window().getActivePage().findView(id);
    }

    private ConflictsShown conflicts() {
        return editor.conflicts().orElseThrow();
    }

    private long found() {
        return CurrentReport.of(Screen.window())
                .get()
                .map(report -> report.checked().stream()
                        .filter(each -> each.finding().rule().equals("K01"))
                        .count())
                .orElse(-1L);
    }

    private int count() {
        try (Space space = Space.open(sample.folder())) {
            return new KeptConflicts(space).count(sample.leader());
        } catch (SpaceException e) {
            throw new AssertionError(e);
        }
    }
}
