package org.collate.cli.review;

import java.util.List;
import org.collate.cli.Area;

/** The commands by which a reviewer judges a draft. */
public final class ReviewCommands {

    private ReviewCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                ReviewCommands.class,
                List.of(
                        new Area.Entry("revisions", RevisionsCommand::new),
                        new Area.Entry("accept", context -> new JudgeCommand(context, true)),
                        new Area.Entry("reject", context -> new JudgeCommand(context, false))));
    }
}
