package org.collate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.collate.core.layout.Outline;
import org.collate.core.layout.OutlineText;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.collate.runtime.Plugins;
import org.collate.transfer.ImportedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate outline FILE}: shows the structure of a report. */
final class OutlineCommand implements Command {

    private static final int WIDTH = 40;

    private final Messages text;
    private final Terminal terminal;
    private final Path folder;
    private final Supplier<Plugins> plugins;

    OutlineCommand(Messages text, Terminal terminal, Path folder, Supplier<Plugins> plugins) {
        this.text = text;
        this.terminal = terminal;
        this.folder = folder;
        this.plugins = plugins;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.fileCommand(this, "outline").addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        String name = parsed.matchedPositionalValue(0, "");
        Path file = folder.resolve(name);
        // Only looked at, so looking twice must give the same ids.
        ImportedReport opened =
                new OpenReport(file, plugins.get().importers(), Ids.derived()).execute(new NullProgressMonitor());
        new Findings(text, terminal).say(name, opened.findings());
        Outline outline = Outline.of(opened.report());
        boolean json = parsed.hasMatchedOption("--json");
        terminal.data(json ? OutlineJson.of(outline) : OutlineText.shortened(outline, WIDTH));
        return ExitCode.DONE;
    }
}
