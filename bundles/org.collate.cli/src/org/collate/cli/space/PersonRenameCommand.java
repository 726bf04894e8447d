package org.collate.cli.space;

import java.io.IOException;
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

/** {@code collate person rename DIR OLD NEW}: gives somebody another name; slug and history stay. */
final class PersonRenameCommand implements Command {

    private final Context context;

    PersonRenameCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person rename")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("OLD", 1))
                .addPositional(help.parameter("NEW", 2))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            Member member = new People(space).rename(arguments.value(1), arguments.value(2), context.author(parsed));
            context.terminal()
                    .say(context.text()
                            .get("person.renamed", member.slug(), member.name().value()));
            return ExitCode.DONE;
        }
    }
}
