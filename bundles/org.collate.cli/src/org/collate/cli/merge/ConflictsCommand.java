package org.collate.cli.merge;

import java.io.IOException;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.merge.KeptConflict;
import org.collate.operations.InputException;
import org.collate.operations.merge.OpenConflicts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate conflicts FILE|VARIANT}: the conflicts that merges left. */
final class ConflictsCommand implements Command {

    private final Context context;

    ConflictsCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "conflicts")
                .addPositional(help.parameter("FILE|VARIANT", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        List<KeptConflict> open = new OpenConflicts(context.documents(parsed).place(arguments.value(0))).list();
        ConflictText text = new ConflictText(context);
        context.terminal()
                .data(
                        arguments.has("--json")
                                ? text.kept(open)
                                : text.of(open.stream()
                                        .map(KeptConflict::conflict)
                                        .toList()));
        if (open.isEmpty()) {
            context.terminal().say(context.text().get("conflicts.none", arguments.value(0)));
        }
        return open.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
