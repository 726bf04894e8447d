package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextChanges;
import org.collate.core.text.TextRef;
import org.collate.model.Ids;
import org.collate.model.report.Report;

/**
 * A report as one continuous text. Every element begins a line of its own; numbers are no text. What a writer does is a
 * command here: it changes the report by edits, and tells what changed in the text. Text and report never disagree.
 *
 * <p>Places are UTF-16 units from the start of the text. One thread uses a manuscript at a time; nobody else changes its
 * report.
 */
public final class Manuscript {

    private final Report report;
    private final Predicate<String> isProtected;
    private final Ids ids = Ids.random();
    private final UndoHistory history = new UndoHistory();
    private final List<Consumer<Edit>> followers = new ArrayList<>();
    private Rows rows;
    private Optional<UndoHistory.Selected> selected = Optional.empty();

    private Manuscript(Report report, Predicate<String> isProtected) {
        this.report = report;
        this.isProtected = isProtected;
        this.rows = Rows.of(report, isProtected);
    }

    /**
     * The manuscript of a report, which belongs to it from here on.
     *
     * @param isProtected tells of the id of a section or an aspect whether its heading is the template's: it can be
     *     neither changed nor removed nor moved
     */
    public static Manuscript of(Report report, Predicate<String> isProtected) {
        return new Manuscript(report, isProtected);
    }

    /** The report as it is now; only to be read. */
    public Report report() {
        return report;
    }

    /**
     * Tells a follower of every edit that is made from now on, undone steps included, in order: made in a copy of the
     * report, they give the report as it is.
     */
    public void whenEdited(Consumer<Edit> follower) {
        followers.add(follower);
    }

    private void tell(Changes changes) {
        changes.made().forEach(edit -> followers.forEach(follower -> follower.accept(edit)));
    }

    /** The whole text: the lines with a line feed between them. Made anew at each call. */
    public String text() {
        return rows.text();
    }

    /** How many lines there are; at least one, for the title. */
    public int lineCount() {
        return rows.size();
    }

    /** A line, from 0. */
    public Line line(int index) {
        return rows.get(index).line();
    }

    /** The words of a line, from 0. */
    public String words(int index) {
        return rows.get(index).words();
    }

    /** The line that a place lies on; the end of a line belongs to it. */
    public int lineAt(int offset) {
        return rows.at(offset);
    }

    /** Where a line begins. */
    public int offsetAt(int line) {
        return rows.start(line);
    }

    /** The first line of an element; for the report itself its title; empty where there is no such element. */
    public OptionalInt lineOf(String element) {
        return rows.first(element);
    }

    /** The first line of a text; empty where it has none. */
    public OptionalInt lineOf(TextRef text) {
        return rows.first(text);
    }

    /** Where in the text a spot of the report is, at most the end of its words; empty where there is no such text. */
    public OptionalInt offset(Spot spot) {
        return rows.place(spot);
    }

    /** The spot of the report at a place of the text. */
    public Spot spot(int offset) {
        return rows.spot(offset);
    }

    /**
     * Tells what is selected before the next command, so that taking that back can select it again. Whoever shows the text
     * does so each time.
     */
    public void selected(Selection selection) {
        selected = Optional.of(UndoHistory.Selected.of(rows, selection));
    }

    /**
     * Types, pastes, deletes or cuts, over any number of lines. Each further line of the words becomes an element like
     * the one that it is put into.
     */
    public Answer replace(int offset, int length, String words) {
        return replace(offset, length, words, StepOrigin.KEY);
    }

    private Answer replace(int offset, int length, String words, StepOrigin origin) {
        String clean = TextEditing.clean(words);
        int row = rows.at(offset);
        boolean isWithinLine = offset + length <= rows.end(row) && clean.indexOf('\n') < 0;
        if (length == 0 && clean.isEmpty()) {
            return unchanged(offset);
        }
        if (!isWithinLine) {
            return change(
                    origin, changes -> Optional.of(new Writing(changes, rows, ids).replace(offset, length, clean)));
        }
        Optional<UndoHistory.Selected> before = beforeCommand();
        Changes changes = new Changes(report);
        try {
            TextEditing.replace(changes, rows.get(row), rows.inText(row, offset), length, clean);
        } catch (Refusal e) {
            return new Answer.Refused(e.getMessage());
        } catch (EditException e) {
            return refused(e);
        }
        history.add(new UndoHistory.Step(origin, before, changes.inverse(), Optional.of(changes.edit())));
        tell(changes);
        TextChange change = new TextChange(offset, length, clean);
        int start = rows.start(row);
        rows.reword(
                row,
                new TextChange(offset - start, length, clean)
                        .apply(rows.get(row).words()));
        return new Answer.Done(TextChanges.of(change), row, row, Selection.at(offset + clean.length()));
    }

    /**
     * Pastes lines from elsewhere. A number that was typed before one is not pasted where the element has a computed one,
     * and says how deep the element lies.
     *
     * @param lines at least one
     */
    public Answer paste(int offset, int length, List<Pasted> lines) {
        List<Pasted> clean = Pasted.clean(lines);
        Line at = rows.get(rows.at(offset)).line();
        boolean isPlain = clean.size() == 1
                && (clean.getFirst().style().isEmpty() || at.kind().keepsBreaks());
        return isPlain
                ? replace(offset, length, clean.getFirst().whole(), StepOrigin.PASTE)
                : change(
                        StepOrigin.PASTE,
                        changes -> Optional.of(new Pasting(changes, rows, ids).paste(offset, length, clean)));
    }

    /** Enter: the next paragraph or item, which takes what stands behind the caret; on an empty item one level up. */
    public Answer enter(int offset) {
        return type(writing -> writing.enter(offset));
    }

    /** A line break within the element. */
    public Answer lineBreak(int offset) {
        return type(writing -> writing.lineBreak(offset));
    }

    /** Backspace where the caret stands at the start of a line: joins it with the one before. */
    public Answer backspaceAtStart(int offset) {
        return offset == 0 ? unchanged(0) : type(writing -> writing.joinWithPrevious(rows.at(offset)));
    }

    /** Delete where the caret stands at the end of a line: joins it with the one after. */
    public Answer deleteAtEnd(int offset) {
        int next = rows.at(offset) + 1;
        return next == rows.size() ? unchanged(offset) : type(writing -> writing.joinWithPrevious(next));
    }

    /** What a key or a command does to elements; gives where the caret belongs then. */
    @FunctionalInterface
    private interface Doing<T> {
        Spot with(T hand) throws EditException, Refusal;
    }

    private Answer type(Doing<Writing> key) {
        return change(StepOrigin.KEY, changes -> Optional.of(key.with(new Writing(changes, rows, ids))));
    }

    private Answer level(Doing<Levels> command) {
        return change(StepOrigin.COMMAND, changes -> Optional.of(command.with(new Levels(changes))));
    }

    /** Tab: puts the elements from one place to another below the one before them. */
    public Answer deeper(int from, int to) {
        return level(levels -> levels.deeper(chosen().elements(from, to), spot(from)));
    }

    /** Shift and Tab: puts the elements beside the one that holds them. */
    public Answer shallower(int from, int to) {
        return level(levels -> levels.shallower(chosen().elements(from, to), spot(from)));
    }

    /** Alt and up: moves the elements with all that is in them before the one before them. */
    public Answer up(int from, int to) {
        return level(levels -> levels.up(chosen().movable(from, to), spot(from)));
    }

    /** Alt and down: moves the elements with all that is in them behind the one after them. */
    public Answer down(int from, int to) {
        return level(levels -> levels.down(chosen().movable(from, to), spot(from)));
    }

    /** Makes the element at a place one of another kind: narrative, point, problem, cause or measure. */
    public Answer turnInto(int offset, Kind kind) {
        return level(levels -> levels.turnInto(
                chosen().elements(offset, offset).getFirst(), kind, spot(offset).offset()));
    }

    /** Makes any edit, such as a fix or the return of an element, as one step. */
    public Answer apply(Edit edit, StepOrigin origin) {
        return change(origin, changes -> {
            changes.make(edit);
            return Optional.empty();
        });
    }

    /**
     * Takes a changed state of the report in, which is no step of the history. What was done before can still be taken
     * back, except where the same has changed.
     *
     * @param incoming made from the report as it is now
     */
    public Answer takeIn(Incoming incoming) {
        Changes changes = new Changes(report);
        try {
            changes.make(incoming.change());
        } catch (EditException e) {
            return refused(e);
        }
        tell(changes);
        history.layUnder(history.hasSteps() ? Optional.of(incoming.before()) : Optional.empty());
        return renewed(Optional.empty());
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return history.next().isPresent();
    }

    /** Where the step comes from that would be taken back next; empty where there is none. */
    public Optional<StepOrigin> nextToUndo() {
        return history.next().map(UndoHistory.Step::origin);
    }

    /** Whether there is a step to make again. */
    public boolean canRedo() {
        return history.canRedo();
    }

    /**
     * Takes the last step back and selects what was selected before it; {@link #canUndo} says whether there is one. Refused
     * where the step was done before something came from elsewhere that changed the same.
     */
    public Answer undo() {
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
        Answer.Done done = renewed(Optional.empty());
        return step.before()
                .flatMap(before -> before.in(rows))
                .map(done::selecting)
                .orElse(done);
    }

    /** Makes the step again that was taken back last; {@link #canRedo} says whether there is one. */
    public Answer redo() {
        UndoHistory.Step step = history.redo();
        Changes changes = exactly(step.inverse());
        history.redone(step.with(changes.inverse()));
        return renewed(Optional.empty());
    }

    /** What is typed next is a step of its own: after a pause, and where the caret was put elsewhere. */
    public void newStep() {
        history.part();
    }

    /**
     * Holds the text against the report.
     *
     * @throws IllegalStateException where they disagree
     */
    public void check() {
        if (!rows.equals(rows.renewed(report))) {
            throw new IllegalStateException("The manuscript disagrees with its report");
        }
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

    private Answer unchanged(int offset) {
        int row = rows.at(offset);
        return new Answer.Done(TextChanges.NONE, row, row, Selection.at(offset));
    }

    private static Answer refused(EditException cause) {
        return new Answer.Refused(cause.getMessage(), Optional.of(cause));
    }

    /** What was selected before the command that is being done; told for this one alone. */
    private Optional<UndoHistory.Selected> beforeCommand() {
        Optional<UndoHistory.Selected> before = selected;
        selected = Optional.empty();
        return before;
    }

    private Answer change(StepOrigin origin, Changes.Command command) {
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
            history.add(new UndoHistory.Step(origin, before, changes.inverse(), Optional.empty()));
            tell(changes);
        }
        return renewed(now, caret);
    }

    private Answer.Done renewed(Optional<Spot> wanted) {
        return renewed(rows.renewed(report), wanted);
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

    private Chosen chosen() {
        return new Chosen(report, rows, isProtected);
    }
}
