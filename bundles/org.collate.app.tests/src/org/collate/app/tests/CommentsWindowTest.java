package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.manuscript.comments.CommentsShown;
import org.collate.operations.InputException;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Comments;
import org.collate.operations.review.Notes;
import org.collate.operations.review.PlacedComment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Comments in the margin beside the manuscript, by keys alone. */
class CommentsWindowTest extends WrittenDraft {

    private static final int CTRL_ALT = SWT.CTRL | SWT.ALT;

    @Test
    void commentsOfOthersComeInAndAreAnsweredAndSettledByKeys() throws Exception {
        assertFalse(margin().isVisible(), "nobody said anything");
        elsewhere("按照要求", "现将有关情况报告如下", "请写明是哪几次，为什么没有参加其他各次。");
        elsewhere("学习不够深入", "只参加了7次", "“只”是几次，请直说。");
        assertTrue(
                Screen.waitUntil(() -> margin().spoken().size() == 2),
                () -> margin().spoken().toString());
        assertTrue(
                margin().spoken().getFirst().contains("请写明是哪几次"),
                margin().spoken().toString());

        keys.press(0, SWT.F9);
        assertTrue(Screen.waitUntil(() -> text().getSelectionText().equals("现将有关情况报告如下")), text()::getSelectionText);
        keys.press(0, SWT.F9);
        assertTrue(Screen.waitUntil(() -> text().getSelectionText().equals("只参加了7次")), text()::getSelectionText);
        keys.press(SWT.SHIFT, SWT.F9);
        assertTrue(Screen.waitUntil(() -> text().getSelectionText().equals("现将有关情况报告如下")), text()::getSelectionText);

        keys.press(CTRL_ALT, 'r');
        write("added");
        assertTrue(Screen.waitUntil(() -> first().replies().size() == 1), () -> first().toString());
        assertTrue(Screen.waitUntil(() -> margin().spoken().getFirst().contains("added")));
        Screen.picture("comments");
        keys.press(CTRL_ALT, 's');
        assertTrue(Screen.waitUntil(() -> first().resolved().isPresent()));
        assertTrue(
                Screen.waitUntil(() -> margin().spoken().size() == 1),
                () -> margin().spoken().toString());
        keys.press(CTRL_ALT, 'c');
        assertTrue(Screen.waitUntil(() -> !margin().isVisible()));
        keys.press(CTRL_ALT, 'c');
        assertTrue(Screen.waitUntil(() -> margin().isVisible()));
    }

    @Test
    void wordsThatWereJustTypedAreCommentedOnAndTheCommentStaysWhenTheyAreGone() throws Exception {
        caretBehind("参加了7次。");
        keys.type("8, 9");
        int at = text().getText().indexOf("8, 9");
        text().setSelection(at, at + 4);
        keys.press(CTRL_ALT, 'm');
        assertTrue(Screen.waitUntil(() -> Display.getCurrent().getFocusControl() instanceof Text));
        Screen.picture("comment-new");
        write("which");
        assertTrue(Screen.waitUntil(() -> list().size() == 1), "not written");
        assertEquals("8, 9", first().quoted());
        assertTrue(Screen.waitUntil(() -> margin().spoken().size() == 1));
        assertTrue(Screen.waitUntil(() -> text().isFocusControl()));

        text().setSelection(at, at + 4);
        keys.press(0, SWT.DEL);
        assertTrue(
                Screen.waitUntil(() -> margin().spoken().size() == 1
                        && margin().spoken().getFirst().contains("8, 9")),
                () -> margin().spoken().toString());
        Screen.picture("comment-lost");
        assertSame();
    }

    @Test
    void aNoteForOneselfStandsBesideItsWordsAndNobodyElseIsTold() throws Exception {
        elsewhere("按照要求", "现将有关情况报告如下", "请写明是哪几次。");
        caretBehind("参加了7次。");
        keys.type("5 6");
        int at = text().getText().indexOf("5 6");
        text().setSelection(at, at + 3);
        keys.press(CTRL_ALT, 'n');
        write("ask first");
        assertTrue(
                Screen.waitUntil(() -> margin().spoken().stream().anyMatch(each -> each.contains("ask first"))),
                () -> margin().spoken().toString());
        assertEquals(1, list().size(), "it is no comment");
        assertEquals("5 6", notes().getFirst().quoted());
        Screen.picture("comment-private");
        keys.press(CTRL_ALT, 'r');
        assertFalse(editor.bubble().isEmpty(), "nobody answers it");
        keys.press(CTRL_ALT, 's');
        assertTrue(Screen.waitUntil(() -> notes().isEmpty()), "taken away");
        assertTrue(Screen.waitUntil(() -> margin().spoken().stream().noneMatch(each -> each.contains("ask first"))));
    }

    private void write(String words) {
        assertTrue(Screen.waitUntil(() -> Display.getCurrent().getFocusControl() instanceof Text), "no field");
        keys.type(words);
        Text field = (Text) Display.getCurrent().getFocusControl();
        assertTrue(Screen.waitUntil(() -> field.getText().equals(words)), field::getText);
        keys.press(SWT.CTRL, SWT.CR);
    }

    private CommentsShown margin() {
        return editor.comments().orElseThrow();
    }

    private void elsewhere(String element, String words, String said) throws Exception {
        try (Space space = Space.open(sample.folder())) {
            new Comments(space, sample.leader())
                    .add(
                            new ElementName(element),
                            Optional.of(words),
                            said,
                            Signature.now(new Person("审核人", "shenhe@example.org")));
        } catch (InputException e) {
            throw new AssertionError(element, e);
        }
    }

    private PlacedComment first() {
        return list().getFirst();
    }

    private List<PlacedComment> notes() {
        try (Space space = Space.open(sample.folder())) {
            return new Notes(space, sample.leader()).list();
        } catch (SpaceException e) {
            throw new AssertionError(e);
        }
    }

    private List<PlacedComment> list() {
        try (Space space = Space.open(sample.folder())) {
            return new Comments(space, sample.leader()).list();
        } catch (SpaceException e) {
            throw new AssertionError(e);
        }
    }
}
