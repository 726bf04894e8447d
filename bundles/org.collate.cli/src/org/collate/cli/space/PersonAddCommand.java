package org.collate.cli.space;

import java.io.IOException;
import java.util.Set;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.roster.Member;
import org.collate.git.space.People;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate person add DIR NAME}: enters somebody in the roster, or more of somebody who is there. */
final class PersonAddCommand implements Command {

    private final Context context;

    PersonAddCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person add")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("NAME", 1))
                .addOption(help.option("--email", "ADDRESS", 1, "option.email"))
                .addOption(help.option("--alias", "NAME", 1, "option.alias"))
                .addOption(help.option("--login", "ACCOUNT", 1, "option.login"))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        People.Known known = new People.Known(
                Set.copyOf(arguments.options("--email")),
                Set.copyOf(arguments.options("--alias")),
                Set.copyOf(arguments.options("--login")));
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            Member member = new People(space).add(arguments.value(1), known, context.author(parsed));
            context.terminal().data(member.slug() + "\t" + member.name().value() + "\n");
            return ExitCode.DONE;
        }
    }
}
