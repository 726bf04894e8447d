package org.collate.cli.review;

import java.io.IOException;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.Namesakes;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.Comments;
import org.collate.operations.review.PlacedComment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate comments VARIANT}: the comments, each at its place in the text as it is now. */
final class CommentsCommand implements Command {

    private final Context context;

    CommentsCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "comments")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.flag("--all", "option.allComments"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            List<PlacedComment> comments = new Comments(space, draft.variant())
                    .list().stream()
                            .filter(each ->
                                    arguments.has("--all") || each.resolved().isEmpty())
                            .toList();
            Namesakes people = Namesakes.of(CommentText.people(comments).toList());
            CommentText text = new CommentText(context.text(), people);
            context.terminal().data(arguments.has("--json") ? text.json(comments) : text.of(comments));
            if (comments.isEmpty()) {
                context.terminal().say(context.text().get("comments.none", draft.name()));
            }
            return ExitCode.DONE;
        }
    }
}
