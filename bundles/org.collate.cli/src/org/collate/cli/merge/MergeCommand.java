package org.collate.cli.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.merge.MergeResult;
import org.collate.git.SpaceException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.merge.KeptMerge;
import org.collate.operations.merge.OpenTogether;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate merge BASE OURS THEIRS -o OUT}: merges two versions of a report that come from a third. */
final class MergeCommand implements Command {

    private final Context context;

    MergeCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "merge")
                .addPositional(help.parameter("BASE", 0))
                .addPositional(help.parameter("OURS", 1))
                .addPositional(help.parameter("THEIRS", 2))
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        if (arguments.option("-o").isEmpty()) {
            context.terminal().say(context.text().get("merge.noOutput"));
            return ExitCode.USAGE;
        }
        Path output = context.file(arguments.option("-o").get());
        List<Report> reports =
                new OpenTogether(context.documents(parsed), arguments.values()).execute(context.monitor());
        KeptMerge kept = new KeptMerge(output);
        MergeResult result = kept.merge(reports.get(0), reports.get(1), reports.get(2));
        ConflictText text = new ConflictText(context);
        context.terminal().data(arguments.has("--json") ? text.json(result.conflicts()) : text.of(result.conflicts()));
        context.terminal()
                .say(
                        result.isClean()
                                ? context.text().get("merge.done", output)
                                : context.text()
                                        .get(
                                                "merge.conflicts",
                                                output,
                                                result.conflicts().size(),
                                                kept.folder()));
        return result.isClean() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
