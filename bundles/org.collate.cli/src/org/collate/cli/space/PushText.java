package org.collate.cli.space;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.cli.command.ChangeJson;
import org.collate.cli.command.JsonWriter;
import org.collate.git.merge.PushOutlook.Foreseen;
import org.collate.git.merge.TemplatePush.Outcome;
import org.collate.git.merge.TemplatePush.Pushed;
import org.collate.model.Messages;

/** What a push did to reports, or would do, as a person and as a program reads it. */
final class PushText {

    private final Messages text;

    PushText(Messages text) {
        this.text = text;
    }

    /**
     * A report of a push.
     *
     * @param foreseen what would change in it; empty where the push was made
     */
    record Row(String name, Pushed pushed, Optional<Foreseen> foreseen) {}

    String of(List<Row> rows) {
        StringBuilder lines = new StringBuilder();
        for (Row row : rows) {
            Pushed pushed = row.pushed();
            lines.append(pushed.variant()).append('\t').append(row.name()).append('\t');
            lines.append(text.get(key(row), pushed.conflicts()));
            if (!pushed.retired().isEmpty()) {
                lines.append('\t')
                        .append(text.get("push.retired", pushed.retired().size()));
            }
            lines.append('\n');
            row.foreseen().ifPresent(foreseen -> details(foreseen, lines));
        }
        return lines.toString();
    }

    private void details(Foreseen foreseen, StringBuilder lines) {
        foreseen.changes().stream()
                .flatMap(change -> change.text().lines())
                .forEach(line -> lines.append("    ").append(line).append('\n'));
        for (String conflict : foreseen.conflicts()) {
            lines.append("    ").append(text.get("push.conflict", conflict)).append('\n');
        }
        for (String kept : foreseen.kept()) {
            lines.append("    ").append(text.get("push.stays", kept)).append('\n');
        }
    }

    private static String key(Row row) {
        boolean isMade = row.foreseen().isEmpty();
        return switch (row.pushed().outcome()) {
            case TAKEN -> isMade ? "push.taken" : "push.wouldBeTaken";
            case UNCHANGED -> "push.unchanged";
            case CONFLICTS -> isMade ? "push.kept" : "push.wouldConflict";
            case FAILED -> isMade ? "push.failed" : "push.unreadable";
        };
    }

    static String json(List<Row> rows, boolean isDryRun) {
        JsonWriter json = new JsonWriter().beginObject();
        if (isDryRun) {
            json.name("dryRun").value(true);
        }
        json.name("variants").beginArray();
        for (Row row : rows) {
            Pushed pushed = row.pushed();
            json.beginObject().name("variant").value(pushed.variant().toString());
            json.name("name").value(row.name());
            json.name("outcome").value(pushed.outcome().name().toLowerCase(Locale.ROOT));
            json.name("conflicts").value(pushed.conflicts());
            json.name("retired").beginArray();
            pushed.retired().stream().sorted().forEach(json::value);
            json.endArray();
            row.foreseen().ifPresent(foreseen -> {
                json.name("changes").beginArray();
                foreseen.changes().forEach(change -> ChangeJson.write(json, change));
                json.endArray().name("kept").beginArray();
                foreseen.kept().forEach(json::value);
                json.endArray();
            });
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }

    /** Whether a report could not be read. */
    static boolean hasFailed(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.pushed().outcome() == Outcome.FAILED);
    }
}
