package org.collate.cli.history;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Namesakes;
import org.collate.git.SpaceException;
import org.collate.git.actions.Action;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.undo.LogEntry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate operations}: what was done to a space on this machine. */
final class OperationsCommand implements Command {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Context context;

    OperationsCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "operations").addOption(help.jsonOption()).addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        try (Space space = context.space(parsed)) {
            List<LogEntry> entries = LogEntry.of(space);
            context.terminal().data(Arguments.of(parsed).has("--json") ? json(entries) : text(entries));
            return ExitCode.DONE;
        }
    }

    private String text(List<LogEntry> entries) {
        Namesakes people = Namesakes.of(
                entries.stream().map(each -> each.action().by().person()).toList());
        StringBuilder lines = new StringBuilder();
        for (LogEntry each : entries) {
            Action action = each.action();
            String what = UndoText.kind(context.text(), action);
            if (each.why().isPresent()) {
                what = context.text().get("operations.why", what, each.why().get());
            }
            lines.append(action.id())
                    .append('\t')
                    .append(TIME.format(action.by().time()))
                    .append('\t')
                    .append(people.name(action.by().person()))
                    .append('\t')
                    .append(UndoText.reports(context.text(), each.reports()))
                    .append('\t')
                    .append(what);
            each.undoneBy()
                    .ifPresent(id -> lines.append('\t').append(context.text().get("operations.undone", id)));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String json(List<LogEntry> entries) {
        JsonWriter json = new JsonWriter().beginObject().name("operations").beginArray();
        entries.forEach(each -> UndoText.json(json, each));
        return json.endArray().endObject().toString();
    }
}
