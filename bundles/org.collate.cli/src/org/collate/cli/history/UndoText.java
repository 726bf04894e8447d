package org.collate.cli.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.cli.command.JsonWriter;
import org.collate.git.actions.Action;
import org.collate.git.undo.Undone;
import org.collate.model.Messages;
import org.collate.operations.undo.LogEntry;
import org.collate.operations.undo.UndoAction;

/** The operation log, and what undoing did, as a person and as a program reads it. */
final class UndoText {

    private static final int MOST_NAMED = 3;
    private static final Set<String> KINDS = Set.of(
            "commit",
            "import",
            "purge",
            "accept",
            "reject",
            "hand-over",
            "review",
            "sync",
            "resolve",
            "merge",
            "undo",
            "abandon merge",
            "template push",
            "variant add",
            "variant archive",
            "meeting add",
            "meeting set",
            "person");

    private UndoText() {}

    /** What was done; a kind that a newer program wrote is named as it is. */
    static String kind(Messages text, Action action) {
        return KINDS.contains(action.kind())
                ? text.get("operations.kind." + action.kind().replace(' ', '.'))
                : action.kind();
    }

    /** The reports that something was done to. */
    static String reports(Messages text, List<String> reports) {
        if (reports.isEmpty()) {
            return text.get("operations.space");
        }
        String named = reports.stream().limit(MOST_NAMED).collect(Collectors.joining(text.get("operations.comma")));
        return reports.size() > MOST_NAMED ? text.get("operations.more", named, reports.size() - MOST_NAMED) : named;
    }

    /** What became of one thing. */
    static String step(Messages text, UndoAction.Step step) {
        String report = step.report().orElse(text.get("operations.space"));
        return switch (step.undone()) {
            case Undone.Text back -> {
                String which = text.get(back.isAccepted() ? "undo.accepted" : "undo.draft", report);
                String version = back.version().map(id -> id.abbreviated()).orElse("");
                String key =
                        "undo.text" + (version.isEmpty() ? ".would" : "") + (back.conflicts() > 0 ? ".conflicts" : "");
                yield text.get(key, which, version, back.conflicts());
            }
            case Undone.Events events -> text.get("undo.events", report, String.join(", ", events.kinds()));
            case Undone.Left left -> text.get("undo.left." + left.why().name().toLowerCase(Locale.ROOT), report);
        };
    }

    /** An object with all that an entry says. */
    static void json(JsonWriter json, LogEntry entry) {
        Action action = entry.action();
        json.beginObject().name("id").value(action.id());
        json.name("kind").value(action.kind());
        json.name("person").value(action.by().person().name());
        json.name("email").value(action.by().person().email());
        json.name("time")
                .value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(action.by().time()));
        json.name("reports").beginArray();
        entry.reports().forEach(json::value);
        json.endArray();
        entry.why().ifPresent(why -> json.name("message").value(why));
        action.undoes().ifPresent(id -> json.name("undoes").value(id));
        entry.undoneBy().ifPresent(id -> json.name("undoneBy").value(id));
        json.name("moved").beginArray();
        for (Action.Moved each : action.moved()) {
            json.beginObject().name("ref").value(each.ref());
            each.from().ifPresent(from -> json.name("from").value(from));
            each.to().ifPresent(to -> json.name("to").value(to));
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** An object with what became of one thing. */
    static void json(JsonWriter json, UndoAction.Step step) {
        json.beginObject();
        step.report().ifPresent(report -> json.name("report").value(report));
        switch (step.undone()) {
            case Undone.Text back -> {
                json.name("what").value(back.isAccepted() ? "accepted" : "draft");
                back.version().ifPresent(id -> json.name("version").value(id.hex()));
                json.name("conflicts").value(back.conflicts());
            }
            case Undone.Events events -> {
                json.name("what").value("events").name("kinds").beginArray();
                events.kinds().forEach(json::value);
                json.endArray();
            }
            case Undone.Left left -> {
                json.name("what").value("left").name("ref").value(left.ref());
                json.name("because").value(left.why().name().toLowerCase(Locale.ROOT));
            }
        }
        json.endObject();
    }
}
