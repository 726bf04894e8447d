package org.collate.cli.history;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate blame VARIANT}: who wrote which words, and when. */
final class BlameCommand implements Command {

    private final Context context;

    BlameCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "blame")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant place = context.documents(parsed).variant(arguments.value(0));
        try (Space space = Space.open(place.space())) {
            Blamed blamed = new Blame(space).of(place.variant(), place.version());
            boolean json = arguments.has("--json");
            context.terminal().data(json ? BlameText.json(place.variant(), blamed) : BlameText.lines(blamed));
            return ExitCode.DONE;
        }
    }
}
