package org.collate.cli.command;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Change;

/** A change of an element as JSON: its kind, the element, and what the kind has to say. */
public final class ChangeJson {

    private ChangeJson() {}

    /** Writes one change as an object. */
    public static void write(JsonWriter json, Change change) {
        json.beginObject().name("kind").value(kind(change));
        json.name("element").value(change.element());
        json.name("lead").value(change.lead());
        switch (change) {
            case Change.Added added -> ids(json.name("parent").value(added.parent()), "elements", added.elements());
            case Change.Removed removed ->
                ids(json.name("parent").value(removed.parent()), "elements", removed.elements());
            case Change.Moved moved -> {
                json.name("parentBefore").value(moved.parentBefore());
                optional(json.name("parent").value(moved.parent()), "after", moved.after());
            }
            case Change.Reworded reworded -> spans(json.name("feature").value(reworded.feature()), reworded.spans());
            case Change.Relinked relinked -> {
                ids(json.name("feature").value(relinked.feature()), "added", relinked.added());
                ids(json, "removed", relinked.removed());
            }
            case Change.AttributeChanged changed -> {
                optional(json.name("feature").value(changed.feature()), "before", changed.before());
                optional(json, "after", changed.after());
            }
        }
        json.endObject();
    }

    private static String kind(Change change) {
        return switch (change) {
            case Change.Added added -> "added";
            case Change.Removed removed -> "removed";
            case Change.Moved moved -> "moved";
            case Change.Reworded reworded -> "reworded";
            case Change.Relinked relinked -> "relinked";
            case Change.AttributeChanged changed -> "attribute";
        };
    }

    private static void spans(JsonWriter json, List<Change.Span> spans) {
        json.name("spans").beginArray();
        for (Change.Span span : spans) {
            json.beginObject().name("start").value(span.start());
            json.name("before").value(span.before());
            json.name("newStart").value(span.newStart());
            json.name("after").value(span.after()).endObject();
        }
        json.endArray();
    }

    private static void ids(JsonWriter json, String name, List<String> ids) {
        json.name(name).beginArray();
        ids.forEach(json::value);
        json.endArray();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
