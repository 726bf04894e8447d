package org.collate.cli.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.layout.ReportText;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate textconv FILE}: a report file as the text that C Git compares. */
final class TextconvCommand implements Command {

    private final Context context;

    TextconvCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "textconv").addPositional(help.parameter("FILE", 0));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        String name = Arguments.of(parsed).value(0);
        byte[] bytes = Files.readAllBytes(context.file(name));
        try {
            context.terminal().data(ReportText.of(ReportFile.read(name, bytes)) + "\n");
        } catch (ReportFileException e) {
            // A template, or a report of another time: C Git compares it as it is.
            context.terminal().data(new String(bytes, StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }
}
