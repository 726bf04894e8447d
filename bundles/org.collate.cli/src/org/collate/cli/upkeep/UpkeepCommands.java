package org.collate.cli.upkeep;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that look after a space as a whole. */
public final class UpkeepCommands {

    private UpkeepCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                UpkeepCommands.class,
                List.of(
                        new Area.Entry("space tidy", SpaceTidyCommand::new),
                        new Area.Entry("purge", PurgeCommand::new),
                        new Area.Entry("backup", BackupCommand::new)));
    }
}
