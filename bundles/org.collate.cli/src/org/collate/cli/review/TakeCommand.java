package org.collate.cli.review;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.CloseRound;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate take VARIANT}: lets everybody see which reviewer has a draft. */
final class TakeCommand implements Command {

    private final Context context;

    TakeCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "take")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Place.OfVariant draft =
                context.documents(parsed).draft(Arguments.of(parsed).value(0));
        Signature by = context.author(parsed);
        try (Space space = Space.open(draft.space())) {
            new CloseRound(space, draft.variant()).take(by);
            context.terminal()
                    .say(context.text()
                            .get("take.done", draft.name(), by.person().name()));
            return ExitCode.DONE;
        }
    }
}
