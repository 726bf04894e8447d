package org.collate.cli.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.remote.Remotes;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate remote add|list|remove|set}: the names of other copies, and which reports lie there. */
final class RemoteCommands {

    private static final String REPORTS = "--reports";

    private RemoteCommands() {}

    /** Which reports an option names; nothing where it names none, or all. */
    static List<String> reports(Arguments arguments) {
        return arguments.option(REPORTS).stream()
                .flatMap(named -> Arrays.stream(named.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.equals("all"))
                .toList();
    }

    private static Remote named(Context context, Remotes remotes, String name) throws InputException, SpaceException {
        Optional<Remote> found = remotes.named(name);
        return found.orElseThrow(() -> new InputException(context.text().get("remote.unknown", name)));
    }

    /** {@code collate remote add NAME PATH}. */
    record Add(Context context) implements Command {

        @Override
        public CommandSpec spec(Help help) {
            return help.command(this, "remote add")
                    .addPositional(help.parameter("NAME", 0))
                    .addPositional(help.parameter("PATH", 1))
                    .addOption(help.option(REPORTS, "REPORTS", "option.reports"))
                    .addOption(help.spaceOption());
        }

        @Override
        public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
            Arguments arguments = Arguments.of(parsed);
            try (Space space = context.space(parsed)) {
                CopyAddress place = place(context, arguments.value(1));
                new Remotes(space).add(new Remote(arguments.value(0), place, reports(arguments)));
                context.terminal().say(context.text().get("remote.added", arguments.value(0), place));
                return ExitCode.DONE;
            }
        }
    }

    /** Paths are kept in full, since they are read from anywhere. */
    private static CopyAddress place(Context context, String named) throws SpaceException {
        CopyAddress place = CopyAddress.parse(named, context.folder());
        return place instanceof CopyAddress.Folder folder
                ? CopyAddress.of(folder.path().toAbsolutePath().normalize())
                : place;
    }

    /** {@code collate remote set NAME}. */
    record Set(Context context) implements Command {

        @Override
        public CommandSpec spec(Help help) {
            return help.command(this, "remote set")
                    .addPositional(help.parameter("NAME", 0))
                    .addPositional(help.optionalParameter("PATH", 1))
                    .addOption(help.option(REPORTS, "REPORTS", "option.reports"))
                    .addOption(help.spaceOption());
        }

        @Override
        public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
            Arguments arguments = Arguments.of(parsed);
            try (Space space = context.space(parsed)) {
                Remotes remotes = new Remotes(space);
                Remote before = named(context, remotes, arguments.value(0));
                CopyAddress place = arguments.values().size() > 1 ? place(context, arguments.value(1)) : before.place();
                boolean isNamed = arguments.option(REPORTS).isPresent();
                remotes.set(new Remote(before.name(), place, isNamed ? reports(arguments) : before.reports()));
                context.terminal().say(context.text().get("remote.set", before.name()));
                return ExitCode.DONE;
            }
        }
    }

    /** {@code collate remote remove NAME}. */
    record Remove(Context context) implements Command {

        @Override
        public CommandSpec spec(Help help) {
            return help.command(this, "remote remove")
                    .addPositional(help.parameter("NAME", 0))
                    .addOption(help.spaceOption());
        }

        @Override
        public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
            try (Space space = context.space(parsed)) {
                Remotes remotes = new Remotes(space);
                Remote before = named(context, remotes, Arguments.of(parsed).value(0));
                remotes.remove(before.name());
                context.terminal().say(context.text().get("remote.removed", before.name()));
                return ExitCode.DONE;
            }
        }
    }

    /** {@code collate remote list}. */
    record All(Context context) implements Command {

        @Override
        public CommandSpec spec(Help help) {
            return help.command(this, "remote list")
                    .addOption(help.jsonOption())
                    .addOption(help.spaceOption());
        }

        @Override
        public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
            try (Space space = context.space(parsed)) {
                List<Remote> all = new Remotes(space).all();
                context.terminal().data(Arguments.of(parsed).has("--json") ? json(all) : text(all));
                return ExitCode.DONE;
            }
        }

        private String text(List<Remote> all) {
            StringBuilder lines = new StringBuilder();
            for (Remote each : all) {
                String reports =
                        each.reports().isEmpty() ? context.text().get("remote.all") : String.join(",", each.reports());
                lines.append(each.name()).append('\t').append(each.place()).append('\t');
                lines.append(reports).append('\n');
            }
            return lines.toString();
        }

        private static String json(List<Remote> all) {
            JsonWriter json = new JsonWriter().beginObject().name("remotes").beginArray();
            for (Remote each : all) {
                json.beginObject().name("name").value(each.name());
                json.name("place").value(each.place().toString());
                json.name("reports").beginArray();
                each.reports().forEach(json::value);
                json.endArray().endObject();
            }
            return json.endArray().endObject().toString();
        }
    }
}
