package org.collate.cli.history;

import java.io.IOException;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.ChangeJson;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.cli.space.VersionText;
import org.collate.core.difference.Change;
import org.collate.git.Namesakes;
import org.collate.git.SpaceException;
import org.collate.git.Version;
import org.collate.git.blame.History;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.history.ElementLog;
import org.collate.operations.history.ElementName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate log VARIANT [ELEMENT]}: the versions of a report, or those in which an element changed, and how. */
final class LogCommand implements Command {

    private final Context context;

    LogCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "log")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.optionalParameter("ELEMENT", 1))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        List<String> element = arguments.values(1);
        Place.OfVariant draft = context.documents(parsed).variant(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            boolean json = arguments.has("--json");
            if (element.isEmpty()) {
                List<Version> versions = new Versions(space).log(draft.variant(), draft.version());
                context.terminal().data(json ? json(draft, versions) : text(versions));
            } else {
                ElementName name = new ElementName(element.getFirst());
                ElementLog.Found found =
                        new ElementLog(space, draft.variant(), draft.version(), name).execute(context.monitor());
                context.terminal().data(json ? json(draft, found) : text(found));
            }
            return ExitCode.DONE;
        }
    }

    private static String text(List<Version> versions) {
        StringBuilder lines = new StringBuilder();
        Namesakes people = VersionText.authors(versions);
        versions.forEach(
                version -> lines.append(VersionText.line(version, people)).append('\n'));
        return lines.toString();
    }

    private static String text(ElementLog.Found found) {
        StringBuilder lines = new StringBuilder();
        Namesakes people = VersionText.authors(
                found.entries().stream().map(History.Entry::version).toList());
        for (History.Entry entry : found.entries()) {
            lines.append(VersionText.line(entry.version(), people)).append('\n');
            entry.changes().stream()
                    .flatMap(change -> change.text().lines())
                    .forEach(line -> lines.append("    ").append(line).append('\n'));
        }
        return lines.toString();
    }

    private static String json(Place.OfVariant place, List<Version> versions) {
        JsonWriter json = begin(place).name("versions").beginArray();
        versions.forEach(version -> VersionText.json(json, version));
        return json.endArray().endObject().toString();
    }

    private static String json(Place.OfVariant place, ElementLog.Found found) {
        JsonWriter json = begin(place).name("element").value(found.element());
        json.name("versions").beginArray();
        for (History.Entry entry : found.entries()) {
            json.beginObject().name("version");
            VersionText.json(json, entry.version()).name("changes").beginArray();
            for (Change change : entry.changes()) {
                ChangeJson.write(json, change);
            }
            json.endArray().endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static JsonWriter begin(Place.OfVariant place) {
        return new JsonWriter()
                .beginObject()
                .name("variant")
                .value(place.variant().toString());
    }
}
