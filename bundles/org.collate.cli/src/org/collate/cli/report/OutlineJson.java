package org.collate.cli.report;

import java.util.List;
import java.util.Optional;
import org.collate.cli.command.JsonWriter;
import org.collate.core.layout.Outline;

/** The outline of a report as JSON: every character of the report once, in order. */
final class OutlineJson {

    private final JsonWriter json = new JsonWriter();

    private OutlineJson() {}

    static String of(Outline outline) {
        return new OutlineJson().write(outline);
    }

    private String write(Outline outline) {
        json.beginObject();
        optional("title", outline.title());
        json.name("kind").value(outline.kind().getLiteral());
        json.name("preamble").value(outline.preamble());
        json.name("sections").beginArray();
        for (Outline.Section section : outline.sections()) {
            json.beginObject();
            json.name("role").value(section.role().getLiteral());
            json.name("heading").value(section.heading());
            json.name("text").value(section.text());
            items(section.items());
            json.endObject();
        }
        json.endArray();
        optional("closing", outline.closing());
        return json.endObject().toString();
    }

    private void items(List<Outline.Entry> entries) {
        json.name("items").beginArray();
        for (Outline.Entry entry : entries) {
            json.beginObject().name("type").value(entry.type().word());
            if (entry.type() != Outline.Type.NARRATIVE) {
                json.name(entry.type().hasHeading() ? "heading" : "lead").value(entry.head());
            }
            json.name("text").value(entry.text());
            if (entry.type().hasHeading() || !entry.items().isEmpty()) {
                items(entry.items());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void optional(String name, Optional<String> value) {
        json.name(name);
        if (value.isPresent()) {
            json.value(value.get());
        } else {
            json.nullValue();
        }
    }
}
