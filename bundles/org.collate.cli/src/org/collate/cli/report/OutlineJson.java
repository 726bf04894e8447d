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
        outline.byline().ifPresent(byline -> json.name("byline").value(byline));
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
        outline.signature().ifPresent(signature -> json.name("signature").value(signature));
        outline.date().ifPresent(date -> json.name("date").value(date));
        return json.endObject().toString();
    }

    private void items(List<Outline.Entry> entries) {
        json.name("items").beginArray();
        for (Outline.Entry entry : entries) {
            json.beginObject().name("type").value(entry.type().word());
            if (entry.type() == Outline.Type.TABLE) {
                rows(entry.rows());
                json.endObject();
                continue;
            }
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

    /** A span is told where a cell has one. */
    private void rows(List<Outline.Row> rows) {
        json.name("rows").beginArray();
        for (Outline.Row row : rows) {
            json.beginObject().name("head").value(row.isHead());
            json.name("cells").beginArray();
            for (Outline.Cell cell : row.cells()) {
                json.beginObject().name("text").value(cell.text());
                if (cell.across() > 1) {
                    json.name("across").value(cell.across());
                }
                if (cell.down() > 1) {
                    json.name("down").value(cell.down());
                }
                json.endObject();
            }
            json.endArray().endObject();
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
