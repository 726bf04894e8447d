package org.collate.cli.space;

import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.space.TemplateSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate meeting add DIR MEETING}: begins a meeting with a template. */
final class MeetingAddCommand implements Command {

    private final Context context;

    MeetingAddCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "meeting add")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("MEETING", 1))
                .addOption(help.option("--template", "annual|special|FILE|MEETING", "option.template"))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
        Arguments arguments = Arguments.of(parsed);
        String template = arguments.option("--template").orElse("annual");
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            NamedSlug meeting = new Meetings(space)
                    .add(
                            arguments.value(1),
                            new TemplateSource(context.folder(), space).open(template),
                            context.author(parsed));
            context.terminal().say(context.text().get("meeting.made", meeting.name(), meeting.slug(), template));
            return ExitCode.DONE;
        }
    }
}
