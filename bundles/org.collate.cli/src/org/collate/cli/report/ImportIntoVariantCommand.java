package org.collate.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.CleaningOptions;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.git.Address;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.space.CommitVersion.Authorship;
import org.collate.operations.space.ImportIntoVariant;
import picocli.CommandLine.ParseResult;

/** {@code collate import FILE --into DIR MEETING VARIANT}: takes a file into a report of a team space. */
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
        String name = arguments.value(0);
        Path file = context.file(name);
        try (Space space = Space.open(context.file(into.get(0)))) {
            Variant variant = new Variants(space).find(Address.parse(into.get(1) + "/" + into.get(2)));
            String message = arguments
                    .option("--message")
                    .orElseGet(() -> context.text().get("import.message", String.valueOf(file.getFileName())));
            Authorship authorship = new Authorship(context.author(parsed), context.committer(parsed), message);
            ImportIntoVariant operation =
                    new ImportIntoVariant(space, variant, file, CleaningOptions.importers(context, parsed), authorship);
            ImportIntoVariant.Result result = arguments.has("--dry-run")
                    ? operation.preview(context.monitor()).outlook()
                    : operation.execute(context.monitor());
            if (arguments.has("--json")) {
                context.terminal().data(MatchingJson.of(file, variant, result));
            } else {
                new Findings(context).say(name, result.findings());
                context.terminal().data(new MatchingText(context.text()).of(result.matching()));
            }
            context.terminal().say(outcome(variant, result));
            result.committed().flatMap(Versions.Committed::unreadable).ifPresent(context.terminal()::say);
            return ExitCode.DONE;
        }
    }

    private String outcome(Variant variant, ImportIntoVariant.Result result) {
        if (result.committed().isEmpty()) {
            return context.text().get(result.unsaved() ? "import.would.unsaved" : "import.would", variant);
        }
        var committed = result.committed().get();
        return context.text()
                .get(
                        committed.made() ? "import.committed" : "import.same",
                        variant,
                        committed.version().id().abbreviated());
    }
}
