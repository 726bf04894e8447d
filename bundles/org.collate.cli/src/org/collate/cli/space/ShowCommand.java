package org.collate.cli.space;

import java.io.IOException;
import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.core.layout.ReportText;
import org.collate.git.SpaceException;
import org.collate.git.Version;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate show VARIANT[@VERSION]}: shows a version and its text, or writes it to a report file. */
final class ShowCommand implements Command {

    private final Context context;

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "show")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant place = context.documents(parsed).variant(arguments.value(0));
        try (Space space = Space.open(place.space())) {
            Versions versions = new Versions(space);
            Version version = versions.version(place.version());
            Report report = versions.report(place.variant(), place.version());
            if (arguments.option("-o").isPresent()) {
                write(report, context.file(arguments.option("-o").get()));
            } else if (arguments.has("--json")) {
                JsonWriter json = new JsonWriter().beginObject().name("variant");
                json.value(place.variant().toString()).name("version");
                VersionText.json(json, version);
                json.name("text").value(ReportText.of(report)).endObject();
                context.terminal().data(json.toString());
            } else {
                context.terminal()
                        .data(VersionText.header(context.text(), version) + "\n" + ReportText.of(report) + "\n");
            }
            return ExitCode.DONE;
        }
    }

    private void write(Report report, Path output) throws InputException {
        try {
            ReportFile.write(report, output);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
        context.terminal().say(context.text().get("show.written", output));
    }
}
