package org.collate.cli.merge;

import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Context;
import org.collate.cli.command.JsonWriter;
import org.collate.core.merge.Conflict;
import org.collate.git.ConflictFile;
import org.collate.git.merge.KeptConflict;
import org.collate.model.Messages;

/** Conflicts as a person and as a program reads them. */
final class ConflictText {

    private final Messages text;

    ConflictText(Context context) {
        this.text = context.text();
    }

    String of(List<Conflict> conflicts) {
        StringBuilder lines = new StringBuilder();
        for (Conflict conflict : conflicts) {
            lines.append(conflict.id())
                    .append("  ")
                    .append(conflict.consequence().replace('\n', ' '))
                    .append('\n');
            side(lines, "conflict.base", conflict.base());
            side(lines, "conflict.ours", conflict.ours());
            side(lines, "conflict.theirs", conflict.theirs());
            conflict.proposed().ifPresent(proposed -> side(lines, "conflict.proposed", Optional.of(proposed)));
        }
        return lines.toString();
    }

    private void side(StringBuilder lines, String key, Optional<String> words) {
        String shown = words.map(each -> each.replace('\n', ' ')).orElseGet(() -> text.get("conflict.gone"));
        lines.append("    ").append(text.get(key, shown)).append('\n');
    }

    String json(List<Conflict> conflicts) {
        return kept(conflicts.stream()
                .map(each -> new KeptConflict(each.id(), false, each))
                .toList());
    }

    String kept(List<KeptConflict> conflicts) {
        JsonWriter json = new JsonWriter().beginObject().name("conflicts").beginArray();
        for (KeptConflict kept : conflicts) {
            Conflict conflict = kept.conflict();
            json.beginObject().name("id").value(conflict.id());
            json.name("kind").value(ConflictFile.kind(conflict));
            json.name("element").value(conflict.element());
            json.name("lead").value(conflict.lead());
            optional(json, "base", conflict.base());
            optional(json, "ours", conflict.ours());
            optional(json, "theirs", conflict.theirs());
            optional(json, "proposed", conflict.proposed());
            if (conflict instanceof Conflict.Deletion deletion) {
                links(json, deletion.links());
            }
            json.name("inAccepted").value(kept.inAccepted());
            json.name("consequence").value(conflict.consequence()).endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static void links(JsonWriter json, List<Conflict.NewLink> links) {
        json.name("links").beginArray();
        for (Conflict.NewLink link : links) {
            json.beginObject().name("element").value(link.element());
            json.name("lead").value(link.lead());
            json.name("feature").value(link.feature());
            json.name("target").value(link.target()).endObject();
        }
        json.endArray();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
