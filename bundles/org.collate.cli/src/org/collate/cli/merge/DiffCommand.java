package org.collate.cli.merge;

import java.io.IOException;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.ChangeJson;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.core.difference.Difference;
import org.collate.git.SpaceException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.merge.OpenTogether;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate diff A B}: what differs between two versions of a report. */
final class DiffCommand implements Command {

    private final Context context;

    DiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "diff")
                .addPositional(help.parameter("A", 0))
                .addPositional(help.parameter("B", 1))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        List<Report> reports =
                new OpenTogether(context.documents(parsed), arguments.values()).execute(context.monitor());
        Difference difference = Difference.of(reports.get(0), reports.get(1));
        if (arguments.has("--json")) {
            JsonWriter json = new JsonWriter().beginObject().name("changes").beginArray();
            difference.changes().forEach(change -> ChangeJson.write(json, change));
            context.terminal().data(json.endArray().endObject().toString());
        } else {
            for (String line : difference.lines()) {
                context.terminal().data(line + "\n");
            }
            if (difference.isEmpty()) {
                context.terminal().say(context.text().get("diff.none"));
            }
        }
        return ExitCode.DONE;
    }
}
