package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.revisions.Revisions;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.exchange.Sync;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.leaders.LeadersView;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.operations.Place;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.review.Comments;
import org.collate.operations.review.JudgeRevisions;
import org.collate.operations.review.RevisionSelection;
import org.collate.ui.DeskSettings;
import org.collate.ui.OpenDraft;
import org.collate.ui.TeamSpaces;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two rounds of a review between three persons, who have two copies of a space: the writer and the staff one, the reviewer the
 * other. Nothing goes from one to the other but by an exchange; the reviewer uses keys alone. How the report stands is seen in
 * both copies after each step.
 */
class TwoCopiesWindowTest {

    private static final int CTRL_SHIFT = SWT.CTRL | SWT.SHIFT;
    private static final int CTRL_ALT = SWT.CTRL | SWT.ALT;
    private static final Person WRITER = new Person("周明远", "");
    private static final Person STAFF = new Person("林可", "");
    private static final Person REVIEWER = new Person("审核人", "");
    private static final int MOST_KEYS = 80;

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");
    private final DeskSettings.Values before = new DeskSettings().values();

    @TempDir
    Path folder;

    private SampleSpace sample;
    private Path copy;
    private LeadersView leaders;
    private Keyboard keys;

    @BeforeEach
    void twoCopies() throws Exception {
        sample = SampleSpace.in(folder);
        acceptAll();
        change(WRITER, "近来，", false);
        change(STAFF, "要点不明。", true);
        copy = folder.resolve("审核机").resolve("县委班子");
        Sync.clone(sample.folder(), copy, by(REVIEWER), () -> false).close();
        SampleWindow.of(sample);
        TeamSpaces.of(Screen.window().getWorkbench()).show(copy);
        leaders = (LeadersView) Screen.window().getActivePage().showView(WritingPerspective.LEADERS);
    }

    @AfterEach
    void clear() {
        new DeskSettings().set(before);
        SampleWindow.clear();
    }

    @Test
    void twoRoundsAreReviewedByKeysAndSeenInBothCopies() throws Exception {
        assertEquals(12, revisions(copy));
        sit(WRITER);
        handOver();
        carry();
        seen(Leader.Standing.HANDED_OVER, 12, 0);

        sit(REVIEWER);
        ManuscriptEditor editor = open(copy);
        judgeAll(editor);
        Screen.picture("two-copies-judged");
        comment(editor);
        step(CTRL_SHIFT, 'k', chinese ? "退回" : "Send Back", Optional.of("too thin"));
        carry();
        seen(Leader.Standing.SENT_BACK, 0, 5);
        Screen.picture("two-copies-sent-back");

        sit(WRITER);
        mend();
        handOver();
        carry();
        seen(Leader.Standing.HANDED_OVER, 1, 5);
        sit(REVIEWER);
        open(copy);
        step(CTRL_SHIFT, 's', chinese ? "签署" : "Sign Off", Optional.empty());
        carry();
        seen(Leader.Standing.SIGNED_OFF, 1, 5);
        change(STAFF, "再补一句。", true);
        carry();
        assertTrue(Screen.waitUntil(() -> standing(copy) == Leader.Standing.STALE), "stale in the other copy too");
        assertEquals(Leader.Standing.STALE, standing(sample.folder()));
        Screen.picture("two-copies-stale");
    }

    private static Signature by(Person person) {
        return Signature.now(person);
    }

    /** Somebody else has the desk now. */
    private void sit(Person person) {
        DeskSettings.Values values = new DeskSettings().values();
        new DeskSettings()
                .set(new DeskSettings.Values(person.name(), values.office(), values.spaces(), values.documents()));
        TeamSpaces.of(Screen.window().getWorkbench()).changed();
    }

    private void acceptAll() throws Exception {
        try (Space space = Space.open(sample.folder())) {
            JudgeRevisions.How how = new JudgeRevisions.How(true, false, by(REVIEWER), by(REVIEWER));
            new JudgeRevisions(space, sample.leader(), new RevisionSelection.All(), how)
                    .execute(new NullProgressMonitor());
        }
    }

    /** A version in which somebody put words before the first six elements that have two sentences, or behind them. */
    private void change(Person person, String words, boolean isBehind) throws Exception {
        try (Space space = Space.open(sample.folder())) {
            Report report = sample.draft();
            Reports.elements(report)
                    .filter(TextElement.class::isInstance)
                    .map(TextElement.class::cast)
                    .filter(each -> each.getLines().getFirst().matches("[^。]+。[^。]+。.*"))
                    .limit(6)
                    .forEach(each -> each.getLines()
                            .set(
                                    0,
                                    isBehind
                                            ? each.getLines().getFirst() + words
                                            : words + each.getLines().getFirst()));
            Versions.Note note = new Versions.Note(Optional.empty(), by(person), by(person), words);
            new Versions(space).commit(sample.leader(), report, note);
        }
    }

    private void handOver() {
        SampleWindow.of(sample);
        Screen.command("org.collate.ui.handOver");
        Shell shell = Screen.dialog(chinese ? "送审" : "Hand Over");
        assertTrue(Screen.waitUntil(() -> !Screen.all(shell, Table.class).isEmpty()), () -> Screen.words(shell));
        Screen.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .reduce((one, next) -> next)
                .ifPresent(field -> field.setText("请审"));
        Screen.press(shell, chinese ? "送审" : "Hand Over");
        assertTrue(Screen.waitUntil(shell::isDisposed), () -> Screen.words(shell));
        Screen.closeDialogs();
    }

    /** What either copy has goes to the other. */
    private void carry() throws Exception {
        Screen.closeDialogs();
        try (Space here = Space.open(sample.folder())) {
            new Sync(here).with(copy, by(STAFF), () -> false);
        }
        TeamSpaces.of(Screen.window().getWorkbench()).changed();
    }

    private void seen(Leader.Standing standing, int revisions, int comments) throws Exception {
        for (Path each : List.of(sample.folder(), copy)) {
            assertTrue(
                    Screen.waitUntil(() -> standing(each) == standing),
                    () -> each + ": not " + standing + " but " + standing(each));
            assertTrue(Screen.waitUntil(() -> row(each).leader().comments() == comments), () -> each + ": comments");
            assertEquals(revisions, revisions(each), () -> each + ": revisions");
        }
    }

    private Leader.Standing standing(Path space) {
        return row(space).leader().standing();
    }

    private Row row(Path space) {
        List<?> rows = leaders.viewer().getInput() instanceof List<?> all ? all : List.of();
        return rows.stream()
                .map(Row.class::cast)
                .filter(each -> each.leader().space().equals(space)
                        && each.leader().variant().equals(sample.leader()))
                .findFirst()
                .orElseThrow();
    }

    private int revisions(Path folder) throws SpaceException {
        try (Space space = Space.open(folder)) {
            Versions versions = new Versions(space);
            Revisions open = new TrackedRevisions(space)
                    .since(sample.leader(), versions.accepted(sample.leader()))
                    .revisions();
            return open.list().size();
        }
    }

    private ManuscriptEditor open(Path space) {
        assertTrue(Screen.waitUntil(() -> leaders.viewer().getInput() instanceof List<?> rows && !rows.isEmpty()));
        Place.OfVariant place = row(space).leader().place();
        ManuscriptEditor editor = SampleWindow.open(place);
        focus(editor);
        return editor;
    }

    private void focus(ManuscriptEditor editor) {
        keys = Keyboard.ofWindow();
        editor.setFocus();
        assertTrue(Screen.waitUntil(
                () -> editor.revisions().orElse(editor.widget()).isFocusControl()));
    }

    /** Goes from one revision to the next; every third one is rejected. */
    private void judgeAll(ManuscriptEditor editor) throws Exception {
        keys.press(CTRL_SHIFT, 'm');
        assertTrue(Screen.waitUntil(
                () -> editor.revisions().filter(StyledText::isFocusControl).isPresent()));
        int left = revisions(copy);
        for (int i = 0; left > 0; i++) {
            assertTrue(i < MOST_KEYS, "it does not end");
            StyledText page = editor.revisions().orElseThrow();
            keys.press(0, SWT.F7);
            if (page.getSelectionCount() == 0) {
                keys.press(SWT.CTRL, SWT.HOME);
                keys.press(0, SWT.F7);
            }
            keys.press(i % 3 == 2 ? SWT.SHIFT : 0, SWT.F8);
            int now = left;
            assertTrue(Screen.waitUntil(() -> isFewer(now)), () -> "not judged: " + editor.saidOfRevisions());
            left = revisions(copy);
            int wanted = left;
            // The page shows what is left.
            assertTrue(Screen.waitUntil(() -> marked(editor) <= wanted), () -> marked(editor) + " marks");
        }
        keys.press(CTRL_SHIFT, 'm');
        assertTrue(Screen.waitUntil(() -> editor.revisions().isEmpty()));
    }

    private boolean isFewer(int before) {
        try {
            return revisions(copy) < before;
        } catch (SpaceException e) {
            return false;
        }
    }

    /** How many stretches of words are marked. */
    private static int marked(ManuscriptEditor editor) {
        return (int) Arrays.stream(editor.revisions().orElseThrow().getStyleRanges())
                .filter(style -> style.underline || style.strikeout)
                .count();
    }

    /** Five comments on five lines, by keys. */
    private void comment(ManuscriptEditor editor) throws Exception {
        keys.press(SWT.CTRL, SWT.HOME);
        int made = 0;
        for (int i = 0; made < 5; i++) {
            assertTrue(i < MOST_KEYS, "there is nothing to comment on");
            keys.press(0, SWT.ARROW_DOWN);
            int line = editor.manuscript().lineAt(editor.widget().getCaretOffset());
            if (editor.manuscript().words(line).length() < 20) {
                continue;
            }
            keys.press(0, SWT.HOME);
            keys.press(SWT.SHIFT, SWT.END);
            keys.press(CTRL_ALT, 'm');
            assertTrue(Screen.waitUntil(() -> Display.getCurrent().getFocusControl() instanceof Text), "no field");
            keys.type("c" + made);
            keys.press(SWT.CTRL, SWT.CR);
            made++;
            int wanted = made;
            assertTrue(Screen.waitUntil(() -> comments() == wanted), () -> "comments: " + comments());
            assertTrue(Screen.waitUntil(() -> editor.widget().isFocusControl()));
            int next = line;
            for (int k = 0;
                    k < MOST_KEYS && editor.manuscript().lineAt(editor.widget().getCaretOffset()) == next;
                    k++) {
                keys.press(0, SWT.ARROW_DOWN);
            }
            keys.press(0, SWT.ARROW_UP);
        }
    }

    private int comments() {
        try (Space space = Space.open(copy)) {
            return new Comments(space, sample.leader()).list().size();
        } catch (SpaceException e) {
            throw new AssertionError(e);
        }
    }

    /** A step of the round, by its key; its dialog by keys too. */
    private void step(int modifiers, char key, String title, Optional<String> reason) {
        keys.press(modifiers, key);
        Shell dialog = Screen.dialog(title);
        assertTrue(Screen.waitUntil(() -> Display.getCurrent().getActiveShell() == dialog));
        reason.ifPresent(keys::type);
        for (int i = 0; i < MOST_KEYS && !isAt(title); i++) {
            keys.press(0, SWT.TAB);
        }
        assertTrue(isAt(title), () -> Screen.words(dialog));
        keys.press(0, ' ');
        assertTrue(Screen.waitUntil(dialog::isDisposed), () -> Screen.words(dialog));
    }

    private static boolean isAt(String title) {
        Control at = Display.getCurrent().getFocusControl();
        return at instanceof Button button && button.getText().equals(title) && button.isEnabled();
    }

    /** The writer finds why it came back and the comments, and writes on. */
    private void mend() throws Exception {
        ManuscriptEditor editor = open(sample.folder());
        assertTrue(
                Screen.waitUntil(() -> Screen.words(Screen.window().getShell()).contains("too thin")),
                "the reason stands above the page");
        assertTrue(
                Screen.waitUntil(() -> !editor.comments().orElseThrow().spoken().isEmpty()), "comments beside it");
        Screen.picture("two-copies-mending");
        int at = editor.widget().getText().indexOf("以上对照检查");
        editor.widget().setSelection(at);
        keys.type("ok ");
        editor.getAdapter(OpenDraft.class).commit(WRITER, "mended", new NullProgressMonitor());
        Screen.window().getActivePage().closeAllEditors(false);
    }
}
