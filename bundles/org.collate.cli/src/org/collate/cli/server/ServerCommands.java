package org.collate.cli.server;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands for whoever looks after the Git server of a team. */
public final class ServerCommands {

    private ServerCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                ServerCommands.class,
                List.of(
                        new Area.Entry("gate", GateCommand::new),
                        new Area.Entry("server config", ServerConfigCommand::new),
                        new Area.Entry("server check", ServerCheckCommand::new)));
    }
}
