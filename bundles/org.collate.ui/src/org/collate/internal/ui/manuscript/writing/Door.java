package org.collate.internal.ui.manuscript.writing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Selection;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextChanges;
import org.collate.core.text.TextChanges.Stretch;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Point;

/**
 * The one door by which the text on the page changes: a command of the manuscript changes the report and answers, and
 * what it answers is made in the document. So the page says what the report says, whatever a key was meant to do.
 */
public final class Door {

    /** From so many lines on it takes longer to change the page in place than to lay it out again. */
    private static final int MANY_LINES = 120;

    /** From so many changes on the page is laid out as a whole. */
    private static final int MANY = 40;

    private final ManuscriptPage page;
    private final Manuscript manuscript;
    private final Consumer<String> refused;
    private final Runnable changed;
    private boolean open;

    /**
     * The door of a page.
     *
     * @param refused is told the sentence that says why a command was not done; empty where one was
     * @param changed is told after each change
     */
    public Door(ManuscriptPage page, Consumer<String> refused, Runnable changed) {
        this.page = page;
        this.manuscript = page.manuscript();
        this.refused = refused;
        this.changed = changed;
    }

    /** Whether the document is being changed at the moment. */
    boolean isOpen() {
        return open;
    }

    /** Does a command. @return whether it was done */
    public boolean run(Function<Manuscript, Answer> command) {
        return answer(command) instanceof Answer.Done;
    }

    /** Does a command, and gives what became of it. */
    public Answer answer(Function<Manuscript, Answer> command) {
        manuscript.selected(selection());
        Answer answer = command.apply(manuscript);
        switch (answer) {
            case Answer.Done done -> {
                make(done);
                refused.accept("");
                changed.run();
            }
            case Answer.Refused refusal -> refused.accept(refusal.sentence());
        }
        return answer;
    }

    private Selection selection() {
        Point selected = page.text().getSelection();
        int caret = page.text().getCaretOffset();
        return new Selection(caret == selected.x ? selected.y : selected.x, caret);
    }

    /** Makes in the document what the manuscript has done already, and selects what the answer says. */
    private void make(Answer.Done done) {
        open = true;
        try {
            if (isPlain(done)) {
                TextChange change = done.changes().list().getFirst();
                page.document().replace(change.offset(), change.length(), change.words());
                // The first words of a line give it a number.
                page.indent(done.firstLine(), done.lastLine());
                page.text().setSelection(done.selection().anchor(), done.caret());
            } else if (isLong(done)) {
                page.remake(() -> replace(done));
                page.select(done.selection().anchor(), done.caret());
            } else if (done.changes().list().size() > MANY) {
                page.rework(() -> replaceAtOnce(done.changes()));
                page.text().setSelection(done.selection().anchor(), done.caret());
            } else {
                makeMuch(done);
                page.text().setSelection(done.selection().anchor(), done.caret());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("The manuscript and its page disagree", e);
        } finally {
            open = false;
        }
    }

    /** The widget fails over lines that go where it is scrolled to: it still counts them when it looks for its caret. */
    private void scrollBack(Answer.Done done) {
        int gone = done.changes().list().stream().mapToInt(this::gone).sum();
        if (gone > 0 && page.text().getTopIndex() >= page.text().getLineCount() - gone - 1) {
            done.changes().list().stream().mapToInt(TextChange::offset).min().ifPresent(page.text()::setSelection);
        }
    }

    private int gone(TextChange change) {
        int first = page.text().getLineAtOffset(change.offset());
        return page.text().getLineAtOffset(change.offset() + change.length()) - first;
    }

    /** Whether so many lines come or go that the page is better laid out again. */
    private boolean isLong(Answer.Done done) {
        return done.changes().list().stream().mapToLong(this::lines).sum() > MANY_LINES;
    }

    private long lines(TextChange change) {
        long come = change.words().chars().filter(each -> each == '\n').count();
        return come + gone(change);
    }

    private void replace(Answer.Done done) {
        try {
            for (TextChange change : done.changes()) {
                page.document().replace(change.offset(), change.length(), change.words());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("The manuscript and its page disagree", e);
        }
    }

    /** One change for all of them, from the first place to the last. */
    private void replaceAtOnce(TextChanges changes) {
        try {
            TextChange first = changes.list().getLast();
            TextChange last = changes.list().getFirst();
            int growth = changes.list().stream()
                    .mapToInt(change -> change.words().length() - change.length())
                    .sum();
            int end = last.offset() + last.length();
            String now = manuscript.text().substring(first.offset(), end + growth);
            // A caret within would go to the end, and to show it there the height of every line is asked for.
            page.text().setSelection(first.offset());
            page.document().replace(first.offset(), end - first.offset(), now);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The manuscript and its page disagree", e);
        }
    }

    private void makeMuch(Answer.Done done) throws BadLocationException {
        int first = done.firstLine();
        int last = done.lastLine();
        Optional<Stretch> stretch = done.changes().stretch();
        page.viewer().setRedraw(false);
        try {
            scrollBack(done);
            for (TextChange change : done.changes()) {
                page.document().replace(change.offset(), change.length(), change.words());
            }
            if (stretch.isPresent()) {
                first = page.document().getLineOfOffset(stretch.get().start());
                last = page.document().getLineOfOffset(stretch.get().end());
            }
            page.indent(Math.min(first, done.firstLine()), Math.max(last, done.lastLine()));
        } finally {
            page.viewer().setRedraw(true);
        }
        if (stretch.isPresent()) {
            page.style(first, last);
        }
        page.styleWhereItDiffers(done.firstLine(), done.lastLine());
    }

    /** Whether only characters within one line change, so that the widget needs no more than it does by itself. */
    private boolean isPlain(Answer.Done done) throws BadLocationException {
        if (done.changes().list().size() != 1 || done.lastLine() > done.firstLine()) {
            return false;
        }
        TextChange change = done.changes().list().getFirst();
        return change.words().indexOf('\n') < 0
                && page.document().get(change.offset(), change.length()).indexOf('\n') < 0;
    }
}
