package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.layout.ReportText;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Revisions that are judged on the page that shows them, by keys. */
class VerdictWindowTest extends WrittenDraft {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @Test
    void aRevisionIsAcceptedWithWhatItNeedsAndTheVerdictIsTakenBack() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        show();
        select("还", "学习还不够");
        String before = accepted();
        Screen.answer(
                chinese ? "接受修订" : "Accept Revisions",
                dialog -> {
                    assertTrue(Screen.words(dialog).contains("学习"), Screen.words(dialog));
                    picture(dialog);
                    Screen.press(dialog, chinese ? "接受" : "Accept");
                },
                () -> {
                    keys.press(0, SWT.F8);
                    assertTrue(
                            Screen.waitUntil(() -> editor.saidOfRevisions().contains("Ctrl+Z")),
                            () -> editor.saidOfRevisions());
                });
        assertTrue(accepted().contains("学习还不够深入"), accepted());
        int at = widget().getText().indexOf("学习还不够") + 2;
        assertTrue(Screen.waitUntil(
                () -> widget().getStyleRangeAtOffset(at) == null || !widget().getStyleRangeAtOffset(at).underline));
        Screen.picture("verdict-accepted");

        // Where no window manager runs, nobody gives the focus back that the dialog had.
        keys = Keyboard.ofWindow();
        editor.setFocus();
        assertTrue(Screen.waitUntil(() -> widget().isFocusControl() && may(IWorkbenchCommandConstants.EDIT_UNDO)));
        keys.press(SWT.CTRL, 'z');
        assertTrue(
                Screen.waitUntil(() -> accepted().equals(before)), () -> "not taken back: " + editor.saidOfRevisions());
        assertTrue(Screen.waitUntil(() -> isUnderlined("学习还不够")), "the revision waits again");
        assertTrue(Screen.waitUntil(() -> widget().isFocusControl() && may(IWorkbenchCommandConstants.EDIT_REDO)));
        keys.press(SWT.CTRL, 'y');
        assertTrue(
                Screen.waitUntil(() -> accepted().contains("学习还不够深入")),
                () -> "not given again: " + editor.saidOfRevisions() + " " + editor.bubble());
    }

    @Test
    void aRevisionIsRejectedAndTheDraftThatIsWrittenFollows() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        show();
        select("还", "学习还不够");
        keys.press(SWT.SHIFT, SWT.F8);
        assertTrue(Screen.waitUntil(() -> editor.saidOfRevisions().contains("Ctrl+Z")), () -> editor.saidOfRevisions());
        assertTrue(Screen.waitUntil(() -> editor.manuscript().text().contains("学习不够深入")), "the draft follows");
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(() -> editor.revisions().isEmpty()));
        assertTrue(editor.isWritable());
        assertSame();
    }

    @Test
    void keysGoFromOneRevisionToTheNextAndBack() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        show();
        widget().setSelection(0);
        keys.press(0, SWT.F7);
        String first = widget().getSelectionText();
        assertFalse(first.isEmpty());
        assertTrue(editor.saidOfRevisions().contains("周明远"), editor.saidOfRevisions());
        keys.press(0, SWT.F7);
        int second = widget().getSelection().x;
        assertTrue(second > 0);
        keys.press(SWT.SHIFT, SWT.F7);
        assertEquals(first, widget().getSelectionText());
        Screen.picture("verdict-next");
    }

    @Test
    void theDraftIsComparedWithAVersionThatIsChosenAndOnlyTheAcceptedTextIsJudged() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        show();
        Combo bases = Screen.all(widget().getShell(), Combo.class).stream()
                .filter(Combo::isVisible)
                .filter(each -> each.getItem(0).equals(chinese ? "审定稿" : "the accepted text"))
                .findFirst()
                .orElseThrow();
        int first = Arrays.asList(bases.getItems())
                .indexOf(Arrays.stream(bases.getItems())
                        .filter(each -> each.contains("第一稿"))
                        .findFirst()
                        .orElseThrow());
        bases.select(first);
        bases.notifyListeners(SWT.Selection, new Event());
        assertTrue(Screen.waitUntil(() -> editor.revisions().isPresent() && !isUnderlined("满足于")), "as before");
        assertTrue(isUnderlined("学习还不够"), "what was changed since");
        Screen.picture("verdict-since");
        select("还", "学习还不够");
        keys.press(0, SWT.F8);
        assertFalse(accepted().contains("还不够"));
    }

    /** Whether the workbench has noticed that the dialog is gone, so that keys are those of the editor again. */
    private static boolean may(String command) {
        Command wanted =
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        return wanted.isHandled() && wanted.isEnabled();
    }

    private void show() {
        Screen.command("org.collate.ui.manuscript.revisions");
        assertTrue(Screen.waitUntil(
                () -> editor.revisions().filter(StyledText::isFocusControl).isPresent()));
    }

    private StyledText widget() {
        return editor.revisions().orElseThrow();
    }

    private void select(String words, String in) {
        int at = widget().getText().indexOf(in) + in.indexOf(words);
        widget().setSelection(at, at + words.length());
    }

    private boolean isUnderlined(String words) {
        int at = widget().getText().indexOf(words) + 2;
        return Optional.ofNullable(widget().getStyleRangeAtOffset(at))
                .filter(style -> style.underline)
                .isPresent();
    }

    private String accepted() {
        try (Space space = Space.open(sample.folder())) {
            Versions versions = new Versions(space);
            return ReportText.of(versions.report(sample.leader(), versions.accepted(sample.leader())));
        } catch (SpaceException e) {
            throw new AssertionError(e);
        }
    }

    private static void picture(Shell dialog) {
        try {
            Screen.picture(dialog, "verdict-question");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
