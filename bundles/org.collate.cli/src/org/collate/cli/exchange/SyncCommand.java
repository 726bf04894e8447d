package org.collate.cli.exchange;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.exchange.ExchangeVersions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate sync [REMOTE|PATH]}: brings this space and another copy of it to the same state. */
final class SyncCommand implements Command {

    private final Context context;

    SyncCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "sync")
                .addPositional(help.optionalParameter("REMOTE|PATH", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Optional<String> place = Arguments.of(parsed).values().stream().findFirst();
        try (Space space = context.space(parsed)) {
            return new ExchangeText(context)
                    .tell(
                            parsed,
                            new ExchangeVersions(space, context.committer(parsed), ServerQuestions.access(context))
                                    .with(place, context.folder(), context.monitor()));
        }
    }
}
