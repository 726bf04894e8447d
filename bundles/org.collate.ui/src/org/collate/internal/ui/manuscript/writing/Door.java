package org.collate.internal.ui.manuscript.writing;

import java.util.function.Consumer;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.TextChange;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.eclipse.jface.text.BadLocationException;

/**
 * The one door by which the text on the page changes: a command of the manuscript changes the report and answers, and
 * what it answers is made in the document. So the page says what the report says, whatever a key was meant to do.
 */
public final class Door {

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
        return switch (command.apply(manuscript)) {
            case Answer.Done done -> {
                make(done);
                refused.accept("");
                changed.run();
                yield true;
            }
            case Answer.Refused refusal -> {
                refused.accept(refusal.sentence());
                yield false;
            }
        };
    }

    /** Makes in the document what the manuscript has done already. The caret goes where the answer says. */
    private void make(Answer.Done done) {
        open = true;
        try {
            if (isPlain(done)) {
                TextChange change = done.changes().getFirst();
                page.document().replace(change.offset(), change.length(), change.words());
            } else {
                makeMuch(done);
            }
            page.text().setSelection(Math.clamp(done.caret(), 0, page.document().getLength()));
        } catch (BadLocationException e) {
            throw new IllegalStateException("The manuscript and its page disagree", e);
        } finally {
            open = false;
        }
    }

    private void makeMuch(Answer.Done done) throws BadLocationException {
        int first = Integer.MAX_VALUE;
        int last = -1;
        page.viewer().setRedraw(false);
        try {
            for (TextChange change : done.changes()) {
                int before = page.document().getNumberOfLines();
                page.document().replace(change.offset(), change.length(), change.words());
                int at = page.document().getLineOfOffset(change.offset());
                int end = page.document()
                        .getLineOfOffset(change.offset() + change.words().length());
                // Lines below move with what is put in or taken out above them.
                last = last > at ? last + page.document().getNumberOfLines() - before : last;
                first = Math.min(first, at);
                last = Math.max(last, end);
            }
            page.indent(Math.min(first, done.firstLine()), Math.max(last, done.lastLine()));
        } finally {
            page.viewer().setRedraw(true);
        }
        if (first <= last) {
            page.style(first, last);
        }
        page.styleWhereItDiffers(done.firstLine(), done.lastLine());
    }

    /** Whether only characters within one line change, so that the widget needs no more than it does by itself. */
    private boolean isPlain(Answer.Done done) throws BadLocationException {
        if (done.changes().size() != 1 || done.lastLine() > done.firstLine()) {
            return false;
        }
        TextChange change = done.changes().getFirst();
        return change.words().indexOf('\n') < 0
                && page.document().get(change.offset(), change.length()).indexOf('\n') < 0;
    }
}
