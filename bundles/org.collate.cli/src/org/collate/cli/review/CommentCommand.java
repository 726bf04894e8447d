package org.collate.cli.review;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Comments;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate comment VARIANT ELEMENT TEXT}: puts a comment on an element, or on words of it. */
final class CommentCommand implements Command {

    private final Context context;

    CommentCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "comment")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.parameter("ELEMENT", 1))
                .addPositional(help.parameter("TEXT", 2))
                .addOption(help.option("--on", "WORDS", "option.on"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            String id = new Comments(space, draft.variant())
                    .add(
                            new ElementName(arguments.value(1)),
                            arguments.option("--on"),
                            arguments.value(2),
                            context.author(parsed));
            context.terminal().data(id.substring(0, 10) + "\n");
            return ExitCode.DONE;
        }
    }
}
