package org.collate.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.CleaningOptions;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.Baseline;
import org.collate.operations.check.CheckedReport;
import org.collate.operations.check.Checker;
import org.collate.operations.check.Found;
import org.collate.operations.check.Listing;
import org.collate.operations.check.ReportsIn;
import org.collate.operations.check.SourceLines;
import org.collate.operations.check.Validate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate validate FILE|VARIANT…}: tells what reviewers would send back. */
final class ValidateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    private final Context context;

    ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return CleaningOptions.add(help.command(this, "validate"), help)
                .addPositional(help.parameters("FILE|VARIANT", 0, 0))
                .addOption(help.option("--all", "DIR", "option.all"))
                .addOption(help.option("--format", "FORMAT", "option.format"))
                .addOption(help.option("--fail-on", "SEVERITY", "option.failOn"))
                .addOption(help.option("--baseline", "FILE", "option.baseline"))
                .addOption(help.option("--write-baseline", "FILE", "option.writeBaseline"))
                .addOption(help.option("--template", "TEMPLATE", "option.template"))
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String format = arguments.option("--format").orElse("text");
        if (!FORMATS.contains(format)) {
            throw CheckArguments.usage(parsed, context.text().get("validate.format", format));
        }
        Optional<FailOn> failOn = failOn(parsed, arguments);
        if (arguments.values().isEmpty() && !arguments.has("--all")) {
            throw CheckArguments.usage(parsed, context.text().get("validate.nothing"));
        }
        Optional<String> before = arguments.option("--baseline");
        Optional<Baseline> baseline =
                before.isPresent() ? Optional.of(Baseline.read(context.file(before.get()))) : Optional.empty();
        Importers importers = CleaningOptions.importers(context, parsed);
        Checker checker = new CheckArguments(context, parsed).checker(context.plugins());
        List<String> unreadable = new ArrayList<>();
        List<Place> places = places(parsed, arguments, unreadable);
        Validate.Checked checked = new Validate(checker, places).execute(context.monitor());
        unreadable.addAll(checked.unreadable());
        List<ToldReport> told = new ArrayList<>();
        Map<String, List<Found>> all = new TreeMap<>();
        for (CheckedReport each : checked.reports()) {
            List<Found> found = Listing.of(each, lines(each, importers));
            all.put(each.key(), found);
            List<Found> marked =
                    baseline.map(known -> known.mark(each.key(), found)).orElse(found);
            told.add(new ToldReport(each, Listing.together(each, marked), baseline.isPresent()));
        }
        tell(format, checker, told);
        Optional<String> written = arguments.option("--write-baseline");
        if (written.isPresent() && unreadable.isEmpty()) {
            Baseline.of(all).write(context.file(written.get()));
            context.terminal().say(context.text().get("validate.baseline", written.get()));
        }
        unreadable.forEach(context.terminal()::say);
        boolean found = (failOn.isPresent() || written.isEmpty())
                && told.stream().flatMap(each -> each.found().stream()).anyMatch(failOn.orElse(FailOn.ERROR)::counts);
        return !unreadable.isEmpty() ? ExitCode.INPUT : found ? ExitCode.FOUND : ExitCode.DONE;
    }

    private SourceLines lines(CheckedReport checked, Importers importers) {
        return SourceLines.of(checked.opened(), importers, context.monitor());
    }

    /** What the option says; empty where it is not given. */
    private Optional<FailOn> failOn(ParseResult parsed, Arguments arguments) {
        Optional<String> word = arguments.option("--fail-on");
        Optional<FailOn> failOn = word.flatMap(FailOn::of);
        if (word.isPresent() && failOn.isEmpty()) {
            throw CheckArguments.usage(parsed, context.text().get("validate.failOn", word.get()));
        }
        if (failOn.isPresent() && failOn.get().onlyNew() && !arguments.has("--baseline")) {
            throw CheckArguments.usage(parsed, context.text().get("validate.newSince", word.get()));
        }
        return failOn;
    }

    /** Those that are named, then those of a folder; one that is not there stops no other. */
    private List<Place> places(ParseResult parsed, Arguments arguments, List<String> unreadable)
            throws InputException, SpaceException {
        List<Place> places = new ArrayList<>();
        Documents documents = context.documents(parsed);
        for (String name : arguments.values()) {
            try {
                places.add(documents.place(name));
            } catch (InputException | SpaceException e) {
                unreadable.add(e.getMessage());
            }
        }
        Optional<String> all = arguments.option("--all");
        if (all.isPresent()) {
            places.addAll(new ReportsIn(context.file(all.get()), all.get()).find());
        }
        if (arguments.has("--template") && places.stream().anyMatch(Place.OfVariant.class::isInstance)) {
            context.terminal().say(context.text().get("validate.ownTemplate"));
        }
        return places;
    }

    private void tell(String format, Checker checker, List<ToldReport> told) throws IOException {
        if (checker.rules().isEmpty()) {
            context.terminal().say(context.text().get("validate.noRules"));
        }
        switch (format) {
            case "json" -> context.terminal().data(FindingsJson.of(told));
            case "sarif" -> context.terminal().data(new Sarif(context.text(), checker.rules()).of(told));
            default -> {
                boolean coloured = Colours.wanted(context.environment(), context.terminal());
                FindingsText text = new FindingsText(context.text(), coloured);
                if (coloured) {
                    context.terminal().coloured(text.of(told));
                } else {
                    context.terminal().data(text.of(told));
                }
                told.forEach(each -> context.terminal().say(text.summary(each)));
            }
        }
    }
}
