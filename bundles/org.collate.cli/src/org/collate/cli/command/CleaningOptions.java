package org.collate.cli.command;

import java.util.Arrays;
import java.util.List;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what is cleaned when a file is read: {@code --keep emoji,web} and {@code --simplify}. */
public final class CleaningOptions {

    private CleaningOptions() {}

    /** Adds the options to a command. */
    public static CommandSpec add(CommandSpec command, Help help) {
        return command.addOption(help.keepOption()).addOption(help.simplifyOption());
    }

    /**
     * The importers, after which is cleaned what the options say.
     *
     * @throws InputException where a kind of cleaning is named that there is not
     */
    public static Importers importers(Context context, ParseResult parsed) throws InputException {
        Arguments arguments = Arguments.of(parsed);
        List<String> kept = arguments.option("--keep").stream()
                .flatMap(words -> Arrays.stream(words.split("[,，\\s]+")))
                .toList();
        return context.plugins().importers().cleaning(kept, arguments.has("--simplify"));
    }
}
