package org.collate.core.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.internal.clip.Clipping;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;

/**
 * A report as one continuous text. Every element begins a line of its own; numbers are no text. What a writer does is a
 * command here: it changes the report by edits, and tells what changed in the text. Text and report never disagree.
 *
 * <p>Places are UTF-16 units from the start of the text. One thread uses a manuscript at a time; nobody else changes its
 * report.
 */
public final class Manuscript {

    private final State state;
    private final Frame frame;
    private final Ids ids = Ids.random();
    private Clipping cut = Clipping.NONE;

    private Manuscript(Report report, Predicate<String> isProtected, Set<Blank.Of> blanks) {
        this.frame = new Frame(isProtected, blanks, ids);
        this.state = new State(report, frame);
    }

    /**
     * The manuscript of a report, which belongs to it from here on; it has no blanks.
     *
     * @param isProtected tells of the id of a section or an aspect whether its heading is the template's: it can be
     *     neither changed nor removed nor moved
     */
    public static Manuscript of(Report report, Predicate<String> isProtected) {
        return new Manuscript(report, isProtected, Set.of());
    }

    /**
     * The same with an empty line wherever something of these is wanted and not written yet. Such a line is no part of the
     * report; what is written into it begins there.
     */
    public static Manuscript of(Report report, Predicate<String> isProtected, Set<Blank.Of> blanks) {
        return new Manuscript(report, isProtected, blanks);
    }

    /** The report as it is now; only to be read. */
    public Report report() {
        return state.report();
    }

    /**
     * Tells a follower of every edit that is made from now on, undone steps included, in order: made in a copy of the
     * report, they give the report as it is.
     */
    public void whenEdited(Consumer<Edit> follower) {
        state.whenEdited(follower);
    }

    private Rows rows() {
        return state.rows();
    }

    /** The whole text: the lines with a line feed between them. Made anew at each call. */
    public String text() {
        return rows().text();
    }

    /** How many lines there are; at least one, for the title. */
    public int lineCount() {
        return rows().size();
    }

    /** A line, from 0. */
    public Line line(int index) {
        return rows().get(index).line();
    }

    /** The words of a line, from 0. */
    public String words(int index) {
        return rows().get(index).words();
    }

    /** The line that a place lies on; the end of a line belongs to it. */
    public int lineAt(int offset) {
        return rows().at(offset);
    }

    /** Where a line begins. */
    public int offsetAt(int line) {
        return rows().start(line);
    }

    /** The first line of an element; for the report itself its title; empty where there is no such element. */
    public OptionalInt lineOf(String element) {
        return rows().first(element);
    }

    /** The first line of a text; empty where it has none. */
    public OptionalInt lineOf(TextRef text) {
        return rows().first(text);
    }

    /** Where in the text a spot of the report is, at most the end of its words; empty where there is no such text. */
    public OptionalInt offset(Spot spot) {
        return rows().place(spot);
    }

    /** The spot of the report at a place of the text. */
    public Spot spot(int offset) {
        return rows().spot(offset);
    }

    /**
     * Tells what is selected before the next command, so that taking that back can select it again. Whoever shows the text
     * does so each time.
     */
    public void selected(Selection selection) {
        state.selected(selection);
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
        int row = rows().at(offset);
        boolean isWithinLine = offset + length <= rows().end(row) && clean.indexOf('\n') < 0;
        if (length == 0 && clean.isEmpty()) {
            return state.unchanged(offset);
        }
        Changes.Command command = changes -> {
            Spot caret = writing(changes).replace(offset, length, clean);
            if (clean.isEmpty()) {
                frame.letGo(changes, caret.text());
            }
            return Optional.of(caret);
        };
        if (isWithinLine && rows().get(row).line().isBlank()) {
            return state.begin(origin, command);
        }
        return isWithinLine && !leavesBlank(row, length, clean)
                ? state.reword(origin, offset, length, clean)
                : state.change(origin, command);
    }

    /** Whether a line has no words afterwards, and nothing else keeps it. */
    private boolean leavesBlank(int row, int length, String words) {
        Rows.Row line = rows().get(row);
        return words.isEmpty() && length == line.words().length() && frame.leavesBlank(report(), line.text());
    }

    private Writing writing(Changes changes) {
        return new Writing(changes, rows(), ids, frame);
    }

    /**
     * Pastes lines from elsewhere. A number that was typed before one is not pasted where the element has a computed one,
     * and says how deep the element lies.
     *
     * @param lines at least one
     */
    public Answer paste(int offset, int length, List<Pasted> lines) {
        List<Pasted> clean = Pasted.clean(lines);
        Line at = rows().get(rows().at(offset)).line();
        boolean isPlain = clean.size() == 1
                && (clean.getFirst().style().isEmpty() || at.kind().keepsBreaks());
        boolean returns = cut.isOf(Pasted.whole(lines)) && !at.kind().keepsBreaks();
        if (isPlain && !returns) {
            return replace(offset, length, clean.getFirst().whole(), StepOrigin.PASTE);
        }
        String words = offset == offsetAt(rows().at(offset)) && at.isFirst() && length == 0
                ? Words.of(report(), at.text()).orElse("")
                : "";
        return state.change(StepOrigin.PASTE, changes -> {
            Spot caret = isPlain
                    ? writing(changes).replace(offset, length, clean.getFirst().whole())
                    : new Pasting(changes, rows(), ids, frame).paste(offset, length, clean);
            return Optional.of(at.kind().keepsBreaks() ? caret : settled(changes, offset, caret, words, returns));
        });
    }

    /** The element that lines came before keeps its words, and what was cut has come back with what it had. */
    private Spot settled(Changes changes, int offset, Spot caret, String words, boolean returns) throws EditException {
        String target = line(rows().at(offset)).element();
        Map<String, String> kept =
                Clipping.keepWords(report(), target, words, pasted(offset, caret), ids, changes::make);
        Spot at = renamed(caret, kept);
        return returns ? renamed(at, cut.claim(report(), pasted(offset, at), ids, changes::make)) : at;
    }

    /** The elements that were pasted: those that begin between two places, and were not there or had no words. */
    private List<String> pasted(int offset, Spot caret) {
        Rows now = rows().renewed(report());
        int row = rows().at(offset);
        return new Chosen(report(), now, frame.isProtected())
                .fresh(
                        row,
                        now.at(now.place(caret).orElse(offset)),
                        rows(),
                        line(row).element());
    }

    private static Spot renamed(Spot spot, Map<String, String> names) {
        TextRef text = spot.text();
        return new Spot(new TextRef(names.getOrDefault(text.element(), text.element()), text.feature()), spot.offset());
    }

    /**
     * Cuts characters for the clipboard. Where they are pasted again as they are, the elements that were cut as a whole come back
     * with their ids and links.
     *
     * @param copied what the clipboard has of them: the lines with their numbers
     */
    public Answer cut(int offset, int length, String copied) {
        Clipping now = Clipping.of(report(), chosen().whole(offset, offset + length), copied);
        Answer answer = replace(offset, length, "");
        if (answer instanceof Answer.Done) {
            cut = now;
        }
        return answer;
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
        return offset == 0 ? state.unchanged(0) : type(writing -> writing.joinWithPrevious(rows().at(offset)));
    }

    /** Delete where the caret stands at the end of a line: joins it with the one after. */
    public Answer deleteAtEnd(int offset) {
        int next = rows().at(offset) + 1;
        boolean joinsNothing = next == rows().size()
                || rows().get(next).line().isBlank()
                || rows().get(next - 1).line().isBlank();
        return joinsNothing ? state.unchanged(offset) : type(writing -> writing.joinWithPrevious(next));
    }

    /** What a key or a command does to elements; gives where the caret belongs then. */
    @FunctionalInterface
    private interface Doing<T> {
        Spot with(T hand) throws EditException, Refusal;
    }

    private Answer type(Doing<Writing> key) {
        return state.change(StepOrigin.KEY, changes -> Optional.of(key.with(writing(changes))));
    }

    private Answer level(Doing<Levels> command) {
        return state.change(StepOrigin.COMMAND, changes -> Optional.of(command.with(new Levels(changes))));
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

    /**
     * Makes a number that was typed before the words of a line the number of its element: that becomes an item, or a heading,
     * as deep as elements lie that are numbered so, and the characters go.
     *
     * @param line the line, from 0; the first one of an element
     * @param length how many characters the number has, with the blanks behind it
     */
    public Answer number(int line, int length, Numbering style) {
        Line at = line(line);
        if (at.isBlank() || at.kind().keepsBreaks() || !at.isFirst()) {
            return state.unchanged(offsetAt(line) + length);
        }
        int caret = Math.max(0, state.caret() - offsetAt(line) - length);
        return state.change(
                StepOrigin.COMMAND,
                changes -> Optional.of(new TypedLevel(changes, frame).number(at.element(), length, style, caret)));
    }

    /** Makes the element at a place one of another kind: section, aspect, narrative, point, problem, cause or measure. */
    public Answer turnInto(int offset, Kind kind) {
        Line line = rows().get(rows().at(offset)).line();
        return state.change(StepOrigin.COMMAND, changes -> {
            if (line.isBlank()) {
                frame.begin(changes, line);
            }
            Content element = line.isBlank() && line.depth() > 0
                    ? changes.content(line.element())
                    : chosen().elements(offset, offset).getFirst();
            int at = spot(offset).offset();
            return Optional.of(
                    kind.isHeading() || element instanceof Headed
                            ? new OwnHeadings(changes, frame).turnInto(element, kind, at)
                            : new Levels(changes).turnInto(element, kind, at));
        });
    }

    /** Makes any edit, such as a fix or the return of an element, as one step. */
    public Answer apply(Edit edit, StepOrigin origin) {
        return state.change(origin, changes -> {
            changes.make(edit);
            return Optional.empty();
        });
    }

    /**
     * The same, and says where the caret belongs.
     *
     * @param caret a spot of the report as the edit leaves it
     */
    public Answer apply(Edit edit, StepOrigin origin, Spot caret) {
        return state.change(origin, changes -> {
            changes.make(edit);
            return Optional.of(caret);
        });
    }

    /**
     * Takes a changed state of the report in, which is no step of the history. What was done before can still be taken
     * back, except where the same has changed.
     *
     * @param incoming made from the report as it is now
     */
    public Answer takeIn(Incoming incoming) {
        return state.takeIn(incoming);
    }

    /**
     * What the report is written into has changed: of its headings others are the template's now, as the predicate it was
     * made with tells, and other blanks are wanted. That is no step.
     */
    public Answer reframed(Set<Blank.Of> blanks) {
        frame.want(blanks);
        return state.reframed();
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return state.history().next().isPresent();
    }

    /** How many steps can be taken back, as far as nothing from elsewhere hinders it. */
    public int undoDepth() {
        return state.history().depth();
    }

    /** Where the step comes from that would be taken back next; empty where there is none. */
    public Optional<StepOrigin> nextToUndo() {
        return state.history().next().map(UndoHistory.Step::origin);
    }

    /** Whether there is a step to make again. */
    public boolean canRedo() {
        return state.history().canRedo();
    }

    /**
     * Takes the last step back and selects what was selected before it; {@link #canUndo} says whether there is one. Refused
     * where the step was done before something came from elsewhere that changed the same.
     */
    public Answer undo() {
        return state.undo();
    }

    /** Makes the step again that was taken back last; {@link #canRedo} says whether there is one. */
    public Answer redo() {
        return state.redo();
    }

    /** What is typed next is a step of its own: after a pause, and where the caret was put elsewhere. */
    public void newStep() {
        state.history().part();
    }

    /**
     * Holds the text against the report.
     *
     * @throws IllegalStateException where they disagree
     */
    public void check() {
        if (!rows().equals(rows().renewed(report()))) {
            throw new IllegalStateException("The manuscript disagrees with its report");
        }
    }

    private Chosen chosen() {
        return new Chosen(report(), rows(), frame.isProtected());
    }
}
