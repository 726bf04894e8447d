package org.collate.cli.merge;

import java.io.IOException;
import java.util.List;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.core.merge.Conflict;
import org.collate.operations.InputException;
import org.collate.operations.merge.KeptMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate conflicts FILE}: the conflicts that a merge into a report file left. */
final class ConflictsCommand implements Command {

    private final Context context;

    ConflictsCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "conflicts")
                .addPositional(help.parameter("FILE", 0))
                .addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        Arguments arguments = Arguments.of(parsed);
        List<Conflict> open = new KeptMerge(context.file(arguments.value(0))).open();
        ConflictText text = new ConflictText(context);
        context.terminal().data(arguments.has("--json") ? text.json(open) : text.of(open));
        if (open.isEmpty()) {
            context.terminal().say(context.text().get("conflicts.none", arguments.value(0)));
        }
        return open.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
