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

/** {@code collate person leave DIR PERSON}: notes that somebody has left; {@code person return}: that they are back. */
final class PersonLeaveCommand implements Command {

    private final Context context;
    private final boolean leaves;

    private PersonLeaveCommand(Context context, boolean leaves) {
        this.context = context;
        this.leaves = leaves;
    }

    static PersonLeaveCommand leave(Context context) {
        return new PersonLeaveCommand(context, true);
    }

    static PersonLeaveCommand comeBack(Context context) {
        return new PersonLeaveCommand(context, false);
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, leaves ? "person leave" : "person return")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("PERSON", 1))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            boolean gone = space.roster()
                    .member(arguments.value(1))
                    .map(Member::isGone)
                    .orElse(!leaves);
            Member member = new People(space).leave(arguments.value(1), leaves, context.author(parsed));
            String key = gone == leaves ? "person.already." : "person.now.";
            context.terminal()
                    .say(context.text()
                            .get(key + (leaves ? "gone" : "here"), member.name().value(), member.slug()));
            return ExitCode.DONE;
        }
    }
}
