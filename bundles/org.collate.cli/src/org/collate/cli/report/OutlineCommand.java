package org.collate.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.CleaningOptions;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.layout.Outline;
import org.collate.core.layout.OutlineText;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.transfer.ImportFinding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate outline FILE|VARIANT}: shows the structure of a report. */
final class OutlineCommand implements Command {

    private static final int WIDTH = 40;

    private final Context context;

    OutlineCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return CleaningOptions.add(help.command(this, "outline"), help)
                .addPositional(help.parameter("FILE", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        // Only looked at, so looking twice must give the same ids.
        Documents.Opened opened =
                context.documents(parsed).open(Arguments.of(parsed).value(0), Ids.derived(), context.monitor());
        List<ImportFinding> findings = new ArrayList<>(opened.findings());
        if (opened.isImported()) {
            TemplateFinding.of(opened.report()).ifPresent(findings::add);
        }
        new Findings(context).say(opened.name(), findings);
        Outline outline = Outline.of(opened.report());
        boolean json = parsed.hasMatchedOption("--json");
        context.terminal().data(json ? OutlineJson.of(outline) : OutlineText.shortened(outline, WIDTH));
        return ExitCode.DONE;
    }
}
