package org.collate.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.CleaningOptions;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.model.ReportFile;
import org.collate.operations.ImportReport;
import org.collate.operations.InputException;
import org.collate.operations.ReadCopy;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportedReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate import FILE}: makes a report file of a text, a Markdown or a Word file, or takes it into a team space. */
final class ImportCommand implements Command {

    /** What is said of a report in a space, and of no other. */
    private static final List<String> ONLY_INTO =
            List.of("--dry-run", "--base", "--over", "--author-map", "--leave", "--expect");

    private final Context context;

    ImportCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return CleaningOptions.add(help.command(this, "import"), help)
                .addPositional(help.parameters("FILE", 0, 1))
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.option("--into", "DIR MEETING VARIANT", 3, "option.into"))
                .addOption(help.option("--base", "VERSION", "option.base"))
                .addOption(help.flag("--over", "option.over"))
                .addOption(help.option("--author-map", "NAME=PERSON", 1, "option.authorMap"))
                .addOption(help.option("--leave", "NUMBERS", "option.leave"))
                .addOption(help.option("--expect", "SHA256", "option.expect"))
                .addOption(help.dryRunOption())
                .addOption(help.messageOption())
                .addOption(help.authorOption())
                .addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        boolean isInto = arguments.has("--into");
        boolean needsInto = ONLY_INTO.stream().anyMatch(arguments::has)
                || arguments.values().size() > 1;
        if (isInto && arguments.has("-o") || !isInto && needsInto) {
            throw new InputException(context.text().get("import.either"));
        }
        if (arguments.has("--into")) {
            return new ImportIntoVariantCommand(context, parsed).run();
        }
        String name = arguments.value(0);
        Path file = context.file(name);
        Path output = arguments.option("-o").isPresent()
                ? context.file(arguments.option("-o").get())
                : defaultOutput(file);
        ReadCopy copy =
                new ImportReport(file, output, CleaningOptions.importers(context, parsed)).keep(context.monitor());
        ImportedReport imported = proposing(copy.report());
        if (arguments.has("--json")) {
            context.terminal().data(ImportJson.of(file, output, imported, copy));
        } else {
            new Findings(context).say(name, imported.findings());
        }
        context.terminal().say(context.text().get("import.written", output));
        return ExitCode.DONE;
    }

    /** What was imported, with the template that it was written after, if there is one. */
    private static ImportedReport proposing(ImportedReport imported) {
        List<ImportFinding> findings = new ArrayList<>(imported.findings());
        TemplateFinding.of(imported.report()).ifPresent(findings::add);
        return new ImportedReport(imported.report(), findings);
    }

    /** The report's name where the user gives none: the file's, in the current folder, unless that is taken. */
    private Path defaultOutput(Path file) throws InputException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path output = context.file((dot > 0 ? name.substring(0, dot) : name) + "." + ReportFile.EXTENSION);
        if (Files.exists(file) && Files.exists(output)) {
            throw new InputException(context.text().get("import.exists", output));
        }
        return output;
    }
}
