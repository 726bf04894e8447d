package org.collate.cli.check;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that check reports. */
public final class CheckCommands {

    private CheckCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                CheckCommands.class,
                List.of(
                        new Area.Entry("validate", ValidateCommand::new),
                        new Area.Entry("fix", FixCommand::new),
                        new Area.Entry("suppress", SuppressCommand::new),
                        new Area.Entry("rules", RulesCommand::new)));
    }
}
