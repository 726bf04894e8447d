package org.collate.cli.space;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate variant add DIR MEETING NAME…}: begins the reports of leaders, or of the team. */
final class VariantAddCommand implements Command {

    private final Context context;

    VariantAddCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "variant add")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("MEETING", 1))
                .addPositional(help.parameters("NAME", 2, 1))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            NamedSlug meeting = new Meetings(space).find(arguments.value(1));
            for (Variants.Added added :
                    new Variants(space).add(meeting.slug(), arguments.values(2), context.author(parsed))) {
                context.terminal().data(added.variant() + "\t" + added.name() + "\n");
                if (!added.made()) {
                    context.terminal().say(context.text().get("variant.there", added.variant(), added.name()));
                }
            }
            return ExitCode.DONE;
        }
    }
}
