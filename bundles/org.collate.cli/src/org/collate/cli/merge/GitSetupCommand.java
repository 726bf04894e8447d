package org.collate.cli.merge;

import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.merge.GitSetup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate space git-setup [REPO]}: makes C Git merge and show reports with this program. */
final class GitSetupCommand implements Command {

    private final Context context;

    GitSetupCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "space git-setup")
                .addPositional(help.optionalParameter("REPO", 0))
                .addOption(help.option("--command", "COMMAND", "option.command"));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws SpaceException {
        Arguments arguments = Arguments.of(parsed);
        String repository = arguments.value(0);
        String command = arguments.option("--command").orElseGet(GitSetupCommand::self);
        Path folder = GitSetup.install(repository.isEmpty() ? context.folder() : context.file(repository), command);
        context.terminal().say(context.text().get("gitSetup.done", folder, command));
        return ExitCode.DONE;
    }

    /** How a shell starts this program: the product's launcher says where it lies. */
    private static String self() {
        String home = System.getProperty("org.collate.home", "");
        return home.isEmpty()
                ? "collate"
                : "'" + Path.of(home, "collate").toString().replace("'", "'\\''") + "'";
    }
}
