package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.layout.ReportText;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.actions.ActionsView;
import org.collate.internal.ui.remarks.CommentsView;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Comments;
import org.collate.operations.review.Notes;
import org.collate.operations.review.PlacedComment;
import org.collate.ui.TeamSpaces;
import org.collate.ui.WritingPerspective;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The lists over all reports: comments, and what was done on this machine; by keys. */
class ListsWindowTest extends WrittenDraft {

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @Test
    void commentsAreOpenedAtTheirWordsAnsweredAndSettledFromTheList() throws Exception {
        comment("学习不够深入", "只参加了7次", "请直说。", "审核人");
        CommentsView view = show(WritingPerspective.COMMENTS, CommentsView.class);
        assertTrue(Screen.waitUntil(() -> count(view.table()) == 1));
        comment("学用结合不紧", "很少", "怎么办？", "林可");
        note("学用结合不紧", "办法", "会上再问");
        assertTrue(Screen.waitUntil(() -> count(view.table()) == 3), "what comes in stands there at once");
        Screen.picture("comments-list");

        view.table().getTable().setSelection(0);
        view.table().getTable().notifyListeners(SWT.Selection, new Event());
        keys.press(SWT.CTRL | SWT.ALT, 'r');
        assertTrue(Screen.waitUntil(() -> Display.getCurrent().getFocusControl() instanceof Text), "no field");
        keys.type("done");
        keys.press(SWT.CTRL, SWT.CR);
        assertTrue(Screen.waitUntil(() -> list().getFirst().replies().size() == 1), "answered");
        assertTrue(Screen.waitUntil(() -> view.spoken().contains("done")), view::spoken);
        assertTrue(Screen.waitUntil(() -> view.table().getTable().isFocusControl()));
        keys.press(SWT.CTRL | SWT.ALT, 's');
        assertTrue(Screen.waitUntil(() -> list().getFirst().resolved().isPresent()), "settled");
        assertTrue(Screen.waitUntil(() -> count(view.table()) == 2), "open ones are shown");
        filter(view, chinese ? "谁的意见" : "Who said something", "林可");
        assertEquals(1, count(view.table()));

        view.table().getTable().setFocus();
        view.table().getTable().setSelection(0);
        keys.press(0, SWT.CR);
        assertTrue(Screen.waitUntil(() -> text().getSelectionText().equals("很少")), text()::getSelectionText);
        Screen.picture("comments-list-jump");
        Screen.window().getActivePage().hideView(view);
    }

    @Test
    void whatWasDoneIsListedAndTakenBackAfterItWasShownWhatThatDoes() throws Exception {
        commitElsewhere("学习不够深入", "学习还不够深入");
        ActionsView view = show(WritingPerspective.ACTIONS, ActionsView.class);
        assertTrue(Screen.waitUntil(() -> count(view.table()) > 0));
        int before = count(view.table());
        view.table().getTable().setFocus();
        view.table().getTable().setSelection(0);
        Screen.picture("actions");
        Screen.answer(
                chinese ? "撤销操作" : "Take Back",
                dialog -> {
                    assertTrue(Screen.words(dialog).contains("周明远"), Screen.words(dialog));
                    picture(dialog);
                    Screen.press(dialog, chinese ? "撤销" : "Take Back");
                },
                () -> {
                    keys.press(0, SWT.CR);
                    assertTrue(
                            Screen.waitUntil(() -> count(view.table()) == before + 1), "taken back by another entry");
                });
        assertTrue(draft().contains("学习不够深入"), draft());
        assertTrue(Screen.waitUntil(() -> editor.manuscript().text().contains("学习不够深入")), "the page follows");
        Screen.picture("actions-undone");
        Screen.window().getActivePage().hideView(view);
    }

    private <T> T show(String id, Class<T> type) throws PartInitException {
        TeamSpaces.of(PlatformUI.getWorkbench()).show(sample.folder());
        return type.cast(Screen.window().getActivePage().showView(id));
    }

    private static int count(TableViewer table) {
        return table.getTable().getItemCount();
    }

    private void filter(CommentsView view, String label, String item) {
        Combo combo = Screen.all(view.table().getTable().getShell(), Combo.class).stream()
                .filter(each -> label.equals(each.getToolTipText()) && each.isVisible())
                .findFirst()
                .orElseThrow();
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void comment(String element, String words, String said, String person) throws Exception {
        try (Space space = Space.open(sample.folder())) {
            new Comments(space, sample.leader()).add(new ElementName(element), Optional.of(words), said, by(person));
        }
    }

    private void note(String element, String words, String said) throws Exception {
        try (Space space = Space.open(sample.folder())) {
            new Notes(space, sample.leader()).add(new ElementName(element), Optional.of(words), said, by("我"));
        }
    }

    private static Signature by(String person) {
        return Signature.now(new Person(person, ""));
    }

    private List<PlacedComment> list() {
        try (Space space = Space.open(sample.folder())) {
            return new Comments(space, sample.leader()).list();
        } catch (SpaceException e) {
            throw new AssertionError(e);
        }
    }

    private String draft() throws SpaceException {
        try (Space space = Space.open(sample.folder())) {
            Versions versions = new Versions(space);
            return ReportText.of(versions.report(
                    sample.leader(), versions.draft(sample.leader()).id()));
        }
    }

    private static void picture(Shell dialog) {
        try {
            Screen.picture(dialog, "actions-question");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
