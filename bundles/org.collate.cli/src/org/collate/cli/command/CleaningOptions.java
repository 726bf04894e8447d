package org.collate.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.transfer.Cleaning;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what is cleaned when a file is read: {@code --keep emoji,web} and {@code --simplify}. */
public final class CleaningOptions {

    private CleaningOptions() {}

    /** Adds the options to a command. */
    public static CommandSpec add(CommandSpec command, Help help) {
        return command.addOption(help.option("--keep", "KINDS", "option.keep"))
                .addOption(help.flag("--simplify", "option.simplify"));
    }

    /**
     * The importers, after which is cleaned what the options say.
     *
     * @throws InputException where a kind of cleaning is named that there is not
     */
    public static Importers importers(Context context, ParseResult parsed) throws InputException {
        Arguments arguments = Arguments.of(parsed);
        Set<Cleaning> cleanings = Cleaning.usual();
        List<String> kept = arguments.option("--keep").stream()
                .flatMap(words -> Arrays.stream(words.split("[,，\\s]+")))
                .toList();
        for (String word : kept) {
            Cleaning kind = Cleaning.of(word)
                    .filter(each -> each != Cleaning.SIMPLIFY)
                    .orElseThrow(() -> new InputException(context.text().get("keep.unknown", word, kinds())));
            cleanings.remove(kind);
        }
        if (arguments.has("--simplify")) {
            cleanings.add(Cleaning.SIMPLIFY);
        }
        return context.plugins().importers().cleaning(cleanings);
    }

    private static String kinds() {
        return Cleaning.usual().stream().map(Cleaning::word).collect(Collectors.joining(", "));
    }
}
