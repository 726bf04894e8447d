package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.findings.FindingRow;
import org.collate.internal.ui.findings.FindingsView;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Suppression;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of findings beside a draft that is written. */
class FindingsWindowTest extends WrittenDraft {

    private static final String MEND = "org.collate.ui.manuscript.quickFix";
    private static final String MEND_ALL = "org.collate.ui.findings.mendAll";
    private static final String SHOW_ASIDE = "org.collate.ui.findings.showSetAside";
    private static final String TAKE_BACK = "org.collate.ui.findings.takeBack";
    private static final String SET_ASIDE = "org.collate.ui.findings.setAside";

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");
    private FindingsView view;

    @BeforeEach
    void writeFaults() throws Exception {
        for (String words : List.of("学习不够深入", "学用结合不紧", "宣讲不够主动")) {
            caretBehind(words);
            keys.type(",");
        }
        view = (FindingsView) Screen.window().getActivePage().showView(WritingPerspective.FINDINGS);
        assertTrue(Screen.waitUntil(() -> commas() == 3), () -> rows().toString());
    }

    private List<String> rows() {
        return Screen.rows(view.table().getTable());
    }

    private int commas() {
        return rowsOf("T08").stream().mapToInt(FindingRow::count).sum();
    }

    private List<FindingRow> rowsOf(String rule) {
        return ((List<?>) view.table().getInput())
                .stream()
                        .map(FindingRow.class::cast)
                        .filter(row -> row.rule().equals(rule))
                        .toList();
    }

    private void select(String rule) {
        Screen.window().getActivePage().activate(view);
        view.table().setSelection(new StructuredSelection(rowsOf(rule).getFirst()), true);
    }

    private static boolean isEnabled(String command) {
        return Screen.window()
                .getService(ICommandService.class)
                .getCommand(command)
                .isEnabled();
    }

    private void assertSoon(BooleanSupplier condition) {
        assertTrue(Screen.waitUntil(condition), () -> rows() + "\n" + editor.refusal());
    }

    @Test
    void besideTheListStandsAllThatIsToBeSaidOfARow() throws Exception {
        select("T08");
        String why = chinese ? "审核人为什么在意" : "Why reviewers mind";
        assertSoon(() -> view.detail().words().contains(why));
        String said = view.detail().words();
        assertTrue(said.contains(rowsOf("T08").getFirst().message()), said);
        assertTrue(said.contains(chinese ? "会指出：" : "Found:"), said);
        assertEquals(3, said.lines().filter(line -> line.contains("（一）")).count(), said);
        Screen.picture("findings-detail");
    }

    @Test
    void commandsApplyToTheRowThatIsSelected() {
        Screen.window().getActivePage().activate(view);
        view.table().setSelection(StructuredSelection.EMPTY);
        for (String command : List.of(MEND, MEND_ALL, SET_ASIDE)) {
            assertFalse(isEnabled(command), command);
        }
        select("T08");
        for (String command : List.of(MEND, MEND_ALL, SET_ASIDE)) {
            assertTrue(isEnabled(command), command);
        }
        Screen.window().getActivePage().activate(editor);
        assertFalse(isEnabled(MEND_ALL), "no row is selected where nobody sees the list's");
        assertTrue(isEnabled(MEND));
    }

    @Test
    void allThatARuleFoundIsMendedInOneStep() throws Exception {
        String before = text().getText();
        select("T08");
        keys.press(SWT.CTRL | SWT.ALT, '1');
        assertSoon(() -> !text().getText().contains(","));
        assertSame();
        assertSoon(() -> commas() == 0);
        assertFalse(rows().isEmpty(), "the sample has other faults");
        assertFalse(view.table().getSelection().isEmpty(), "the next row is selected");
        editor.command(Manuscript::undo);
        assertEquals(before, text().getText());
        assertSame();
    }

    @Test
    void aFindingIsSetAsideWithAReasonAndUndoBringsItBack() throws Exception {
        select("T08");
        keys.press(SWT.CTRL | SWT.ALT, '2');
        Shell dialog = Screen.dialog(chinese ? "搁置提示" : "Set Aside");
        Screen.picture(dialog, "findings-set-aside");
        Screen.all(dialog, Text.class).stream()
                .filter(Text::getEditable)
                .findFirst()
                .orElseThrow()
                .setText("原文如此");
        Screen.press(dialog, chinese ? "搁置" : "Set Aside");
        assertSoon(() -> commas() == 2);
        List<Suppression> kept = suppressions();
        assertEquals(1, kept.size());
        assertEquals(
                "T08 原文如此", kept.getFirst().getRule() + " " + kept.getFirst().getReason());
        assertSame();
        editor.command(Manuscript::undo);
        assertEquals(List.of(), suppressions());
        assertSoon(() -> commas() == 3);
    }

    @Test
    void whatIsSetAsideIsListedWhereThatIsWantedAndFoundAgainWhenItIsTakenBack() throws Exception {
        select("T08");
        keys.press(SWT.CTRL | SWT.ALT, '2');
        Shell dialog = Screen.dialog(chinese ? "搁置提示" : "Set Aside");
        keys.type("sic");
        keys.press(0, SWT.CR);
        assertTrue(Screen.waitUntil(dialog::isDisposed));
        String told = chinese ? "已搁置 1 处" : "1 set aside";
        assertSoon(() -> view.getContentDescription().contains(told));
        int found = rows().size();
        keys = Keyboard.ofWindow();
        Screen.window().getActivePage().activate(view);
        Screen.command(SHOW_ASIDE);
        try {
            assertSoon(() -> rows().size() == found + 1);
            assertTrue(rows().getLast().contains("sic"), rows().toString());
            assertFalse(isEnabled(TAKE_BACK), "it is about rows that are set aside");
            Object last = ((List<?>) view.table().getInput()).getLast();
            view.table().setSelection(new StructuredSelection(last), true);
            assertSoon(() -> isEnabled(TAKE_BACK));
            assertFalse(isEnabled(SET_ASIDE));
            Screen.picture("findings-aside");
            Screen.command(TAKE_BACK);
            assertSoon(() -> !view.getContentDescription().contains(told));
            assertEquals(List.of(), suppressions());
            assertEquals(3, commas());
            editor.command(Manuscript::undo);
            assertSoon(() -> view.getContentDescription().contains(told));
            assertSame();
        } finally {
            Screen.command(SHOW_ASIDE);
        }
        assertEquals(found, rows().size());
    }

    private List<Suppression> suppressions() {
        return Reports.elements(editor.manuscript().report())
                .filter(Element.class::isInstance)
                .flatMap(each -> ((Element) each).getSuppressions().stream())
                .toList();
    }
}
