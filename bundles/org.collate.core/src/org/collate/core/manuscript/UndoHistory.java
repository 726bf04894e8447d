package org.collate.core.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.text.Spot;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What can be taken back, and what can be made again: text and structure in one list. Steps from before a change that came
 * from elsewhere fit the text of then; they are taken back there, and what that changes is merged into the text of now.
 */
final class UndoHistory {

    /** What was selected, by the words that it lay in: so it is found again in a text that changed elsewhere. */
    record Selected(Spot anchor, Spot caret) {

        static Selected of(Rows rows, Selection selection) {
            return new Selected(rows.spot(selection.anchor()), rows.spot(selection.caret()));
        }

        /** The same in a text; empty where the words are gone. */
        Optional<Selection> in(Rows rows) {
            OptionalInt from = rows.place(anchor);
            OptionalInt to = rows.place(caret);
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new Selection(from.getAsInt(), to.getAsInt()))
                    : Optional.empty();
        }
    }

    /**
     * A step: all that is taken back at once.
     *
     * @param origin where it comes from
     * @param before what was selected before it; empty where nobody told
     * @param inverse what takes it back; of an undone step, what makes it again
     * @param typed what was typed, where typing can go on with it
     */
    record Step(StepOrigin origin, Optional<Selected> before, Edit inverse, Optional<Edit> typed) {

        /** A step that nothing goes on with. */
        Step closed() {
            return with(inverse);
        }

        /** The same step, taken back or made again by an edit. */
        Step with(Edit other) {
            return new Step(origin, before, other, Optional.empty());
        }

        /** One step for this and the next, where typing goes on with it. */
        Optional<Step> join(Step next) {
            return typed.flatMap(first -> next.typed.flatMap(first::join))
                    .map(both -> new Step(origin, before, next.inverse.then(inverse), Optional.of(both)));
        }
    }

    /** Steps of before, and the text that the last of them left. */
    private static final class Layer {

        private Report text;
        private final Deque<Step> steps;

        Layer(Report text, Deque<Step> steps) {
            this.text = text;
            this.steps = steps;
        }
    }

    private final Deque<Layer> earlier = new ArrayDeque<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Adds a step, or joins it with the one before, where it goes on typing there. */
    void add(Step step) {
        undone.clear();
        Optional<Step> joined = last().flatMap(last -> last.join(step));
        if (joined.isPresent()) {
            done.pop();
        }
        done.push(joined.orElse(step));
    }

    private Optional<Step> last() {
        return Optional.ofNullable(done.peek());
    }

    /** What is typed next is a step of its own. */
    void part() {
        if (!done.isEmpty()) {
            done.push(done.pop().closed());
        }
    }

    /** Whether there are steps that fit the text as it is. */
    boolean hasSteps() {
        return !done.isEmpty();
    }

    /**
     * The text changes from elsewhere.
     *
     * @param text a copy of it as it was before, where there are steps
     */
    void layUnder(Optional<Report> text) {
        text.ifPresent(before -> earlier.push(new Layer(before, new ArrayDeque<>(done))));
        done.clear();
        undone.clear();
    }

    /** How many steps there are, those of before too. */
    int depth() {
        return done.size()
                + earlier.stream().mapToInt(layer -> layer.steps.size()).sum();
    }

    /** The step that is taken back next. */
    Optional<Step> next() {
        return last().or(() -> Optional.ofNullable(earlier.peek()).map(layer -> layer.steps.peek()));
    }

    /**
     * Takes the last step of before back, in the text of then.
     *
     * @param now the text as it is
     * @return the text of now without the step; empty where what it changed has changed elsewhere since, and then the steps
     *     before it are given up too
     */
    Optional<Report> undoEarlier(Report now) throws EditException {
        Layer layer = earlier.peek();
        Report with = layer.text;
        Report without = EcoreUtil.copy(with);
        layer.steps.pop().inverse().apply(without);
        layer.text = without;
        if (layer.steps.isEmpty()) {
            earlier.pop();
        }
        Optional<Report> merged = merged(with, now, without);
        if (merged.isEmpty()) {
            earlier.clear();
        }
        return merged;
    }

    private static Optional<Report> merged(Report with, Report now, Report without) {
        try {
            MergeResult merge = ThreeWayMerge.of(with, now, without);
            return merge.isClean() ? Optional.of(merge.merged()) : Optional.empty();
        } catch (IllegalArgumentException unlike) {
            // An id names one thing then and another now.
            return Optional.empty();
        }
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    Step undo() {
        return done.pop();
    }

    void undone(Step again) {
        undone.push(again);
    }

    Step redo() {
        return undone.pop();
    }

    void redone(Step step) {
        done.push(step);
    }
}
