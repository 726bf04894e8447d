package org.collate.cli.space;

import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate space init DIR}: makes an empty team space. */
final class SpaceInitCommand implements Command {

    private final Context context;

    SpaceInitCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "space init")
                .addPositional(help.parameter("DIR", 0))
                .addOption(help.sharedOption())
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
        String name = Arguments.of(parsed).value(0);
        try (Space space = Space.init(context.file(name), context.author(parsed), context.readers(parsed))) {
            String newest = BuiltInTemplates.newestFirst().getFirst();
            context.terminal().say(context.text().get("space.made", space.folder(), name, newest));
            return ExitCode.DONE;
        }
    }
}
