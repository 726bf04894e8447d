package org.collate.cli.signing;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.signing.PersonKeys;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate person key trust DIR OLD KEY}: says which of several first keys is the right one. */
final class KeyTrustCommand implements Command {

    private final Context context;

    KeyTrustCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person key trust")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("OLD", 1))
                .addPositional(help.parameter("KEY", 2));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            String which = arguments.value(2);
            PersonKeys.Entered entered = new PersonKeys(space).trust(arguments.value(1), which, context.file(which));
            context.terminal().say(context.text().get("key.trusted", entered.name(), entered.key()));
            return ExitCode.DONE;
        }
    }
}
