package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextChanges;
import org.collate.model.report.Report;

/** A report, its lines and its history: whatever is done is made here, told to the followers, and can be taken back here. */
final class State {

    private final Report report;
    private final UndoHistory history = new UndoHistory();
    private final List<Consumer<Edit>> followers = new ArrayList<>();
    private Rows rows;
    private Optional<UndoHistory.Selected> selected = Optional.empty();

    State(Report report, Frame frame) {
        this.report = report;
        this.rows = Rows.of(report, frame);
    }

    Report report() {
        return report;
    }

    Rows rows() {
        return rows;
    }

    UndoHistory history() {
        return history;
    }

    void whenEdited(Consumer<Edit> follower) {
        followers.add(follower);
    }

    private void tell(Changes changes) {
        changes.made().forEach(edit -> followers.forEach(follower -> follower.accept(edit)));
    }

    void selected(Selection selection) {
        selected = Optional.of(UndoHistory.Selected.of(rows, selection));
    }

    /** Where the caret stood when it was told last; 0 where it was not. */
    int caret() {
        return selected.flatMap(before -> before.in(rows)).map(Selection::caret).orElse(0);
    }

    /** What was selected before the command that is being done; told for this one alone. */
    private Optional<UndoHistory.Selected> beforeCommand() {
        Optional<UndoHistory.Selected> before = selected;
        selected = Optional.empty();
        return before;
    }

    /** Nothing is done; the caret goes to a place. */
    Answer.Done unchanged(int offset) {
        int row = rows.at(offset);
        return new Answer.Done(TextChanges.NONE, row, row, Selection.at(offset));
    }

    private static Answer refused(EditException cause) {
        return new Answer.Refused(cause.getMessage(), Optional.of(cause));
    }

    /** Replaces words within one line, which stays the same line. */
    Answer reword(StepOrigin origin, int offset, int length, String words) {
        int row = rows.at(offset);
        Optional<UndoHistory.Selected> before = beforeCommand();
        Changes changes = new Changes(report);
        try {
            TextEditing.replace(changes, rows.get(row), rows.inText(row, offset), length, words);
        } catch (Refusal e) {
            return new Answer.Refused(e.getMessage());
        } catch (EditException e) {
            return refused(e);
        }
        history.add(new UndoHistory.Step(origin, before, changes.inverse(), Optional.of(changes.edit())));
        tell(changes);
        TextChange change = new TextChange(offset, length, words);
        int start = rows.start(row);
        rows.reword(
                row,
                new TextChange(offset - start, length, words)
                        .apply(rows.get(row).words()));
        return new Answer.Done(TextChanges.of(change), row, row, Selection.at(offset + words.length()));
    }

    /** Does a command as one step, or nothing of it. */
    Answer change(StepOrigin origin, Changes.Command command) {
        return change(origin, command, false);
    }

    /** The same for the first words of a text: typing goes on with it. */
    Answer begin(StepOrigin origin, Changes.Command command) {
        return change(origin, command, true);
    }

    private Answer change(StepOrigin origin, Changes.Command command, boolean goesOn) {
        Optional<UndoHistory.Selected> before = beforeCommand();
        Changes changes = new Changes(report);
        Optional<Spot> caret;
        try {
            caret = command.make(changes);
        } catch (Refusal e) {
            changes.rollBack();
            return new Answer.Refused(e.getMessage());
        } catch (EditException e) {
            changes.rollBack();
            return refused(e);
        }
        Rows now = rows.renewed(report);
        Optional<String> touched = now.firstProtectedOtherThan(rows);
        if (touched.isPresent()) {
            changes.rollBack();
            return new Answer.Refused(new Refusal("refused.moveProtected", touched.get()).getMessage());
        }
        if (!changes.isEmpty()) {
            Optional<Edit> typed = goesOn ? Optional.of(changes.made().getLast()) : Optional.empty();
            history.add(new UndoHistory.Step(origin, before, changes.inverse(), typed));
            tell(changes);
        }
        return renewed(now, caret);
    }

    /** Takes in what came from elsewhere, which is no step. */
    Answer takeIn(Incoming incoming) {
        Changes changes = new Changes(report);
        try {
            changes.make(incoming.change());
        } catch (EditException e) {
            return refused(e);
        }
        tell(changes);
        history.layUnder(history.hasSteps() ? Optional.of(incoming.before()) : Optional.empty());
        return renewed(rows.renewed(report), Optional.empty());
    }

    /** Its lines anew, since what it is written into has changed; no step, and the caret stays where it was told to be. */
    Answer reframed() {
        Optional<UndoHistory.Selected> before = beforeCommand();
        Answer.Done done = renewed(rows.renewed(report), Optional.empty());
        return before.flatMap(each -> each.in(rows)).map(done::selecting).orElse(done);
    }

    /** Takes the last step back. */
    Answer undo() {
        UndoHistory.Step step = history.next().orElseThrow();
        if (history.hasSteps()) {
            return undone(step, exactly(history.undo().inverse()));
        }
        Changes changes = new Changes(report);
        try {
            Optional<Report> without = history.undoEarlier(report);
            if (without.isEmpty()) {
                return new Answer.Refused(new Refusal("refused.undoChanged").getMessage());
            }
            changes.make(Rewriting.of(report, without.get()));
        } catch (EditException e) {
            return refused(e);
        }
        tell(changes);
        return undone(step, changes);
    }

    private Answer undone(UndoHistory.Step step, Changes changes) {
        history.undone(step.with(changes.inverse()));
        Answer.Done done = renewed(rows.renewed(report), Optional.empty());
        return step.before()
                .flatMap(before -> before.in(rows))
                .map(done::selecting)
                .orElse(done);
    }

    /** Makes the step again that was taken back last. */
    Answer redo() {
        UndoHistory.Step step = history.redo();
        Changes changes = exactly(step.inverse());
        history.redone(step.with(changes.inverse()));
        return renewed(rows.renewed(report), Optional.empty());
    }

    private Changes exactly(Edit edit) {
        Changes changes = new Changes(report);
        try {
            changes.make(edit);
            tell(changes);
            return changes;
        } catch (EditException e) {
            throw new IllegalStateException("A step of the history does not fit the report", e);
        }
    }

    private Answer.Done renewed(Rows now, Optional<Spot> wanted) {
        Rows before = rows;
        rows = now;
        RowDifference difference = new RowDifference(before, rows);
        TextChanges changes = difference.textChanges();
        int caret = wanted.map(spot -> rows.place(spot).orElse(0)).orElseGet(() -> caret(changes));
        int row = rows.at(caret);
        return new Answer.Done(
                changes,
                difference.hasLines() ? difference.firstLine() : row,
                difference.hasLines() ? difference.lastLine() : row,
                Selection.at(caret));
    }

    /** Behind the first change in the text; the changes come with the last place first. */
    private int caret(TextChanges changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        TextChange first = changes.list().getLast();
        return Math.min(first.offset() + first.words().length(), rows.length());
    }
}
