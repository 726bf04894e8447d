package org.collate.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.server.Right;
import org.collate.operations.server.Rights;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate server check FORMAT FILE}: says where the rights of a server have drifted from the roster. */
final class ServerCheckCommand implements Command {

    private final Context context;

    ServerCheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "server check")
                .addPositional(help.parameter("FORMAT", 0))
                .addPositional(help.parameter("FILE", 1))
                .addOption(help.option("--repository", "NAME", "option.repository"))
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        ServerText text = new ServerText(context, parsed);
        Arguments arguments = Arguments.of(parsed);
        Path file = context.file(arguments.value(1));
        Set<Right> server = text.format(arguments.value(0)).read(text.repository(), Files.readString(file));
        try (Space space = context.space(parsed)) {
            Rights rights = Rights.of(space);
            Rights.Drift drift = rights.against(server);
            StringBuilder lines = new StringBuilder();
            drift.missing().forEach(right -> lines.append(line("server.missing", right)));
            drift.more().forEach(right -> lines.append(line("server.more", right)));
            context.terminal().data(lines.toString());
            text.sayWithoutLogin(rights);
            context.terminal()
                    .say(
                            drift.isNone()
                                    ? context.text().get("server.same", file)
                                    : context.text()
                                            .get(
                                                    "server.drifted",
                                                    file,
                                                    drift.missing().size(),
                                                    drift.more().size()));
            return drift.isNone() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }

    private String line(String key, Right right) {
        return context.text().get(key) + "\t" + right.login() + "\t" + right.refs() + "\n";
    }
}
