package org.collate.cli.check;

import java.util.List;
import org.collate.cli.JsonWriter;
import org.collate.validation.NotApplicable;

/** What was found, as JSON. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(List<Checked> reports) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("findings").beginArray();
        for (Checked checked : reports) {
            checked.rows().forEach(row -> finding(json, checked, row));
        }
        json.endArray().name("suppressed").beginArray();
        for (Checked checked : reports) {
            checked.suppressed().forEach(row -> finding(json, checked, row));
        }
        json.endArray().name("notApplicable").beginArray();
        for (Checked checked : reports) {
            for (NotApplicable not : checked.validation().notApplicable()) {
                json.beginObject().name("report").value(checked.name());
                json.name("rule").value(not.rule());
                json.name("reason").value(not.reason()).endObject();
            }
        }
        return json.endArray().endObject().toString();
    }

    private static void finding(JsonWriter json, Checked checked, Checked.Row row) {
        json.beginObject();
        json.name("report").value(checked.name());
        json.name("rule").value(row.rule());
        json.name("severity").value(row.severity().word());
        json.name("element").value(row.element());
        json.name("text").value(row.words());
        json.name("message").value(row.message());
        json.name("place").value(row.place());
        if (row.line() > 0) {
            json.name("line").value(row.line());
        }
        row.suppressed().ifPresent(by -> {
            json.name("reason").value(by.reason());
            json.name("person").value(by.person());
        });
        json.endObject();
    }
}
