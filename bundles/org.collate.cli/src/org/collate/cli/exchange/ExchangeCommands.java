package org.collate.cli.exchange;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that bring copies of a space to the same state. */
public final class ExchangeCommands {

    private ExchangeCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                ExchangeCommands.class,
                List.of(
                        new Area.Entry("space clone", CloneCommand::new),
                        new Area.Entry("sync", SyncCommand::new),
                        new Area.Entry("remote add", RemoteCommands.Add::new),
                        new Area.Entry("remote list", RemoteCommands.All::new),
                        new Area.Entry("remote set", RemoteCommands.Set::new),
                        new Area.Entry("remote remove", RemoteCommands.Remove::new),
                        new Area.Entry("bundle out", BundleOutCommand::new),
                        new Area.Entry("bundle in", BundleInCommand::new)));
    }
}
