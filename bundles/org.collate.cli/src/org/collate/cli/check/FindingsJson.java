package org.collate.cli.check;

import java.util.List;
import org.collate.cli.command.JsonWriter;
import org.collate.operations.check.Found;
import org.collate.validation.NotApplicable;

/** Findings as JSON. */
final class FindingsJson {

    private final JsonWriter json = new JsonWriter();

    private FindingsJson() {}

    static String of(List<ToldReport> reports) {
        return new FindingsJson().write(reports);
    }

    private String write(List<ToldReport> reports) {
        json.beginObject().name("findings").beginArray();
        reports.forEach(report -> report.open().forEach(each -> finding(report, each)));
        json.endArray().name("suppressed").beginArray();
        reports.forEach(report -> report.setAside().forEach(each -> finding(report, each)));
        json.endArray().name("notApplicable").beginArray();
        for (ToldReport report : reports) {
            for (NotApplicable each : report.checked().validation().notApplicable()) {
                json.beginObject();
                json.name("report").value(report.checked().name());
                json.name("rule").value(each.rule());
                json.name("reason").value(each.reason());
                json.endObject();
            }
        }
        return json.endArray().endObject().toString();
    }

    private void finding(ToldReport report, Found found) {
        json.beginObject();
        json.name("report").value(report.checked().name());
        json.name("rule").value(found.rule());
        json.name("severity").value(found.severity().word());
        json.name("element").value(found.element());
        json.name("text").value(found.words());
        json.name("message").value(found.message());
        json.name("place").value(found.place());
        if (found.line() > 0) {
            json.name("line").value(found.line());
        }
        json.name("fixes").beginArray();
        found.fixes().forEach(json::value);
        json.endArray();
        if (report.compared() && found.setAside().isEmpty()) {
            json.name("known").value(found.known());
        }
        json.name("places").beginArray();
        found.all().forEach(this::place);
        json.endArray();
        found.setAside().ifPresent(by -> {
            json.name("reason").value(by.reason());
            json.name("person").value(by.person());
        });
        json.endObject();
    }

    /** One place of a finding; a small kind has all of its places, any other finding its own. */
    private void place(Found found) {
        json.beginObject();
        json.name("element").value(found.element());
        json.name("text").value(found.words());
        json.name("message").value(found.message());
        json.name("place").value(found.place());
        if (found.line() > 0) {
            json.name("line").value(found.line());
        }
        json.name("fixes").beginArray();
        found.fixes().forEach(json::value);
        json.endArray().endObject();
    }
}
