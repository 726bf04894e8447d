package org.collate.core.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What can be taken back, and what can be made again: text and structure in one list. Steps from before a change that came
 * from elsewhere fit the text of then; they are taken back there, and what that changes is merged into the text of now.
 */
final class History {

    /**
     * Where typing goes on.
     *
     * @param deletes whether characters were taken away; else they were put in
     */
    record Run(String element, Kind kind, boolean deletes, int end) {}

    /** A step: the edits that take it back, the first of them made last. */
    private static final class Step {

        private final List<Edit> inverses = new ArrayList<>();
        private Optional<Run> run;

        Step(Edit inverse, Optional<Run> run) {
            this.inverses.add(inverse);
            this.run = run;
        }

        Edit inverse() {
            return inverses.size() == 1 ? inverses.getFirst() : new Compound(inverses.reversed());
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

    /**
     * Adds a step, or joins it with the one before, where it goes on typing there.
     *
     * @param starts where the characters were typed or deleted; empty for anything else than typing
     * @param ends where typing goes on from
     */
    void add(Edit inverse, Optional<Run> starts, Optional<Run> ends) {
        undone.clear();
        Step last = done.peek();
        if (last != null && last.run.isPresent() && last.run.equals(starts)) {
            last.inverses.add(inverse);
            last.run = ends;
        } else {
            done.push(new Step(inverse, ends));
        }
    }

    /** What is typed next is a step of its own. */
    void part() {
        if (!done.isEmpty()) {
            done.peek().run = Optional.empty();
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

    boolean canUndo() {
        return !done.isEmpty() || !earlier.isEmpty();
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

    Edit undo() {
        return done.pop().inverse();
    }

    void undone(Edit again) {
        undone.push(new Step(again, Optional.empty()));
    }

    Edit redo() {
        return undone.pop().inverse();
    }

    void redone(Edit inverse) {
        done.push(new Step(inverse, Optional.empty()));
    }
}
