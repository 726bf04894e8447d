package org.collate.cli.exchange;

import java.io.IOException;
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
import org.collate.operations.exchange.Locking;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate bundle out FILE}: writes all versions of a space to one file that can be carried. */
final class BundleOutCommand implements Command {

    private final Context context;

    BundleOutCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        CommandSpec spec = help.command(this, "bundle out")
                .addPositional(help.parameter("FILE", 0))
                .addOption(help.sharedOption())
                .addOption(help.spaceOption());
        return LockOptions.writing(spec, help);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        String file = Arguments.of(parsed).value(0);
        try (Space space = context.space(parsed)) {
            Locking locking = new LockOptions(context, parsed).locking();
            new Sync(space).bundle(context.file(file), context.readers(parsed), locking.wrapping());
            String said = locking.isLocked() ? "bundle.locked" : "bundle.written";
            context.terminal().say(context.text().get(said, space.folder(), file));
            return ExitCode.DONE;
        }
    }
}
