package org.collate.internal.ui.manuscript;

import java.util.function.Consumer;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.revisions.WrittenSteps;
import org.collate.operations.writing.UndoRedo;

/**
 * The steps of a manuscript, taken back and made again as by keys.
 *
 * @param command does a command of the manuscript, as a key would
 */
record TypedSteps(Manuscript manuscript, Consumer<Function<Manuscript, Answer>> command) implements WrittenSteps {

    @Override
    public int depth() {
        return manuscript.undoDepth();
    }

    @Override
    public boolean canRedo() {
        return manuscript.canRedo();
    }

    @Override
    public void part() {
        manuscript.newStep();
    }

    @Override
    public void undo() {
        command.accept(UndoRedo::undo);
    }

    @Override
    public void redo() {
        command.accept(UndoRedo::redo);
    }
}
