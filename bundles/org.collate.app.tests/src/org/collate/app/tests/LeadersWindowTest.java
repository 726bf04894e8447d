package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.review.HandOvers;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.leaders.LeadersView;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.model.report.Report;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.ui.ReviewPerspective;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where each report is, as it is told on the screen, and the steps of a round that are done from there. */
class LeadersWindowTest {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void showTheSample() throws Exception {
        window = SampleWindow.in(folder);
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
        setPerspective(WritingPerspective.ID);
    }

    @Test
    void theTableFollowsARoundThatGoesOnHereAndElsewhere() throws Exception {
        LeadersView view = leaders(WritingPerspective.LEADERS);
        assertEquals(Leader.Standing.WRITING, row(view).leader().standing());
        handOverElsewhere("李秘书");
        await(view, Leader.Standing.HANDED_OVER);
        assertTrue(row(view).leader().waits(), "whoever sits here has no report, so reviews");
        assertEquals(row(view), view.viewer().getElementAt(0), "what waits comes first");
        step(view, "take", "接下审核", "Take for Review", "接下", "Take", Optional.empty());
        await(view, Leader.Standing.TAKEN);
        step(view, "sendBack", "退回", "Send Back", "退回", "Send Back", Optional.of("问题不够聚焦"));
        await(view, Leader.Standing.SENT_BACK);
        assertEquals(Optional.of("问题不够聚焦"), row(view).leader().review().because());
        ManuscriptEditor editor = SampleWindow.open(row(view).leader().place());
        assertTrue(Screen.waitUntil(() -> said(editor).contains("问题不够聚焦")), () -> said(editor));
        Screen.picture("leaders-sent-back");
        handOverElsewhere("李秘书");
        await(view, Leader.Standing.HANDED_OVER);
        step(view, "signOff", "签署", "Sign Off", "签署", "Sign Off", Optional.empty());
        await(view, Leader.Standing.SIGNED_OFF);
        changeElsewhere();
        await(view, Leader.Standing.STALE);
        assertTrue(Screen.waitUntil(() -> view.viewer().getInput() instanceof List<?> rows
                && rows.stream().allMatch(each -> ((Row) each).figures().isPresent())));
        Screen.picture("leaders-stale");
        SampleWindow.navigator().tree().getTree().setFocus();
        assertTrue(Screen.rows(SampleWindow.navigator().tree().getTree()).stream()
                .anyMatch(each -> each.contains(LeaderColumn.state(row(view)))));
    }

    @Test
    void theTableIsSortedFilteredAndCopied() throws Exception {
        LeadersView view = leaders(WritingPerspective.LEADERS);
        view.sortBy(LeaderColumn.CHARACTERS);
        view.sortBy(LeaderColumn.CHARACTERS);
        assertTrue(Screen.waitUntil(() -> row(view).figures().isPresent()
                && row(view).equals(view.viewer().getElementAt(0))));
        Table table = view.viewer().getTable();
        Text filter = Screen.all(table.getParent().getParent(), Text.class).getFirst();
        filter.setText("周明远");
        assertEquals(1, table.getItemCount());
        table.deselectAll();
        Screen.window().getActivePage().activate(view);
        Screen.command("org.eclipse.ui.edit.copy");
        String copied = copied();
        assertEquals(2, copied.lines().count(), copied);
        assertTrue(copied.contains("周明远\t"), copied);
        filter.setText("");
        assertEquals(3, table.getItemCount());
        Screen.command("org.collate.ui.leaders.columns");
        Shell columns = Screen.dialog(chinese ? "选择栏目" : "Columns");
        Screen.picture(columns, "dialog-columns");
        columns.close();
    }

    @Test
    void whatWaitsIsGoneThroughByKeysAlone() throws Exception {
        handOverElsewhere("李秘书");
        setPerspective(ReviewPerspective.ID);
        LeadersView view = leaders(WritingPerspective.WAITING);
        await(view, Leader.Standing.HANDED_OVER);
        assertTrue(Screen.waitUntil(() -> view.viewer().getTable().getItemCount() == 1), "only what waits");
        Screen.command("org.collate.ui.leaders.next");
        assertTrue(Screen.waitUntil(
                () -> Screen.window().getActivePage().getActiveEditor() instanceof ManuscriptEditor editor
                        && editor.place().equals(row(view).leader().place())));
        Screen.picture("perspective-review");
        Screen.command("org.collate.ui.sendBack");
        Shell dialog = Screen.dialog(chinese ? "退回" : "Send Back");
        assertTrue(Screen.words(dialog).contains("李秘书"), Screen.words(dialog));
        dialog.close();
    }

    private void step(
            LeadersView view,
            String command,
            String titleZh,
            String titleEn,
            String wordZh,
            String wordEn,
            Optional<String> because)
            throws Exception {
        Screen.closeDialogs();
        view.viewer().setSelection(new StructuredSelection(row(view)));
        Screen.window().getActivePage().activate(view);
        Screen.command("org.collate.ui." + command);
        Shell dialog = Screen.dialog(chinese ? titleZh : titleEn);
        because.ifPresent(words -> Screen.all(dialog, Text.class).stream()
                .filter(field -> field.getEditable() && (field.getStyle() & SWT.MULTI) != 0)
                .reduce((one, next) -> next)
                .orElseThrow()
                .setText(words));
        Screen.picture(dialog, "dialog-" + command);
        Screen.press(dialog, chinese ? wordZh : wordEn);
        assertTrue(Screen.waitUntil(dialog::isDisposed), () -> Screen.words(dialog));
    }

    private LeadersView leaders(String id) throws Exception {
        LeadersView view = (LeadersView) Screen.window().getActivePage().showView(id);
        assertTrue(Screen.waitUntil(() -> find(view).isPresent()), "the table is not filled");
        return view;
    }

    private Optional<Row> find(LeadersView view) {
        return view.viewer().getInput() instanceof List<?> rows
                ? rows.stream()
                        .map(Row.class::cast)
                        .filter(each ->
                                each.leader().space().equals(window.sample().folder())
                                        && each.leader()
                                                .variant()
                                                .equals(window.sample().leader()))
                        .findFirst()
                : Optional.empty();
    }

    private Row row(LeadersView view) {
        return find(view).orElseThrow();
    }

    private void await(LeadersView view, Leader.Standing standing) {
        assertTrue(
                Screen.waitUntil(() -> row(view).leader().standing() == standing),
                () -> "not " + standing + " but " + row(view).leader().standing());
    }

    /** All words above the page that can be seen. */
    private static String said(ManuscriptEditor editor) {
        Composite area = editor.widget().getParent();
        while (area.getParent() != null && !(area.getParent() instanceof CTabFolder)) {
            area = area.getParent();
        }
        return Screen.all(area, Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private void handOverElsewhere(String who) throws Exception {
        Variant leader = window.sample().leader();
        try (Space space = Space.open(window.sample().folder())) {
            new HandOvers(space)
                    .handOver(leader, new Versions(space).draft(leader).id(), Map.of(), by(who), by(who));
        }
    }

    private void changeElsewhere() throws Exception {
        Variant leader = window.sample().leader();
        try (Space space = Space.open(window.sample().folder())) {
            Versions versions = new Versions(space);
            Report report = versions.report(leader, versions.draft(leader).id());
            report.setTitle("改过的题目");
            versions.commit(leader, report, new Versions.Note(Optional.empty(), by("别人"), by("别人"), "改题目"));
        }
    }

    private static String copied() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    private static void setPerspective(String id) {
        IWorkbenchPage page = Screen.window().getActivePage();
        page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}
