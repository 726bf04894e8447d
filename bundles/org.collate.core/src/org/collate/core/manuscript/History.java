package org.collate.core.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;

/** What can be taken back, and what can be made again: text and structure in one list. */
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

    void clear() {
        done.clear();
        undone.clear();
    }

    boolean canUndo() {
        return !done.isEmpty();
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
