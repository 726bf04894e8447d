package org.collate.cli.check;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.CleaningOptions;
import org.collate.cli.command.Context;
import org.collate.git.SpaceException;
import org.collate.model.template.Template;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.Templates;
import org.collate.operations.check.Checker;
import org.collate.operations.check.Saving;
import org.collate.runtime.Plugins;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the commands that check have in common on their command lines. */
final class CheckArguments {

    private final Context context;
    private final ParseResult parsed;
    private final Arguments arguments;

    CheckArguments(Context context, ParseResult parsed) {
        this.context = context;
        this.parsed = parsed;
        this.arguments = Arguments.of(parsed);
    }

    /** The checker with the rules there are, and the template that is named for files. */
    Checker checker(Plugins plugins) throws InputException {
        Optional<String> named = arguments.option("--template");
        Optional<Template> template =
                named.isPresent() ? Optional.of(Templates.open(context.folder(), named.get())) : Optional.empty();
        return new Checker(plugins.rules(), CleaningOptions.importers(context, parsed), template, context.folder());
    }

    /** Where the first argument is. */
    Place place() throws InputException, SpaceException {
        return context.documents(parsed).place(arguments.value(0));
    }

    /** Where a changed report goes. */
    Saving saving() {
        Optional<Path> output = arguments.option("--output").map(context::file);
        return new Saving(output, context.author(parsed), context.committer(parsed));
    }

    /** The error of a command line that cannot be understood. */
    static ParameterException usage(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }
}
