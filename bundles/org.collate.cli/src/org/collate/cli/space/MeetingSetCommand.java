package org.collate.cli.space;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate meeting set MEETING --date DAY --due DAY}: says when a meeting is, and when reports are due. */
final class MeetingSetCommand implements Command {

    private final Context context;

    MeetingSetCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "meeting set")
                .addPositional(help.parameter("MEETING", 0))
                .addOption(help.option("--date", "YYYY-MM-DD", "option.date"))
                .addOption(help.option("--due", "YYYY-MM-DD", "option.due"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Optional<LocalDate> date = day(arguments, "--date");
        Optional<LocalDate> due = day(arguments, "--due");
        if (date.isEmpty() && due.isEmpty()) {
            throw new InputException(context.text().get("meeting.what"));
        }
        try (Space space = context.space(parsed)) {
            Meetings meetings = new Meetings(space);
            String slug = meetings.find(arguments.value(0)).slug();
            MeetingEntry meeting = meetings.set(slug, date, due, context.author(parsed));
            context.terminal()
                    .say(context.text()
                            .get(
                                    "meeting.set",
                                    meeting.name(),
                                    meeting.day().map(LocalDate::toString).orElse("-"),
                                    meeting.dueDay().map(LocalDate::toString).orElse("-")));
            return ExitCode.DONE;
        }
    }

    private Optional<LocalDate> day(Arguments arguments, String option) throws InputException {
        Optional<String> text = arguments.option(option);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new InputException(context.text().get("meeting.noDay", option, text.orElse("")), e);
        }
    }
}
