package org.collate.cli.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.LockOptions;
import org.collate.git.SpaceException;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.remote.Remotes;
import org.collate.operations.InputException;
import org.collate.operations.exchange.CloneSpace;
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
        CommandSpec spec = help.command(this, "space clone")
                .addPositional(help.parameter("PATH", 0))
                .addPositional(help.parameter("DIR", 1))
                .addOption(help.option("--reports", "REPORTS", "option.reports"))
                .addOption(help.sharedOption());
        return LockOptions.reading(spec, help);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
        Arguments arguments = Arguments.of(parsed);
        CopyAddress place = CopyAddress.parse(arguments.value(0), context.folder());
        Path to = context.file(arguments.value(1)).toAbsolutePath().normalize();
        CloneSpace.Result made = new CloneSpace(
                        new Remote(Remotes.ORIGIN, place, RemoteCommands.reports(arguments)),
                        to,
                        context.readers(parsed),
                        context.committer(parsed),
                        ServerQuestions.access(context),
                        new LockOptions(context, parsed).unlocking())
                .execute(context.monitor());
        boolean isFile = place instanceof CopyAddress.Folder folder && Files.isRegularFile(folder.path());
        String said = isFile ? "clone.madeOfFile" : "clone.made";
        context.terminal().say(context.text().get(said, made.folder(), arguments.value(0)));
        made.leftOut().forEach(context.terminal()::say);
        return made.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
