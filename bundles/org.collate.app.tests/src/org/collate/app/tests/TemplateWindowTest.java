package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.model.report.Section;
import org.collate.model.template.Template;
import org.collate.operations.templates.TemplateForm;
import org.collate.operations.templates.TemplateForm.Value;
import org.collate.ui.CurrentReport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.TeamSpaces;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template of a meeting: its settings, its push to all reports, and a template made of a report. */
class TemplateWindowTest {

    private static final Variant TEMPLATE = new Variant("2025", Variant.TEMPLATE);

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleWindow window;
    private SampleSpace sample;

    @BeforeEach
    void showTheSample() throws Exception {
        window = SampleWindow.in(folder);
        sample = window.sample();
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void settingsAreTypedAndBecomeAVersion() throws Exception {
        Shell shell = settings();
        Table headings = Screen.all(shell, Table.class).getFirst();
        tick(headings, 3);
        Screen.picture(shell, "dialog-template-headings");
        TabFolder tabs = Screen.all(shell, TabFolder.class).getFirst();
        tab(tabs, 1);
        Text share = Screen.all(tabs, Text.class).get(1);
        share.setText("140");
        why(shell).setText("与通知一致");
        assertFalse(button(shell).isEnabled());
        Screen.picture(shell, "dialog-template-limits");
        share.setText("45");
        tab(tabs, 2);
        severity(tabs).select(3);
        severity(tabs).notifyListeners(SWT.Selection, new Event());
        Screen.picture(shell, "dialog-template-rules");
        Screen.press(shell, commitWord());
        assertTrue(Screen.waitUntil(shell::isDisposed), () -> Screen.words(shell));
        try (Space space = Space.open(sample.folder())) {
            assertEquals(2, new Versions(space).log(TEMPLATE).size());
            Template now = new Meetings(space).template("2025");
            Rule first = rule("P01");
            assertEquals(45, Profile.of(now).settings(first).number("least"));
            TemplateForm form = new TemplateForm(now, DesktopPlugins.rules());
            assertFalse(form.isRequired(form.headings().get(3)));
            assertEquals("off", form.text(form.severity(DesktopPlugins.rules().getFirst())));
        }
    }

    @Test
    void whatAPushChangesIsShownThenDoneAndOpenDraftsFollow() throws Exception {
        ManuscriptEditor editor = SampleWindow.open(sample.place());
        reword("新加要求的第一部分");
        window.select(TEMPLATE);
        Screen.command("org.collate.ui.pushTemplate");
        Shell shell = Screen.dialog(chinese ? "推送到全部材料" : "Push to All Reports");
        Tree tree = Screen.all(shell, Tree.class).getFirst();
        assertEquals(3, tree.getItemCount());
        assertTrue(tree.getItem(0).getItemCount() > 0, Screen.rows(tree).toString());
        Screen.picture(shell, "dialog-push-before");
        assertFalse(editor.widget().getText().contains("新加要求"));
        Screen.press(shell, chinese ? "推送" : "Push");
        String taken = chinese ? "已采用" : "taken";
        assertTrue(
                Screen.waitUntil(() ->
                        tree.getItemCount() == 3 && tree.getItem(0).getText(1).startsWith(taken)),
                () -> Screen.rows(tree).toString());
        Screen.picture(shell, "dialog-push-after");
        assertTrue(
                Screen.waitUntil(() -> editor.widget().getText().contains("新加要求")),
                () -> editor.widget().getText());
        Screen.press(shell, chinese ? "关闭" : "Close");
        assertTrue(Screen.waitUntil(shell::isDisposed));
    }

    @Test
    void aReportThatIsOpenFollowsTheRulesOfItsTemplate() throws Exception {
        SampleWindow.open(sample.place());
        assertTrue(Screen.waitUntil(() -> !found().isEmpty()), "the sample has faults");
        String rule = found().getFirst();
        Command revisions =
                Screen.window().getService(ICommandService.class).getCommand("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(revisions::isEnabled), "a report has revisions");
        switchOff(rule);
        TeamSpaces.of(Screen.window().getWorkbench()).changed();
        assertTrue(
                Screen.waitUntil(() -> !found().isEmpty() && !found().contains(rule)), () -> rule + " in " + found());
        window.select(TEMPLATE);
        Screen.command("org.collate.ui.openSelected");
        assertTrue(Screen.waitUntil(() -> !revisions.isEnabled()), "a template has none");
    }

    private static List<String> found() {
        return CurrentReport.of(Screen.window()).get().stream()
                .flatMap(report -> report.checked().stream())
                .map(each -> each.finding().rule())
                .toList();
    }

    private void switchOff(String rule) throws SpaceException {
        try (Space space = Space.open(sample.folder())) {
            TemplateForm form = new TemplateForm(new Meetings(space).template("2025"), DesktopPlugins.rules());
            form.type(form.severity(rule(rule)), "off");
            Signature by = Signature.now(new Person("林可", ""));
            new Meetings(space).setTemplate("2025", form.applied(), new Versions.Note(Optional.empty(), by, by, "不查"));
        }
    }

    @Test
    void aReportGivesItsHeadingsToANewMeeting() throws Exception {
        window.selectLeader();
        Screen.command("org.collate.ui.newMeetingFrom");
        Shell shell = Screen.dialog(chinese ? "新建民主生活会" : "New Meeting");
        assertTrue(
                Screen.all(shell, Combo.class).getFirst().getText().contains("周明远"),
                Screen.all(shell, Combo.class).getFirst().getText());
        Screen.all(shell, Text.class).stream()
                .filter(Text::getEditable)
                .findFirst()
                .orElseThrow()
                .setText("2031");
        Screen.picture(shell, "wizard-meeting-from-report");
        Screen.press(shell, chinese ? "完成" : "Finish");
        assertTrue(Screen.waitUntil(shell::isDisposed), () -> Screen.words(shell));
        try (Space space = Space.open(sample.folder())) {
            assertTrue(new Meetings(space)
                    .template("2031").getSkeleton().getContents().stream().anyMatch(Section.class::isInstance));
        }
    }

    @Test
    void everySettingOfARuleSaysWhatItMeans() throws SpaceException {
        try (Space space = Space.open(sample.folder())) {
            TemplateForm form = new TemplateForm(new Meetings(space).template("2025"), DesktopPlugins.rules());
            for (Rule rule : form.rules()) {
                for (Value value : form.values(rule)) {
                    assertNotEquals(value.key(), value.meaning(), rule.id());
                    String kind = value.key().substring(value.key().indexOf('.') + 1);
                    assertFalse(value.meaning().matches(".*[\"“]" + kind + "[\"”].*"), value.meaning());
                }
            }
        }
    }

    private Shell settings() {
        window.select(TEMPLATE);
        Screen.command("org.collate.ui.templateSettings");
        return Screen.dialog(chinese ? "模板设置" : "Template Settings");
    }

    private void reword(String heading) throws SpaceException {
        try (Space space = Space.open(sample.folder())) {
            Template template = new Meetings(space).template("2025");
            ((Section) template.getSkeleton().getContents().getFirst()).setHeading(heading);
            Signature by = Signature.now(new Person("林可", ""));
            new Meetings(space).setTemplate("2025", template, new Versions.Note(Optional.empty(), by, by, "新要求"));
        }
    }

    private static void tick(Table table, int row) {
        table.getItem(row).setChecked(!table.getItem(row).getChecked());
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
    }

    private static void tab(TabFolder tabs, int index) {
        tabs.setSelection(index);
        tabs.notifyListeners(SWT.Selection, new Event());
    }

    private static Combo severity(TabFolder tabs) {
        return Screen.all(tabs, Combo.class).getFirst();
    }

    private static Text why(Shell shell) {
        return Screen.all(shell, Text.class).stream()
                .filter(field -> field.isVisible() && field.getEditable())
                .toList()
                .getLast();
    }

    private Button button(Shell shell) {
        return Screen.all(shell, Button.class).stream()
                .filter(each -> each.getText().equals(commitWord()))
                .findFirst()
                .orElseThrow();
    }

    private String commitWord() {
        return chinese ? "提交" : "Commit";
    }

    private static Rule rule(String id) {
        return DesktopPlugins.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
