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
import org.collate.operations.InputException;
import org.collate.operations.merge.GitDriver;
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
        GitDriver driver = new GitDriver(context.folder(), context.environment());
        GitDriver.Handed handed = handed(context, arguments);
        if (arguments.has("--ancestors")) {
            Files.write(handed.ours(), driver.ancestors(handed));
            return ExitCode.DONE;
        }
        Path merged = Files.createTempFile(handed.ours().toAbsolutePath().getParent(), "merged", ".collate");
        try {
            GitDriver.Driven driven = driver.merge(handed, merged);
            Files.move(merged, handed.ours(), StandardCopyOption.REPLACE_EXISTING);
            tell(handed.name(), driven);
            return driven.result().isClean() ? ExitCode.DONE : ExitCode.FOUND;
        } finally {
            Files.deleteIfExists(merged);
        }
    }

    /** The files that Git names. */
    static GitDriver.Handed handed(Context context, Arguments arguments) {
        return new GitDriver.Handed(
                context.file(arguments.value(0)),
                context.file(arguments.value(1)),
                context.file(arguments.value(2)),
                arguments.value(3));
    }

    private void tell(String name, GitDriver.Driven driven) {
        driven.setAside()
                .ifPresent(aside -> context.terminal().say(context.text().get("driver.aside", name, aside)));
        String count = String.valueOf(driven.result().conflicts().size());
        if (driven.kept().isPresent()) {
            context.terminal()
                    .say(context.text()
                            .get("merge.conflicts", name, count, driven.kept().get()));
        } else if (!driven.result().isClean()) {
            context.terminal().say(context.text().get("driver.looked", name, count));
        }
    }
}
