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
import org.collate.operations.review.CloseRound;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate withdraw VARIANT}: takes a draft back for its writer before the reviewer is done. */
final class WithdrawCommand implements Command {

    private final Context context;

    WithdrawCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "withdraw")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.option("--because", "REASON", "option.becauseWithdrawn"))
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            context.sayUnsigned(new CloseRound(space, draft.variant())
                    .withdraw(arguments.option("--because"), context.keys(parsed), context.author(parsed)));
            context.terminal().say(context.text().get("withdraw.done", draft.name()));
            return ExitCode.DONE;
        }
    }
}
