package org.collate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.operations.ImportReport;
import org.collate.operations.InputException;
import org.collate.runtime.Plugins;
import org.collate.transfer.ImportedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate import FILE}: makes a report file of a text, a Markdown or a Word file. */
final class ImportCommand implements Command {

    private final Messages text;
    private final Terminal terminal;
    private final Path folder;
    private final Supplier<Plugins> plugins;

    ImportCommand(Messages text, Terminal terminal, Path folder, Supplier<Plugins> plugins) {
        this.text = text;
        this.terminal = terminal;
        this.folder = folder;
        this.plugins = plugins;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.fileCommand(this, "import").addOption(help.outputOption()).addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        String name = parsed.matchedPositionalValue(0, "");
        Path file = folder.resolve(name);
        Path output = parsed.hasMatchedOption("-o")
                ? folder.resolve(parsed.matchedOptionValue("-o", ""))
                : defaultOutput(file);
        ImportedReport imported =
                new ImportReport(file, output, plugins.get().importers()).execute(new NullProgressMonitor());
        if (parsed.hasMatchedOption("--json")) {
            terminal.data(ImportJson.of(file, output, imported));
        } else {
            new Findings(text, terminal).say(name, imported.findings());
        }
        terminal.say(text.get("import.written", output));
        return ExitCode.DONE;
    }

    /** The report's name where the user gives none: the file's, in the current folder, unless that is taken. */
    private Path defaultOutput(Path file) throws InputException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path output = folder.resolve((dot > 0 ? name.substring(0, dot) : name) + "." + ReportFile.EXTENSION);
        if (Files.exists(file) && Files.exists(output)) {
            throw new InputException(text.get("import.exists", output));
        }
        return output;
    }
}
