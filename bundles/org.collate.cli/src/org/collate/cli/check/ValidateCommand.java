package org.collate.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.collate.operations.Place;
import org.collate.operations.check.Rulebook;
import org.collate.operations.check.RulebookFor;
import org.collate.operations.space.ShowSpace;
import org.collate.validation.Rule;
import org.collate.validation.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate validate FILE|VARIANT…}: checks reports by the rules that reviewers apply. */
final class ValidateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    private final Context context;

    ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "validate")
                .addPositional(help.parameters("REPORT", 0, 0))
                .addOption(help.option("--all", "DIR", "option.all"))
                .addOption(help.option("--template", "annual|special|FILE", "option.template"))
                .addOption(help.option("--format", "text|json|sarif", "option.format"))
                .addOption(help.jsonOption())
                .addOption(help.option("--fail-on", "error|warning", "option.failOn"))
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String format = arguments.option("--format").orElse(arguments.has("--json") ? "json" : "text");
        Optional<Severity> failOn = Severity.of(arguments.option("--fail-on").orElse("error"));
        Optional<String> all = arguments.option("--all");
        if (!FORMATS.contains(format) || failOn.isEmpty() || failOn.get() == Severity.INFO) {
            context.terminal().say(context.text().get("validate.usage"));
            return ExitCode.USAGE;
        }
        if (arguments.values().isEmpty() && all.isEmpty()) {
            context.terminal().say(context.text().get("validate.nothing"));
            return ExitCode.USAGE;
        }
        List<Rule> rules = context.plugins().rules();
        if (rules.isEmpty()) {
            context.terminal().say(context.text().get("validate.noRules"));
        }
        List<Checked> checked = check(parsed, rules);
        context.terminal()
                .data(
                        switch (format) {
                            case "json" -> FindingsJson.of(checked);
                            case "sarif" -> new Sarif(context.text(), version()).of(checked, rules);
                            default -> new FindingsText(context).of(checked);
                        });
        boolean found = checked.stream()
                .flatMap(each -> each.rows().stream())
                .anyMatch(row -> row.severity().compareTo(failOn.get()) <= 0);
        return found ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static String version() {
        return System.getProperty("org.collate.version", "0");
    }

    private List<Checked> check(ParseResult parsed, List<Rule> rules)
            throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Documents documents = context.documents(parsed);
        RulebookFor rulebooks = new RulebookFor(rules, context.folder(), arguments.option("--template"));
        List<Place> places = new ArrayList<>();
        for (String name : arguments.values()) {
            places.add(documents.place(name));
        }
        if (arguments.option("--all").isPresent()) {
            places.addAll(all(
                    context.file(arguments.option("--all").get()),
                    arguments.option("--all").get()));
        }
        List<Checked> checked = new ArrayList<>();
        for (Place place : places) {
            // Only looked at, so looking twice must give the same ids.
            Documents.Opened opened = documents.open(place, Ids.derived(), context.monitor());
            Rulebook rulebook = rulebooks.find(place);
            checked.add(new Checked(opened, rulebook.check(opened.report())));
        }
        return checked;
    }

    /** Every report of a team space, or every report file in a folder that is none. */
    private List<Place> all(Path folder, String name) throws InputException, SpaceException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(context.text().get("validate.noFolder", name));
        }
        List<Place> places = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve("HEAD"))) {
            for (ShowSpace.Meeting meeting :
                    new ShowSpace(folder).execute(context.monitor()).reversed()) {
                for (VariantState state : meeting.variants()) {
                    if (!state.variant().isTemplate()) {
                        places.add(Place.OfVariant.draft(folder, state));
                    }
                }
            }
            return places;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith("." + OpenReport.EXTENSION)) {
                    places.add(new Place.OfFile(
                            file, Path.of(name).resolve(file.getFileName()).toString()));
                }
            }
        }
        if (places.isEmpty()) {
            throw new InputException(context.text().get("validate.emptyFolder", name));
        }
        return places;
    }
}
