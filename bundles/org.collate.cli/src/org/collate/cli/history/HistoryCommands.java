package org.collate.cli.history;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that look back in the versions of a report, and go back. */
public final class HistoryCommands {

    private HistoryCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                HistoryCommands.class,
                List.of(
                        new Area.Entry("log", LogCommand::new),
                        new Area.Entry("blame", BlameCommand::new),
                        new Area.Entry("restore", RestoreCommand::new),
                        new Area.Entry("operations", OperationsCommand::new),
                        new Area.Entry("undo", UndoCommand::new)));
    }
}
