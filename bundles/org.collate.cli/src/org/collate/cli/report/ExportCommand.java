package org.collate.cli.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.ExportReport;
import org.collate.operations.ExportReport.Exported;
import org.collate.operations.ExportReport.Wish;
import org.collate.operations.InputException;
import org.collate.operations.MachineFonts;
import org.collate.operations.MarkupWish;
import org.collate.operations.OccupiedException;
import org.collate.operations.WrittenFiles;
import org.collate.operations.review.ReadMarkup;
import org.collate.transfer.Markup.Paper;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate export FILE|VARIANT}: writes a report in another format. */
final class ExportCommand implements Command {

    private final Context context;

    ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "export")
                .addPositional(help.parameter("FILE", 0))
                .addOption(help.option("--to", "FORMAT", "option.to"))
                .addOption(OptionSpec.builder(help.outputOption("OUT", "option.out"))
                        .required(true)
                        .build())
                .addOption(help.flag("--replace", "option.replace"))
                .addOption(help.flag("--clean", "option.clean"))
                .addOption(help.optionalOption("--changes", "SINCE", "accepted", "option.changes"))
                .addOption(help.flag("--comments", "option.comments"))
                .addOption(help.option("--paper", "PAPER", "option.paper"))
                .addOption(help.flag("--protect", "option.protect"))
                .addOption(help.option("--page", "PROFILE", "option.page"))
                .addOption(help.sharedOption())
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Path output = context.file(arguments.option("-o").orElseThrow());
        Map<String, String> page = page(arguments.option("--page"));
        // What is only looked at has the same ids each time, so that exporting twice gives equal files.
        Documents.Opened opened = context.documents(parsed).open(arguments.value(0), Ids.derived(), context.monitor());
        Wish wish = new Wish(
                output,
                arguments.option("--to"),
                arguments.has("--clean"),
                page,
                context.readers(parsed),
                arguments.has("--replace"),
                markup(arguments));
        Exported exported = export(opened, wish);
        if (arguments.has("--json")) {
            context.terminal().data(json(exported));
        } else {
            new Findings(context).say(opened.name(), opened.findings());
            exported.notes().forEach(context.terminal()::say);
        }
        context.terminal().say(context.text().get("export.written", output));
        return ExitCode.DONE;
    }

    /** Papers that show changes show those since the accepted text where no other version is named. */
    private MarkupWish markup(Arguments arguments) throws InputException {
        Optional<String> since = arguments.option("--changes");
        String paper = arguments.option("--paper").orElse("");
        boolean comments = arguments.has("--comments");
        boolean isProtected = arguments.has("--protect");
        return switch (paper) {
            case "" -> new MarkupWish(since, comments || since.isPresent(), Paper.TRACKED, isProtected);
            case "clean" -> new MarkupWish(Optional.empty(), comments, Paper.TRACKED, isProtected);
            case "marked", "table" ->
                new MarkupWish(
                        since.or(() -> Optional.of("accepted")),
                        false,
                        paper.equals("table") ? Paper.TABLE : Paper.MARKED,
                        false);
            default -> throw new InputException(context.text().get("export.noPaper", paper));
        };
    }

    private Exported export(Documents.Opened opened, Wish wish) throws InputException {
        MachineFonts fonts = MachineFonts.here(context.environment());
        WrittenFiles written = new WrittenFiles(context.environment());
        try {
            return new ExportReport(opened, wish, context.plugins().exporters(), fonts, written, new ReadMarkup())
                    .execute(context.monitor());
        } catch (OccupiedException e) {
            throw new InputException(context.text().get("export.occupied", wish.output()), e);
        }
    }

    private Map<String, String> page(Optional<String> name) throws InputException {
        Map<String, String> page = new HashMap<>();
        if (name.isPresent()) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(context.file(name.get()))) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new InputException(context.text().get("export.noPage", name.get(), e.getMessage()), e);
            }
            properties.forEach((key, value) -> page.put(String.valueOf(key), String.valueOf(value)));
        }
        return page;
    }

    private static String json(Exported exported) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("output").value(exported.output().toString());
        json.name("format").value(exported.format());
        json.name("clean").value(exported.provenance().isEmpty());
        if (exported.provenance().isPresent()) {
            json.name("document").value(exported.provenance().get().document());
            json.name("export").value(exported.provenance().get().export());
            json.name("base").value(exported.provenance().get().base());
        }
        json.name("notes").beginArray();
        exported.notes().forEach(json::value);
        return json.endArray().endObject().toString();
    }
}
