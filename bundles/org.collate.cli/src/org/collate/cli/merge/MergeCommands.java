package org.collate.cli.merge;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that compare and merge reports, by hand and for C Git. */
public final class MergeCommands {

    private MergeCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                MergeCommands.class,
                List.of(
                        new Area.Entry("diff", DiffCommand::new),
                        new Area.Entry("merge", MergeCommand::new),
                        new Area.Entry("conflicts", ConflictsCommand::new),
                        new Area.Entry("resolve", ResolveCommand::new),
                        new Area.Entry("merge-driver", MergeDriverCommand::new),
                        new Area.Entry("merge-tool", MergeToolCommand::new),
                        new Area.Entry("textconv", TextconvCommand::new),
                        new Area.Entry("space git-setup", GitSetupCommand::new)));
    }
}
