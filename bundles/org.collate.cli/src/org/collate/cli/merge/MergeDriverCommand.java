package org.collate.cli.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.core.merge.MergeResult;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.merge.KeptMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate merge-driver BASE OURS THEIRS PATH}: merges for C Git; the result goes into the file of ours. */
final class MergeDriverCommand implements Command {

    private final Context context;

    MergeDriverCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "merge-driver")
                .addPositional(help.parameter("BASE", 0))
                .addPositional(help.parameter("OURS", 1))
                .addPositional(help.parameter("THEIRS", 2))
                .addPositional(help.parameter("PATH", 3));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Path result = context.file(arguments.value(1));
        try {
            Report ours = ReportFile.read(arguments.value(3), Files.readAllBytes(result));
            Report theirs = ReportFile.read(arguments.value(3), Files.readAllBytes(context.file(arguments.value(2))));
            byte[] before = Files.readAllBytes(context.file(arguments.value(0)));
            // Where both sides added the file, Git's base is empty.
            Report base =
                    before.length == 0 ? Reports.create(ours.getId()) : ReportFile.read(arguments.value(3), before);
            Path inTree = context.file(arguments.value(3));
            Path merged = Files.createTempFile(result.toAbsolutePath().getParent(), "merged", ".collate");
            try {
                KeptMerge kept = new KeptMerge(inTree);
                MergeResult outcome = kept.merge(base, ours, theirs, merged);
                Files.move(merged, result, StandardCopyOption.REPLACE_EXISTING);
                if (!outcome.isClean()) {
                    String conflicts = String.valueOf(outcome.conflicts().size());
                    context.terminal()
                            .say(context.text().get("merge.conflicts", arguments.value(3), conflicts, kept.folder()));
                }
                return outcome.isClean() ? ExitCode.DONE : ExitCode.FOUND;
            } finally {
                Files.deleteIfExists(merged);
            }
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }
}
