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

/** {@code collate person key add DIR OLD KEYFILE}: enters a key that a person signs with. */
final class KeyAddCommand implements Command {

    private final Context context;

    KeyAddCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person key add")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("OLD", 1))
                .addPositional(help.parameter("KEYFILE", 2))
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            PersonKeys.Entered entered = new PersonKeys(space)
                    .add(
                            arguments.value(1),
                            context.file(arguments.value(2)),
                            context.keys(parsed),
                            context.author(parsed));
            context.terminal().data(entered.key() + "\n");
            String said = entered.isFirst() ? "key.first" : "key.vouched";
            context.terminal().say(context.text().get(said, entered.name(), entered.key()));
            return ExitCode.DONE;
        }
    }
}
