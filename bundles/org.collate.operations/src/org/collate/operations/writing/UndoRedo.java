package org.collate.operations.writing;

import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.model.Messages;

/** The last step of a manuscript taken back, or made again; where there is none, that is said. */
public final class UndoRedo {

    private UndoRedo() {}

    /** Takes the last step back. */
    public static Answer undo(Manuscript manuscript) {
        return manuscript.canUndo() ? manuscript.undo() : refused("nothingToUndo");
    }

    /** Makes the last step that was taken back again. */
    public static Answer redo(Manuscript manuscript) {
        return manuscript.canRedo() ? manuscript.redo() : refused("nothingToRedo");
    }

    private static Answer refused(String key) {
        return new Answer.Refused(Messages.of(UndoRedo.class).get(key));
    }
}
