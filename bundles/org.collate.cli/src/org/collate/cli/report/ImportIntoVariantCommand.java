package org.collate.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.CleaningOptions;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Address;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.returned.ConflictPeople;
import org.collate.operations.returned.PersonsNamed;
import org.collate.operations.returned.Taking;
import org.collate.operations.space.CommitVersion.Authorship;
import org.collate.operations.space.ImportCopies;
import org.collate.operations.space.PreparedImport;
import picocli.CommandLine.ParseResult;

/** {@code collate import FILE… --into DIR MEETING VARIANT}: takes files into a report of a team space. */
final class ImportIntoVariantCommand {

    private final Context context;
    private final ParseResult parsed;
    private final Arguments arguments;

    ImportIntoVariantCommand(Context context, ParseResult parsed) {
        this.context = context;
        this.parsed = parsed;
        this.arguments = Arguments.of(parsed);
    }

    ExitCode run() throws InputException, SpaceException, IOException {
        List<String> into = arguments.options("--into");
        List<String> names = arguments.values();
        List<Path> files = names.stream().map(context::file).toList();
        try (Space space = Space.open(context.file(into.get(0)))) {
            Variant variant = new Variants(space).find(Address.parse(into.get(1) + "/" + into.get(2)));
            Signature committer = context.committer(parsed);
            Authorship authorship = new Authorship(context.author(parsed), committer, message(files));
            Taking taking = taking();
            ImportCopies operation = new ImportCopies(
                    space, variant, files, CleaningOptions.importers(context, parsed), authorship, taking);
            ImportCopies.Result result = arguments.has("--dry-run")
                    ? new ImportCopies.Result(
                            operation.preview(context.monitor()), Optional.empty(), List.of(), Set.of(), 0, 0)
                    : operation.execute(context.monitor());
            if (result.committed().isPresent()) {
                new PersonsNamed(space.roster(), taking.people()).remember(space, committer);
            }
            List<ConflictPeople.Disputed> disputed =
                    new ConflictPeople(space, variant).of(result.conflicts(), result.steps());
            if (arguments.has("--json")) {
                context.terminal().data(json(files, variant, result, disputed));
            } else {
                text(names, result, disputed);
            }
            return outcome(variant, result);
        }
    }

    private String message(List<Path> files) {
        List<String> names =
                files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        return arguments
                .option("--message")
                .orElseGet(() -> context.text().get("import.message", String.join(", ", names)));
    }

    private Taking taking() throws InputException {
        Map<String, String> people = new LinkedHashMap<>();
        for (String each : arguments.options("--author-map")) {
            int sign = each.lastIndexOf('=');
            if (sign < 0 || each.substring(sign + 1).isBlank()) {
                throw new InputException(context.text().get("import.badMap", each));
            }
            people.put(each.substring(0, sign).strip(), each.substring(sign + 1).strip());
        }
        List<String> expected = arguments.option("--expect").stream()
                .flatMap(all -> Arrays.stream(all.strip().split("[,，\\s]+")))
                .toList();
        return new Taking(arguments.has("--over"), arguments.option("--base"), people, true, left(), expected);
    }

    private List<Integer> left() throws InputException {
        String numbers = arguments.option("--leave").orElse("").strip();
        try {
            return numbers.isEmpty()
                    ? List.of()
                    : Arrays.stream(numbers.split("[,，\\s]+"))
                            .map(Integer::valueOf)
                            .toList();
        } catch (NumberFormatException e) {
            throw new InputException(context.text().get("import.badNumbers", numbers), e);
        }
    }

    private String json(
            List<Path> files, Variant variant, ImportCopies.Result result, List<ConflictPeople.Disputed> disputed) {
        JsonWriter json = new JsonWriter();
        MatchingJson writer = new MatchingJson(json);
        if (files.size() == 1) {
            json.beginObject();
            writer.copy(
                    files.getFirst(),
                    variant,
                    result.copies().getFirst(),
                    result.committed().isEmpty());
        } else {
            json.beginObject().name("variant").value(variant.toString());
            json.name("dryRun").value(result.committed().isEmpty());
            json.name("files").beginArray();
            for (int i = 0; i < files.size(); i++) {
                json.beginObject();
                writer.copy(
                        files.get(i),
                        variant,
                        result.copies().get(i),
                        result.committed().isEmpty());
                json.endObject();
            }
            json.endArray();
        }
        writer.made(result, disputed);
        return json.endObject().toString();
    }

    private void text(List<String> names, ImportCopies.Result result, List<ConflictPeople.Disputed> disputed)
            throws IOException {
        for (int i = 0; i < names.size(); i++) {
            PreparedImport copy = result.copies().get(i);
            new Findings(context).say(names.get(i), copy.findings());
            context.terminal().data(new MatchingText(context.text()).of(copy));
        }
        context.terminal().data(new MatchingText(context.text()).disputed(disputed));
    }

    private ExitCode outcome(Variant variant, ImportCopies.Result result) {
        List<String> unresolved = result.copies().stream()
                .flatMap(copy -> copy.unresolved().stream())
                .distinct()
                .toList();
        if (result.committed().isEmpty()) {
            boolean unsaved = result.copies().stream().anyMatch(PreparedImport::isUnsaved);
            context.terminal().say(context.text().get(unsaved ? "import.would.unsaved" : "import.would", variant));
        } else {
            Versions.Committed committed = result.committed().get();
            context.terminal()
                    .say(context.text()
                            .get(
                                    committed.made() ? "import.committed" : "import.same",
                                    variant,
                                    committed.version().id().abbreviated()));
            committed.unreadable().ifPresent(context.terminal()::say);
        }
        if (!unresolved.isEmpty()) {
            String shown = String.join(
                    ", ", unresolved.stream().map(name -> "\"" + name + "\"").toList());
            context.terminal().say(context.text().get("import.unresolved", shown));
        }
        if (result.judged() > 0) {
            context.terminal().say(context.text().get("import.judged", result.judged()));
        }
        if (result.comments() > 0) {
            context.terminal().say(context.text().get("import.comments", result.comments(), variant));
        }
        if (!result.conflicts().isEmpty()) {
            context.terminal()
                    .say(context.text()
                            .get("import.conflicts", result.conflicts().size(), variant));
        }
        return unresolved.isEmpty() && result.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
