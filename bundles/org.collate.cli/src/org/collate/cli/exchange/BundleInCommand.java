package org.collate.cli.exchange;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.LockOptions;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.exchange.ExchangeVersions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate bundle in FILE}: merges what another copy of the space has put into a file. */
final class BundleInCommand implements Command {

    private final Context context;

    BundleInCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        CommandSpec spec = help.command(this, "bundle in")
                .addPositional(help.parameter("FILE", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
        return LockOptions.reading(spec, help);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        try (Space space = context.space(parsed)) {
            return new ExchangeText(context)
                    .tell(
                            parsed,
                            new ExchangeVersions(space, context.committer(parsed))
                                    .from(
                                            context.file(Arguments.of(parsed).value(0)),
                                            new LockOptions(context, parsed).unlocking(),
                                            context.monitor()));
        }
    }
}
