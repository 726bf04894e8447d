package org.collate.cli.space;

import java.io.IOException;
import java.util.List;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.cli.JsonWriter;
import org.collate.git.Entry;
import org.collate.git.SpaceException;
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
            List<Entry> meetings = space.roster().meetings();
            if (Arguments.of(parsed).has("--json")) {
                JsonWriter json =
                        new JsonWriter().beginObject().name("meetings").beginArray();
                for (Entry meeting : meetings) {
                    json.beginObject().name("slug").value(meeting.slug());
                    json.name("name").value(meeting.name()).endObject();
                }
                context.terminal().data(json.endArray().endObject().toString());
            } else {
                for (Entry meeting : meetings) {
                    context.terminal().data(meeting.slug() + "\t" + meeting.name() + "\n");
                }
            }
            return ExitCode.DONE;
        }
    }
}
