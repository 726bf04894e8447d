package org.collate.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.LockOptions;
import org.collate.git.SpaceException;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Unlocked;
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
                .addOption(help.sharedOption());
        return LockOptions.reading(spec, help);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Path from = context.file(arguments.value(0));
        Path to = context.file(arguments.value(1)).toAbsolutePath().normalize();
        Sync.Cloned cloned;
        try (Unlocked unlocked = Unlocked.of(from, near(to), new LockOptions(context, parsed).unlocking())) {
            cloned = Sync.copying(
                    from,
                    unlocked.file(),
                    to,
                    context.readers(parsed),
                    context.committer(parsed),
                    context.monitor()::isCanceled);
        }
        try (Space space = cloned.space()) {
            String said = Files.isRegularFile(context.file(arguments.value(0))) ? "clone.madeOfFile" : "clone.made";
            context.terminal().say(context.text().get(said, space.folder(), arguments.value(0)));
            cloned.leftOut().forEach(each -> each.trouble().ifPresent(context.terminal()::say));
            return cloned.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }

    /** The folder that is there and is nearest to where the copy is to be. */
    private static Path near(Path place) {
        Path folder = place.getParent();
        while (folder.getParent() != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }
}
