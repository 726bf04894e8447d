package org.collate.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.collate.cli.check.CheckCommands;
import org.collate.cli.command.Area;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.Terminal;
import org.collate.cli.exchange.ExchangeCommands;
import org.collate.cli.history.HistoryCommands;
import org.collate.cli.merge.MergeCommands;
import org.collate.cli.report.ReportCommands;
import org.collate.cli.review.ReviewCommands;
import org.collate.cli.server.ServerCommands;
import org.collate.cli.signing.SigningCommands;
import org.collate.cli.space.SpaceCommands;
import org.collate.cli.upkeep.UpkeepCommands;
import org.collate.git.SpaceException;
import org.collate.git.tidy.Upkeep;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.OutputFile;
import org.collate.runtime.Plugins;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program {@code collate}: takes a command line apart and runs its command. */
public final class Program {

    private final Terminal terminal;
    private final Context context;
    private final Messages text = Messages.of(Program.class);

    /**
     * The program.
     *
     * @param terminal where it writes
     * @param folder what relative names of files start from
     * @param environment the variables of the environment
     * @param plugins looks the plug-ins up; only asked by commands that need them
     */
    public Program(Terminal terminal, Path folder, Map<String, String> environment, Supplier<Plugins> plugins) {
        this.terminal = terminal;
        this.context = new Context(text, terminal, folder, Map.copyOf(environment), once(plugins));
    }

    /** Looking plug-ins up takes time; a command that asks twice waits once. */
    private static Supplier<Plugins> once(Supplier<Plugins> plugins) {
        AtomicReference<Plugins> found = new AtomicReference<>();
        return () -> {
            if (found.get() == null) {
                found.set(plugins.get());
            }
            return found.get();
        };
    }

    /** Runs one command line. Whatever goes wrong is said in a sentence. */
    public ExitCode run(String... arguments) {
        try {
            return execute(commandLine(arguments), arguments);
        } catch (ParameterException e) {
            terminal.say(new UsageErrors(text).sentence(e));
            return ExitCode.USAGE;
        } catch (InvalidPathException e) {
            terminal.say(text.get("badName", e.getInput()));
            return ExitCode.USAGE;
        } catch (InputException | SpaceException e) {
            terminal.say(e.getMessage());
            terminal.cause(e);
            return ExitCode.INPUT;
        } catch (IOException e) {
            return outputFailed(e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            terminal.say(text.get("tooMuch"));
            terminal.cause(e);
            return ExitCode.INPUT;
        } catch (RuntimeException | Error e) {
            terminal.say(text.get("unexpected", e));
            terminal.cause(e);
            return ExitCode.INPUT;
        }
    }

    /** Takes in the command that is called, or all of them where none is: only then does the user see them all. */
    private CommandLine commandLine(String[] arguments) {
        Help help = new Help(text, text);
        CommandSpec spec = help.group("collate");
        spec.addOption(help.versionOption());
        CommandLine line = new CommandLine(spec);
        String called = arguments.length == 0 ? "" : arguments[0];
        List<Area> areas = areas(called);
        boolean known = areas.stream()
                .flatMap(area -> area.commands().stream())
                .anyMatch(entry -> entry.first().equals(called));
        for (Area area : areas) {
            for (Area.Entry entry : area.commands()) {
                if (!known || entry.first().equals(called)) {
                    add(line, area, entry);
                }
            }
        }
        line.setUsageHelpAutoWidth(false);
        return line;
    }

    /**
     * The areas that have a command of this name or group; all of them where none has. Making the others would cost each
     * start some milliseconds. A new command of an area is one more name here, which a test holds.
     */
    static List<Area> areas(String called) {
        return switch (called) {
            case "import", "outline", "export" -> List.of(ReportCommands.area());
            case "validate", "fix", "suppress", "rules" -> List.of(CheckCommands.area());
            case "meeting", "template", "variant", "commit", "show", "fsck" -> List.of(SpaceCommands.area());
            case "person" -> List.of(SpaceCommands.area(), SigningCommands.area());
            case "space" ->
                List.of(SpaceCommands.area(), MergeCommands.area(), ExchangeCommands.area(), UpkeepCommands.area());
            case "purge", "backup" -> List.of(UpkeepCommands.area());
            case "gate", "server" -> List.of(ServerCommands.area());
            case "receipt", "verify" -> List.of(SigningCommands.area());
            case "sync", "remote", "bundle" -> List.of(ExchangeCommands.area());
            case "diff", "merge", "conflicts", "resolve", "merge-driver", "merge-tool", "textconv" ->
                List.of(MergeCommands.area());
            case "log", "blame", "restore", "operations", "undo" -> List.of(HistoryCommands.area());
            case "revisions",
                    "accept",
                    "reject",
                    "hand-over",
                    "leaders",
                    "review",
                    "comment",
                    "comments",
                    "note",
                    "reply",
                    "reopen",
                    "take",
                    "send-back",
                    "withdraw",
                    "sign-off" -> List.of(ReviewCommands.area());
            case "-V", "--version" -> List.of();
            default ->
                List.of(
                        ReportCommands.area(),
                        CheckCommands.area(),
                        SpaceCommands.area(),
                        MergeCommands.area(),
                        HistoryCommands.area(),
                        ReviewCommands.area(),
                        SigningCommands.area(),
                        ExchangeCommands.area(),
                        UpkeepCommands.area(),
                        ServerCommands.area());
        };
    }

    private void add(CommandLine line, Area area, Area.Entry entry) {
        CommandLine parent = line;
        for (String name : entry.groups()) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            CommandLine group = parent.getSubcommands().get(last);
            if (group == null) {
                group = new CommandLine(new Help(text, text).group(name));
                parent.addSubcommand(group);
            }
            parent = group;
        }
        Messages texts = area.text();
        parent.addSubcommand(entry.command().apply(context.with(texts)).spec(new Help(text, texts)));
    }

    private ExitCode execute(CommandLine line, String[] arguments) throws InputException, SpaceException, IOException {
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
            Optional<String> output = Arguments.of(parsed).option("-o");
            if (output.isPresent()) {
                OutputFile.require(context.file(output.get()));
            }
            ExitCode code = command.run(parsed);
            Upkeep.ofWritten(true, () -> false);
            return code;
        }
        terminal.say(text.get("noCommand", spec.qualifiedName(" ")));
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
