package org.collate.cli.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.merge.MergeResult;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.merge.CommonFile;
import org.collate.operations.merge.KeptMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code collate merge-driver BASE OURS THEIRS PATH}: merges for C Git; the result goes into the file of ours. With
 * {@code --ancestors} it merges last common ancestors, for the merge that follows.
 */
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
                .addPositional(help.parameter("PATH", 3))
                .addOption(help.flag("--ancestors", "option.ancestors"));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Path base = context.file(arguments.value(0));
        Path ours = context.file(arguments.value(1));
        Path theirs = context.file(arguments.value(2));
        String name = arguments.value(3);
        try {
            if (arguments.has("--ancestors")) {
                CommonFile first = CommonFile.read(name, Files.readAllBytes(ours));
                CommonFile second = CommonFile.read(name, Files.readAllBytes(theirs));
                Files.write(
                        ours,
                        CommonFile.merged(common(name, base), first, second).bytes());
                return ExitCode.DONE;
            }
            return merge(
                    name,
                    common(name, base),
                    ReportFile.read(name, Files.readAllBytes(ours)),
                    ReportFile.read(name, Files.readAllBytes(theirs)),
                    ours);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** The base; where both sides added the file, Git's is empty. */
    private static CommonFile common(String name, Path file) throws InputException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == 0 ? CommonFile.of(Reports.create(Ids.derived().next(""))) : CommonFile.read(name, bytes);
    }

    private ExitCode merge(String name, CommonFile base, Report ours, Report theirs, Path result)
            throws InputException, IOException {
        Path merged = Files.createTempFile(result.toAbsolutePath().getParent(), "merged", ".collate");
        try {
            KeptMerge kept = new KeptMerge(context.file(name));
            MergeResult outcome = kept.drive(base, ours, theirs, merged);
            Files.move(merged, result, StandardCopyOption.REPLACE_EXISTING);
            if (!outcome.isClean()) {
                String conflicts = String.valueOf(outcome.conflicts().size());
                context.terminal().say(context.text().get("merge.conflicts", name, conflicts, kept.folder()));
            }
            return outcome.isClean() ? ExitCode.DONE : ExitCode.FOUND;
        } finally {
            Files.deleteIfExists(merged);
        }
    }
}
