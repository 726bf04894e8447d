package org.collate.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.runtime.Plugins;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program {@code collate}: takes a command line apart and runs its command. */
public final class Program {

    private final Terminal terminal;
    private final Path folder;
    private final Supplier<Plugins> plugins;
    private final Messages text = Messages.of(Program.class);

    /**
     * The program.
     *
     * @param terminal where it writes
     * @param folder what relative names of files start from
     * @param plugins looks the plug-ins up; only asked by commands that need them
     */
    public Program(Terminal terminal, Path folder, Supplier<Plugins> plugins) {
        this.terminal = terminal;
        this.folder = folder;
        this.plugins = plugins;
    }

    /** Runs one command line. Whatever goes wrong is said in a sentence. */
    public ExitCode run(String... arguments) {
        try {
            return execute(commandLine(), arguments);
        } catch (ParameterException e) {
            terminal.say(new UsageErrors(text).sentence(e));
            return ExitCode.USAGE;
        } catch (InvalidPathException e) {
            terminal.say(text.get("badName", e.getInput()));
            return ExitCode.USAGE;
        } catch (InputException e) {
            terminal.say(e.getMessage());
            terminal.cause(e);
            return ExitCode.INPUT;
        } catch (IOException e) {
            return outputFailed(e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            terminal.say(text.get("tooMuch"));
            terminal.cause(e);
            return ExitCode.INPUT;
        } catch (RuntimeException | LinkageError e) {
            terminal.say(text.get("unexpected", e));
            terminal.cause(e);
            return ExitCode.INPUT;
        }
    }

    /** The commands there are. A new one is a class of its own and a line here. */
    private List<Command> commands() {
        return List.of(
                new ImportCommand(text, terminal, folder, plugins),
                new OutlineCommand(text, terminal, folder, plugins));
    }

    private CommandLine commandLine() {
        Help help = new Help(text);
        CommandSpec spec = help.command("collate");
        spec.addOption(help.versionOption());
        CommandLine line = new CommandLine(spec);
        for (Command command : commands()) {
            line.addSubcommand(command.spec(help));
        }
        line.setUsageHelpAutoWidth(false);
        return line;
    }

    private ExitCode execute(CommandLine line, String[] arguments) throws InputException, IOException {
        ParseResult parsed = line.parseArgs(arguments);
        while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
            parsed = parsed.subcommand();
        }
        CommandSpec spec = parsed.commandSpec();
        if (parsed.isUsageHelpRequested()) {
            terminal.data(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitCode.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.data("collate " + version() + "\n");
            return ExitCode.DONE;
        }
        if (spec.userObject() instanceof Command command) {
            return command.run(parsed);
        }
        terminal.say(text.get("noCommand"));
        terminal.say(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.USAGE;
    }

    /** The launcher of the assembled product says which version it is. */
    private String version() {
        return System.getProperty("org.collate.version", text.get("unknownVersion"));
    }

    /** Whoever closes the pipe early, as head does, wants no complaint; a full disk is one. */
    private ExitCode outputFailed(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
            return ExitCode.DONE;
        }
        terminal.say(text.get("noOutput", message));
        terminal.cause(e);
        return ExitCode.INPUT;
    }
}
