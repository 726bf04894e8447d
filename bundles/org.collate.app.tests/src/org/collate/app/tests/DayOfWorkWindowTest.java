package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.collate.core.layout.ReportText;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.links.LinksView;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.SpaceNode;
import org.collate.internal.ui.welcome.WelcomeEditor;
import org.collate.operations.links.LinkCard;
import org.collate.operations.links.LinkTable;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenedReport;
import org.collate.ui.WritingPerspective;
import org.collate.validation.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day's work without a mouse: from the welcome page to a report that is written, linked, committed and handed over. */
class DayOfWorkWindowTest {

    private static final String LEADER = "程望山";
    private static final int ASPECTS = 4;

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private Keyboard keys;
    private ManuscriptEditor editor;

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void aReportComesFromNothingToItsHandOverByKeysAlone() throws Exception {
        Screen.window().getActivePage().closeAllEditors(false);
        WelcomeEditor.show(Screen.window().getActivePage());
        keys = Keyboard.ofWindow();
        makeTheSpace();
        makeTheMeeting();
        makeTheLeader();
        openTheReport();
        write();
        Screen.picture("day-written");
        link();
        onlyWhatIsPutInOnPurposeIsFound();
        Version version = commit();
        handOver(version);
    }

    private void makeTheSpace() throws IOException {
        chooseOfTheWelcome(0);
        Shell wizard = Screen.dialog(chinese ? "新建班子空间" : "New Team Space");
        waitFor(() -> focus() instanceof Text, "the folder has no focus");
        keys.press(SWT.CTRL, 'a');
        keys.type(space().toString());
        assertEquals(space().toString(), ((Text) focus()).getText());
        keys.press(0, SWT.CR);
        waitFor(wizard::isDisposed, "no space is made");
        waitFor(() -> nodes() == 1, "the navigator does not show the space");
    }

    private void makeTheMeeting() {
        chooseOfTheWelcome(1);
        Shell wizard = Screen.dialog(chinese ? "新建民主生活会" : "New Meeting");
        waitFor(() -> focus() instanceof Text, "the name has no focus");
        keys.press(SWT.CTRL, 'a');
        keys.type("2024");
        keys.press(0, '\t');
        Combo template = Screen.all(wizard, Combo.class).getFirst();
        while (!template.getText().contains("2024")) {
            String before = template.getText();
            keys.press(0, SWT.ARROW_DOWN);
            waitFor(() -> !template.getText().equals(before), "the arrow chooses no other template than " + before);
        }
        keys.press(0, SWT.CR);
        waitFor(wizard::isDisposed, "no meeting is made");
        waitFor(() -> nodes() > 1, "the navigator does not show the meeting");
    }

    private void makeTheLeader() {
        chooseOfTheWelcome(2);
        Shell wizard = Screen.dialog(chinese ? "添加领导干部" : "New Leaders");
        waitFor(() -> focus() instanceof Text, "the names have no focus");
        Text names = (Text) focus();
        keys.write(LEADER, names::getText);
        keys.press(SWT.CTRL, '\t');
        waitFor(() -> focus() != names, "the keys stay with the names");
        keys.press(0, SWT.CR);
        waitFor(wizard::isDisposed, "no report is begun");
        waitFor(() -> nodes() == 5, "the navigator does not show the leader");
    }

    private void openTheReport() {
        keys.press(SWT.ALT, '1');
        waitFor(() -> SampleWindow.navigator().tree().getTree().isFocusControl(), "the navigator has no focus");
        while (!(selected() instanceof SpaceNode.OfVariant)
                || !((SpaceNode.OfVariant) selected()).state().name().equals(LEADER)) {
            Object before = selected();
            keys.press(0, SWT.ARROW_DOWN);
            waitFor(() -> selected() != before, "the leader is not among the rows");
        }
        keys.press(0, SWT.CR);
        waitFor(
                () -> Screen.window().getActivePage().getActiveEditor() instanceof ManuscriptEditor open
                        && open.widget() != null
                        && open.widget().isFocusControl(),
                "the report has no focus");
        editor = (ManuscriptEditor) Screen.window().getActivePage().getActiveEditor();
    }

    private void write() throws IOException {
        keys.press(0, SWT.HOME);
        for (int i = 0; i < "2024年度民主生活会".length(); i++) {
            keys.press(0, SWT.ARROW_RIGHT);
        }
        keys.write("个人", () -> manuscript().words(0));
        goToTheNextBlank();
        assertEquals(Optional.of(Blank.Of.BYLINE), blank());
        dictate("北岭能源公司党委委员、副总经理　" + LEADER);
        Deque<String> lines = new ArrayDeque<>(lines());
        while (!lines.isEmpty()) {
            String line = lines.removeFirst();
            if (line.equals("# closing")) {
                keys.press(0, SWT.CR);
                keys.press(SWT.CTRL | SWT.SHIFT, '7');
                assertEquals(Kind.NARRATIVE, line().kind());
                keys.press(SWT.SHIFT, '\t');
            } else if (line.startsWith("# ")) {
                goToTheNextBlank();
                assertEquals(
                        line.equals("# introduction") ? Blank.Of.INTRODUCTION : Blank.Of.CONTENT,
                        blank().orElseThrow());
            } else {
                dictate(line);
                if (!lines.isEmpty() && !lines.getFirst().startsWith("# ")) {
                    keys.press(0, SWT.CR);
                }
            }
        }
        goToTheNextBlank();
        assertEquals(Optional.of(Blank.Of.SIGNATURE), blank());
        keys.write(LEADER, () -> line(editor.widget().getCaretOffset()));
        goToTheNextBlank();
        assertEquals(Optional.of(Blank.Of.DATE), blank());
        dictate("2025年1月20日");
        manuscript().check();
        assertEquals(manuscript().text(), editor.widget().getText());
    }

    private List<String> lines() throws IOException {
        // Both languages run from a folder beside this one.
        return Files.readAllLines(Path.of("..", "org.collate.app.tests", "texts", "day-of-work.txt"));
    }

    /** Puts words in that come from elsewhere, as from somebody who listens and writes. */
    private void dictate(String words) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        keys.press(SWT.CTRL, 'v');
        waitFor(() -> line(editor.widget().getCaretOffset()).endsWith(words), "not written: " + words);
    }

    private void goToTheNextBlank() {
        do {
            int before = editor.widget().getCaretOffset();
            keys.press(0, SWT.ARROW_DOWN);
            waitFor(() -> editor.widget().getCaretOffset() != before, "there is no further line for something new");
        } while (!line().isBlank());
    }

    /** Each aspect has a cause, and each cause the measure beside it. */
    private void link() throws Exception {
        keys.press(SWT.CTRL | SWT.SHIFT, 'l');
        LinksView view = (LinksView) Screen.window().getActivePage().findView(WritingPerspective.LINKS);
        waitFor(() -> links().causes().size() == ASPECTS, "the causes are not shown");
        List<LinkCard> aspects = links().problems().stream()
                .filter(card -> card.kind() == LinkCard.Kind.ASPECT)
                .toList();
        assertEquals(ASPECTS, aspects.size());
        for (int i = 0; i < ASPECTS; i++) {
            String cause = links().causes().get(i).element();
            join(view, aspects.get(i).element(), cause, 0);
            join(view, cause, links().measures().get(i).element(), 1);
        }
        Screen.picture("day-linked");
    }

    /** Holds a card with the space bar, goes to one in the next column and links them; lets go. */
    private void join(LinksView view, String from, String to, int column) {
        goToColumn(view, column);
        goToCard(view, column, from);
        keys.press(0, ' ');
        keys.press(0, SWT.ARROW_RIGHT);
        waitFor(() -> view.tables().get(column + 1).isFocusControl(), "the keys stay in the column");
        goToCard(view, column + 1, to);
        keys.press(0, ' ');
        waitFor(() -> links().card(from).orElseThrow().linked().contains(to), "they are not linked");
        keys.press(0, SWT.ESC);
    }

    private void goToColumn(LinksView view, int column) {
        while (!view.tables().get(column).isFocusControl()) {
            Control before = focus();
            keys.press(0, view.tables().getFirst() == before ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT);
            waitFor(() -> focus() != before, "the arrow leads to no other column");
        }
    }

    private void goToCard(LinksView view, int column, String element) {
        List<LinkCard> cards = List.of(links().problems(), links().causes(), links().measures())
                .get(column);
        int wanted = cards.stream().map(LinkCard::element).toList().indexOf(element);
        while (view.tables().get(column).getSelectionIndex() != wanted) {
            int before = view.tables().get(column).getSelectionIndex();
            keys.press(0, before < wanted ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            waitFor(() -> view.tables().get(column).getSelectionIndex() != before, "the arrow leads to no other card");
        }
    }

    private void onlyWhatIsPutInOnPurposeIsFound() throws Exception {
        keys.press(0, SWT.F12);
        waitFor(() -> editor.widget().isFocusControl(), "the manuscript has no focus");
        keys.press(SWT.CTRL, SWT.HOME);
        keys.press(0, SWT.END);
        waitFor(() -> found().isEmpty(), "what was written on purpose is found fault with");
        keys.press(0, SWT.ARROW_DOWN);
        keys.press(0, SWT.ARROW_DOWN);
        keys.press(0, SWT.END);
        keys.type(",");
        waitFor(() -> found().size() == 1, "what was put in is not found");
        Screen.picture("day-found");
    }

    private List<String> found() {
        return CurrentReport.of(Screen.window()).get().stream()
                .flatMap(report -> report.checked().stream())
                .map(OpenedReport.CheckedFinding::finding)
                .map(Finding::toString)
                .toList();
    }

    private Version commit() throws Exception {
        keys.press(SWT.CTRL | SWT.SHIFT, 'v');
        Shell dialog = Screen.dialog(chinese ? "提交版本" : "Commit a Version");
        waitFor(() -> focus() instanceof Text field && field.isEnabled(), "the message has no focus");
        keys.write("第一稿", ((Text) focus())::getText);
        Screen.picture(dialog, "day-commit");
        keys.press(0, SWT.CR);
        waitFor(dialog::isDisposed, "no version is made");
        waitFor(() -> !log().isEmpty() && log().getFirst().subject().equals("第一稿"), "no version is there");
        return log().getFirst();
    }

    private void handOver(Version version) throws Exception {
        // No window manager gives the window the keys back here.
        keys = Keyboard.ofWindow();
        // Nor does the first key after a dialog reach the workbench's commands without one.
        keys.press(0, SWT.HOME);
        keys.press(SWT.CTRL | SWT.SHIFT, 'h');
        String title = chinese ? "送审" : "Hand Over";
        Shell dialog = Screen.dialog(title);
        Screen.picture(dialog, "day-hand-over");
        keys.press(0, SWT.CR);
        waitFor(dialog::isDisposed, "it is not handed over");
        Shell told = Screen.dialog(title);
        keys.press(0, SWT.CR);
        waitFor(told::isDisposed, "what is told stays");
        assertEquals(version.id(), round());
        try (Space space = Space.open(space())) {
            String words = ReportText.of(new Versions(space).report(leader(), version.id()));
            assertTrue(words.contains("补上本领短板") && words.contains("以上是我的对照检查"), words);
            assertFalse(words.contains("# "), words);
        }
    }

    private VersionId round() throws Exception {
        try (Space space = Space.open(space())) {
            return new Versions(space).find(leader(), Optional.of("round-1"));
        }
    }

    private List<Version> log() {
        try (Space space = Space.open(space())) {
            return new Versions(space).log(leader());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Variant leader() {
        return ((SpaceNode.OfVariant) selected()).state().variant();
    }

    private Path space() {
        return folder.resolve("team");
    }

    /** Goes to a step of the welcome with the tabulator, and takes its first link. */
    private void chooseOfTheWelcome(int step) {
        keys.press(0, SWT.F12);
        waitFor(() -> focus() instanceof Link, "the welcome has no focus");
        Link wanted =
                Screen.all((Composite) ((Link) focus()).getParent(), Link.class).get(step);
        while (focus() != wanted) {
            keys.press(0, '\t');
            assertTrue(focus() instanceof Link, "the tabulator leads away from the welcome");
        }
        keys.press(0, SWT.CR);
    }

    private static Control focus() {
        return Display.getCurrent().getFocusControl();
    }

    private static int nodes() {
        return Screen.rows(SampleWindow.navigator().tree().getTree()).size();
    }

    private static Object selected() {
        return SampleWindow.navigator().tree().getStructuredSelection().getFirstElement();
    }

    private static LinkTable links() {
        return CurrentReport.of(Screen.window()).get().map(OpenedReport::links).orElse(LinkTable.EMPTY);
    }

    private Manuscript manuscript() {
        return editor.manuscript();
    }

    private Line line() {
        return manuscript().line(manuscript().lineAt(editor.widget().getCaretOffset()));
    }

    private String line(int offset) {
        return manuscript().words(manuscript().lineAt(offset));
    }

    private Optional<Blank.Of> blank() {
        return line().blank().map(Blank::of);
    }

    private void waitFor(BooleanSupplier condition, String otherwise) {
        Supplier<String> state =
                () -> otherwise + "; the focus is on " + focus() + (editor == null ? "" : "; found " + found());
        assertTrue(Screen.waitUntil(condition), state);
    }
}
