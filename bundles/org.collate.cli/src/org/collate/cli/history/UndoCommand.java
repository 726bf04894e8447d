package org.collate.cli.history;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.undo.Undone;
import org.collate.operations.InputException;
import org.collate.operations.undo.UndoAction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate undo [ENTRY]}: takes back what an entry of the operation log did. */
final class UndoCommand implements Command {

    private final Context context;

    UndoCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "undo")
                .addPositional(help.optionalParameter("ENTRY", 0))
                .addOption(help.dryRunOption())
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.jsonOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        UndoAction.How how = new UndoAction.How(
                arguments.has("--dry-run"), context.author(parsed), context.committer(parsed), context.keys(parsed));
        Optional<String> entry = arguments.values().stream().findFirst();
        try (Space space = context.space(parsed)) {
            UndoAction.Result result = new UndoAction(space, entry, how).execute(context.monitor());
            if (arguments.has("--json")) {
                context.terminal().data(json(result));
            } else {
                context.terminal().data(text(result, how.dryRun()));
            }
            return conflicts(result) > 0 ? ExitCode.FOUND : ExitCode.DONE;
        }
    }

    private static int conflicts(UndoAction.Result result) {
        return result.steps().stream()
                .mapToInt(step -> step.undone() instanceof Undone.Text text ? text.conflicts() : 0)
                .sum();
    }

    private String text(UndoAction.Result result, boolean dryRun) {
        StringBuilder lines = new StringBuilder();
        String head = !result.isDone() ? "undo.none" : dryRun ? "undo.would" : "undo.done";
        lines.append(context.text()
                        .get(
                                head,
                                result.entry().action().id(),
                                UndoText.kind(context.text(), result.entry().action())))
                .append('\n');
        result.steps()
                .forEach(step -> lines.append("  ")
                        .append(UndoText.step(context.text(), step))
                        .append('\n'));
        return lines.toString();
    }

    private static String json(UndoAction.Result result) {
        JsonWriter json = new JsonWriter().beginObject().name("operation");
        UndoText.json(json, result.entry());
        json.name("done").value(result.isDone());
        json.name("steps").beginArray();
        result.steps().forEach(step -> UndoText.json(json, step));
        return json.endArray().endObject().toString();
    }
}
