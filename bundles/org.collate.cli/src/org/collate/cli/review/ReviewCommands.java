package org.collate.cli.review;

import java.util.List;
import org.collate.cli.command.Area;

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
                        new Area.Entry("reject", context -> new JudgeCommand(context, false)),
                        new Area.Entry("hand-over", HandOverCommand::new),
                        new Area.Entry("leaders", LeadersCommand::new),
                        new Area.Entry("review", ReviewCommand::new),
                        new Area.Entry("comment", CommentCommand::new),
                        new Area.Entry("comments", CommentsCommand::new),
                        new Area.Entry("note", NoteCommand::new),
                        new Area.Entry("reply", ReplyCommand::new),
                        new Area.Entry("reopen", ReopenCommand::new),
                        new Area.Entry("take", TakeCommand::new),
                        new Area.Entry("send-back", SendBackCommand::new),
                        new Area.Entry("withdraw", WithdrawCommand::new),
                        new Area.Entry("sign-off", SignOffCommand::new)));
    }
}
