package org.collate.cli.server;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.server.Rights;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate server config gitolite|plain}: prints the rights that the roster asks a server for. */
final class ServerConfigCommand implements Command {

    private final Context context;

    ServerConfigCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "server config")
                .addPositional(help.parameter("FORMAT", 0))
                .addOption(help.option("--repository", "NAME", "option.repository"))
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        ServerText text = new ServerText(context, parsed);
        try (Space space = context.space(parsed)) {
            Rights rights = Rights.of(space);
            context.terminal().data(text.format(Arguments.of(parsed).value(0)).write(text.repository(), rights.all()));
            text.sayWithoutLogin(rights);
            return ExitCode.DONE;
        }
    }
}
