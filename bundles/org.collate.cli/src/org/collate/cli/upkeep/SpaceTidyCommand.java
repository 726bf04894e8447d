package org.collate.cli.upkeep;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.tidy.Tidy;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate space tidy [DIR]}: makes a space small, and sets how far its logs go back. */
final class SpaceTidyCommand implements Command {

    private static final String LOGS = "--logs";
    private static final String AUTOSAVES = "--autosaves";
    private static final String NEVER = "never";
    private static final long KIB = 1024;

    private final Context context;

    SpaceTidyCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "space tidy")
                .addPositional(help.optionalParameter("DIR", 0))
                .addOption(help.option(LOGS, "DAYS", "option.logs"))
                .addOption(help.option(AUTOSAVES, "DAYS", "option.autosaves"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String named = arguments.value(0);
        Optional<String> logs = days(arguments, LOGS);
        Optional<String> autosaves = days(arguments, AUTOSAVES);
        try (Space space = named.isEmpty() ? context.space(parsed) : Space.open(context.file(named))) {
            Tidy tidy = new Tidy(space, context.monitor()::isCanceled);
            if (logs.isPresent()) {
                tidy.keepLogs(false, logs.filter(days -> !days.equals(NEVER)).map(Integer::valueOf));
            }
            if (autosaves.isPresent()) {
                tidy.keepLogs(
                        true, autosaves.filter(days -> !days.equals(NEVER)).map(Integer::valueOf));
            }
            Tidy.Tidied tidied = tidy.all();
            if (arguments.has("--json")) {
                context.terminal()
                        .data(new JsonWriter()
                                .beginObject()
                                .name("before")
                                .value(tidied.before())
                                .name("after")
                                .value(tidied.after())
                                .endObject()
                                .toString());
            }
            context.terminal()
                    .say(context.text().get("tidy.done", space.folder(), tidied.before() / KIB, tidied.after() / KIB));
            return ExitCode.DONE;
        }
    }

    private Optional<String> days(Arguments arguments, String option) throws InputException {
        Optional<String> value = arguments.option(option);
        if (value.isPresent() && !value.get().matches("[0-9]{1,5}|" + NEVER)) {
            throw new InputException(context.text().get("tidy.noDays", option, value.get()));
        }
        return value;
    }
}
