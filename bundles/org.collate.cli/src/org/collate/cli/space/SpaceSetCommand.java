package org.collate.cli.space;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Accepting;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate space set DIR --accepting others|anyone}: who may accept and sign off a draft. */
final class SpaceSetCommand implements Command {

    private static final String OTHERS = "others";
    private static final String ANYONE = "anyone";

    private final Context context;

    SpaceSetCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "space set")
                .addPositional(help.parameter("DIR", 0))
                .addOption(help.option("--accepting", "WHO", "option.accepting"))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String who = arguments.option("--accepting").orElse("");
        if (!who.isEmpty() && !who.equals(OTHERS) && !who.equals(ANYONE)) {
            throw new InputException(context.text().get("set.noAccepting", who));
        }
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            Accepting accepting = new Accepting(space);
            if (!who.isEmpty()) {
                accepting.setByOthersAlone(who.equals(OTHERS), context.author(parsed));
            }
            context.terminal().say(context.text().get("set." + (accepting.isByOthersAlone() ? OTHERS : ANYONE)));
            return ExitCode.DONE;
        }
    }
}
