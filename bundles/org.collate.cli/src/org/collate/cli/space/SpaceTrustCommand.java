package org.collate.cli.space;

import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Trust;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate space trust DIR}: uses a folder from now on that belongs to another user. */
final class SpaceTrustCommand implements Command {

    private final Context context;

    SpaceTrustCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "space trust").addPositional(help.parameter("DIR", 0));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
        String name = Arguments.of(parsed).value(0);
        Path folder = context.file(name);
        if (!Files.isDirectory(folder)) {
            throw new InputException(context.text().get("trust.noFolder", name));
        }
        new Trust(context.environment()).add(folder);
        context.terminal()
                .say(context.text().get("trust.done", folder.toAbsolutePath().normalize()));
        return ExitCode.DONE;
    }
}
