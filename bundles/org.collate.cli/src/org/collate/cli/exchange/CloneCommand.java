package org.collate.cli.exchange;

import java.nio.file.Files;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate space clone PATH DIR}: makes a copy of a space, to work in on this machine. */
final class CloneCommand implements Command {

    private final Context context;

    CloneCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "space clone")
                .addPositional(help.parameter("PATH", 0))
                .addPositional(help.parameter("DIR", 1))
                .addOption(help.sharedOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
        Arguments arguments = Arguments.of(parsed);
        Sync.Cloned cloned = Sync.copying(
                context.file(arguments.value(0)),
                context.file(arguments.value(1)),
                context.readers(parsed),
                context.committer(parsed),
                context.monitor()::isCanceled);
        try (Space space = cloned.space()) {
            String said = Files.isRegularFile(context.file(arguments.value(0))) ? "clone.madeOfFile" : "clone.made";
            context.terminal().say(context.text().get(said, space.folder(), arguments.value(0)));
            cloned.leftOut().forEach(each -> each.trouble().ifPresent(context.terminal()::say));
            return cloned.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }
}
