package org.collate.cli.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.gate.Gate;
import org.collate.git.gate.Pushed;
import org.collate.git.gate.Refusal;
import org.collate.operations.InputException;
import org.collate.operations.server.GateOfServer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate gate}: the pre-receive hook of a server. */
final class GateCommand implements Command {

    /** Where servers say whose account it is: ours, gitolite's, and that of the CGI of Git. */
    private static final List<String> LOGINS = List.of("COLLATE_LOGIN", "GL_USER", "REMOTE_USER");

    private final Context context;

    GateCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "gate").addOption(help.option("--user", "ACCOUNT", "option.user"));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        List<Pushed> pushed;
        try {
            pushed = Pushed.read(context.terminal().input());
        } catch (IllegalArgumentException e) {
            throw new InputException(context.text().get("gate.noLine", String.valueOf(e.getMessage())), e);
        }
        List<Refusal> refusals = new GateOfServer(
                        quarantine(), login(parsed), () -> context.plugins().rules())
                .check(pushed);
        for (Refusal each : refusals) {
            context.terminal().say("collate: " + each.ref() + ": " + each.sentence());
        }
        if (!refusals.isEmpty()) {
            context.terminal().say("collate: " + context.text().get("gate.refused"));
        }
        return refusals.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private Optional<String> login(ParseResult parsed) {
        return Stream.concat(
                        Arguments.of(parsed).option("--user").stream(),
                        LOGINS.stream().flatMap(name -> variable(name).stream()))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private Gate.Quarantine quarantine() {
        Path folder = context.file(variable("GIT_DIR").orElse("."));
        List<Path> others = variable("GIT_ALTERNATE_OBJECT_DIRECTORIES").stream()
                .flatMap(all ->
                        Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(all))
                .filter(name -> !name.isEmpty())
                .map(context::file)
                .toList();
        return new Gate.Quarantine(folder, variable("GIT_QUARANTINE_PATH").map(context::file), others);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(context.environment().get(name));
    }
}
