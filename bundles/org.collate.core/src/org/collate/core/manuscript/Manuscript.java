package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Changes.Caret;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.model.Ids;
import org.collate.model.report.Content;
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
    private final History history = new History();
    private final List<Consumer<Edit>> followers = new ArrayList<>();
    private Rows rows;

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

    /**
     * The place of a character of an element, or the end of its words where it has fewer.
     *
     * @param offsetInText the place in the words of the element, with one line break between lines
     * @throws IllegalArgumentException where there is no such element
     */
    public int offset(String element, int offsetInText) {
        int first = rows.first(element).orElseThrow(() -> new IllegalArgumentException(element));
        return Math.min(rows.start(first) + offsetInText, rows.end(rows.lastOf(first)));
    }

    /** The element at a place, and where in its words that is. */
    public Spot spot(int offset) {
        int row = rows.at(offset);
        Line line = rows.get(row).line();
        return new Spot(line.element(), line.kind(), offset - rows.start(rows.firstOf(row)));
    }

    /**
     * Types, pastes, deletes or cuts, over any number of lines. Each further line of the words becomes an element like
     * the one that it is put into.
     */
    public Answer replace(int offset, int length, String words) {
        String clean = Texts.clean(words);
        int row = rows.at(offset);
        Rows.Row at = rows.get(row);
        boolean isWithinLine = offset + length <= rows.end(row) && clean.indexOf('\n') < 0;
        if (length == 0 && clean.isEmpty()) {
            return unchanged(offset);
        }
        if (!isWithinLine) {
            if (partsTable(row, rows.at(offset + length))) {
                return refusedInTable();
            }
            return change(changes -> new Writing(changes, rows, ids).replace(offset, length, clean));
        }
        Changes changes = new Changes(report);
        try {
            Texts.replace(changes, at, offset - rows.start(rows.firstOf(row)), length, clean);
        } catch (Refusal | EditException e) {
            return new Answer.Refused(e.getMessage());
        }
        boolean deletes = clean.isEmpty();
        Line line = at.line();
        boolean joins = deletes || length == 0;
        history.add(
                changes.inverse(),
                joins
                        ? Optional.of(
                                new History.Run(line.element(), line.kind(), deletes, offset + (deletes ? length : 0)))
                        : Optional.empty(),
                Optional.of(new History.Run(line.element(), line.kind(), deletes, offset + clean.length())));
        tell(changes);
        int column = offset - rows.start(row);
        String old = at.words();
        rows.reword(row, old.substring(0, column) + clean + old.substring(column + length));
        TextChange change = new TextChange(offset, length, clean);
        return new Answer.Done(List.of(change), row, row, offset + clean.length());
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
        boolean isPlain = clean.size() == 1 && (clean.getFirst().style().isEmpty() || at.depth() == 0);
        if (at.kind() == Kind.CELL) {
            return replace(offset, length, clean.stream().map(Pasted::whole).collect(Collectors.joining("\n")));
        }
        if (partsTable(rows.at(offset), rows.at(offset + length))) {
            return refusedInTable();
        }
        return isPlain
                ? replace(offset, length, clean.getFirst().whole())
                : change(changes -> new Pasting(changes, rows, ids).paste(offset, length, clean));
    }

    /** Enter: the next paragraph or item, which takes what stands behind the caret; on an empty item one level up. */
    public Answer enter(int offset) {
        return change(changes -> new Writing(changes, rows, ids).enter(offset));
    }

    /** A line break within the element. */
    public Answer lineBreak(int offset) {
        return change(changes -> new Writing(changes, rows, ids).lineBreak(offset));
    }

    /** Whether a command over some lines would change which cells a table has, or what stands in which. */
    private boolean partsTable(int from, int to) {
        if (rows.firstOf(from) == rows.firstOf(to)) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (rows.get(i).line().kind() == Kind.CELL) {
                return true;
            }
        }
        return false;
    }

    private static Answer refusedInTable() {
        return new Answer.Refused(new Refusal("refused.table").getMessage());
    }

    private Answer join(int row) {
        if (partsTable(row - 1, row)) {
            return refusedInTable();
        }
        return change(changes -> new Writing(changes, rows, ids).joinWithPrevious(row));
    }

    /** Backspace where the caret stands at the start of a line: joins it with the one before. */
    public Answer backspaceAtStart(int offset) {
        int row = rows.at(offset);
        return row == 0 ? unchanged(offset) : join(row);
    }

    /** Delete where the caret stands at the end of a line: joins it with the one after. */
    public Answer deleteAtEnd(int offset) {
        int next = rows.at(offset) + 1;
        return next == rows.size() ? unchanged(offset) : join(next);
    }

    /** Tab: puts the elements from one place to another below the one before them. */
    public Answer deeper(int from, int to) {
        return change(changes -> new Levels(changes).deeper(chosen().elements(from, to), caret(from)));
    }

    /** Shift and Tab: puts the elements beside the one that holds them. */
    public Answer shallower(int from, int to) {
        return change(changes -> new Levels(changes).shallower(chosen().elements(from, to), caret(from)));
    }

    /** Alt and up: moves the elements with all that is in them before the one before them. */
    public Answer up(int from, int to) {
        return change(changes -> new Levels(changes).up(chosen().movable(from, to), caret(from)));
    }

    /** Alt and down: moves the elements with all that is in them behind the one after them. */
    public Answer down(int from, int to) {
        return change(changes -> new Levels(changes).down(chosen().movable(from, to), caret(from)));
    }

    /** Makes the element at a place one of another kind: narrative, point, problem, cause or measure. */
    public Answer turnInto(int offset, Kind kind) {
        return change(changes -> {
            List<Content> chosen = chosen().elements(offset, offset);
            return new Levels(changes)
                    .turnInto(chosen.getFirst(), kind, spot(offset).offset());
        });
    }

    /** Makes any edit, such as a fix or the return of an element, as one step. */
    public Answer apply(Edit edit) {
        return change(changes -> {
            changes.make(edit);
            return null;
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
            changes.rollBack();
            return new Answer.Refused(e.getMessage());
        }
        tell(changes);
        history.layUnder(history.hasSteps() ? Optional.of(incoming.before()) : Optional.empty());
        return renewed(Optional.empty());
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return history.canUndo();
    }

    /** Whether there is a step to make again. */
    public boolean canRedo() {
        return history.canRedo();
    }

    /**
     * Takes the last step back; {@link #canUndo} says whether there is one. Refused where the step was done before something
     * came from elsewhere that changed the same.
     */
    public Answer undo() {
        if (!history.hasSteps()) {
            return undoEarlier();
        }
        Changes changes = exactly(history.undo());
        history.undone(changes.inverse());
        return renewed(Optional.empty());
    }

    private Answer undoEarlier() {
        Changes changes = new Changes(report);
        try {
            Optional<Report> without = history.undoEarlier(report);
            if (without.isEmpty()) {
                return new Answer.Refused(new Refusal("refused.undoChanged").getMessage());
            }
            changes.make(Rewriting.of(report, without.get()));
        } catch (EditException e) {
            changes.rollBack();
            return new Answer.Refused(e.getMessage());
        }
        tell(changes);
        history.undone(changes.inverse());
        return renewed(Optional.empty());
    }

    /** Makes the step again that was taken back last; {@link #canRedo} says whether there is one. */
    public Answer redo() {
        Changes changes = exactly(history.redo());
        history.redone(changes.inverse());
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
        return new Answer.Done(List.of(), row, row, offset);
    }

    private Answer change(Changes.Command command) {
        Changes changes = new Changes(report);
        Caret caret;
        try {
            caret = command.make(changes);
        } catch (Refusal | EditException e) {
            changes.rollBack();
            return new Answer.Refused(e.getMessage());
        }
        Rows now = rows.renewed(report);
        Optional<String> touched = now.firstProtectedOtherThan(rows);
        if (touched.isPresent()) {
            changes.rollBack();
            return new Answer.Refused(new Refusal("refused.moveProtected", touched.get()).getMessage());
        }
        if (!changes.isEmpty()) {
            history.add(changes.inverse(), Optional.empty(), Optional.empty());
            tell(changes);
        }
        return renewed(now, Optional.ofNullable(caret));
    }

    private Answer.Done renewed(Optional<Caret> wanted) {
        return renewed(rows.renewed(report), wanted);
    }

    private Answer.Done renewed(Rows now, Optional<Caret> wanted) {
        Rows before = rows;
        rows = now;
        RowDifference difference = new RowDifference(before, rows);
        List<TextChange> changes = difference.textChanges();
        int caret = wanted.isPresent() ? place(wanted.get()) : caret(changes);
        int row = rows.at(caret);
        return new Answer.Done(
                changes,
                difference.hasLines() ? difference.firstLine() : row,
                difference.hasLines() ? difference.lastLine() : row,
                caret);
    }

    private int place(Caret caret) {
        int first = rows.first(caret.element()).orElse(0);
        int row = caret.isByline() ? Math.min(rows.lastOf(first) + 1, rows.size() - 1) : first;
        return Math.min(rows.start(row) + caret.offset(), rows.end(rows.lastOf(row)));
    }

    /** Behind the first change; the changes come with the last place first. */
    private int caret(List<TextChange> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        TextChange first = changes.getLast();
        return Math.min(first.offset() + first.words().length(), rows.length());
    }

    private Caret caret(int offset) {
        Spot spot = spot(offset);
        return new Caret(spot.element(), spot.kind() == Kind.BYLINE, spot.offset());
    }

    private Chosen chosen() {
        return new Chosen(report, rows, isProtected);
    }
}
