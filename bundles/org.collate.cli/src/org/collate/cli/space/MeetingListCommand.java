package org.collate.cli.space;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate meeting list}: lists the meetings of a team space. */
final class MeetingListCommand implements Command {

    private final Context context;

    MeetingListCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "meeting list")
                .addPositional(help.optionalParameter("DIR", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        try (Space space = new SpaceArgument(context, parsed).open()) {
            List<MeetingEntry> meetings = space.roster().meetings();
            if (Arguments.of(parsed).has("--json")) {
                JsonWriter json =
                        new JsonWriter().beginObject().name("meetings").beginArray();
                for (MeetingEntry meeting : meetings) {
                    json.beginObject().name("slug").value(meeting.slug());
                    json.name("name").value(meeting.name());
                    json.name("date")
                            .value(meeting.day().map(LocalDate::toString).orElse(""));
                    json.name("due")
                            .value(meeting.dueDay().map(LocalDate::toString).orElse(""));
                    json.endObject();
                }
                context.terminal().data(json.endArray().endObject().toString());
            } else {
                for (MeetingEntry meeting : meetings) {
                    context.terminal().data(line(meeting));
                }
            }
            return ExitCode.DONE;
        }
    }

    private String line(MeetingEntry meeting) {
        StringBuilder line = new StringBuilder(meeting.slug() + "\t" + meeting.name());
        meeting.day().ifPresent(day -> line.append('\t').append(context.text().get("meeting.date", day.toString())));
        meeting.dueDay()
                .ifPresent(day -> line.append('\t').append(context.text().get("meeting.due", day.toString())));
        return line.append('\n').toString();
    }
}
