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
import org.collate.operations.review.Comments;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate reopen VARIANT COMMENT}: opens a comment again that somebody settled. */
final class ReopenCommand implements Command {

    private final Context context;

    ReopenCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "reopen")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.parameter("COMMENT", 1))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            new Comments(space, draft.variant()).reopen(arguments.value(1), context.author(parsed));
            return ExitCode.DONE;
        }
    }
}
