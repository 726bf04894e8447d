package org.collate.cli.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.LockOptions;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.exchange.BackUp;
import org.collate.operations.exchange.Locking;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate backup [DIR] -o FILE}: writes all of a space to a file that is kept, and reads it back. */
final class BackupCommand implements Command {

    private static final long KIB = 1024;

    private final Context context;

    BackupCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        CommandSpec spec = help.command(this, "backup")
                .addPositional(help.optionalParameter("DIR", 0))
                .addOption(help.outputOption("FILE", "option.output"))
                .addOption(help.sharedOption())
                .addOption(help.spaceOption());
        return LockOptions.writing(spec, help);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String output = arguments
                .option("-o")
                .orElseThrow(() -> new InputException(context.text().get("backup.where")));
        Path file = context.file(output);
        LockOptions options = new LockOptions(context, parsed);
        String named = arguments.value(0);
        try (Space space = named.isEmpty() ? context.space(parsed) : Space.open(context.file(named))) {
            Locking locking = options.locking();
            BackUp.Kept kept = new BackUp(space, context.committer(parsed))
                    .into(file, context.readers(parsed), locking, options.again(), context.monitor());
            String said = kept.readBack() ? "backup.read" : "backup.written";
            context.terminal().say(context.text().get(said, space.folder(), output, (kept.bytes() + KIB - 1) / KIB));
            context.terminal().say(context.text().get(locking.isLocked() ? "backup.locked" : "backup.open", output));
            return ExitCode.DONE;
        }
    }
}
