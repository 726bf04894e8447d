package org.collate.cli.report;

import java.util.List;
import java.util.Optional;
import org.collate.cli.command.JsonWriter;
import org.collate.operations.returned.FatedMark;
import org.collate.operations.returned.FatedRemark;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.Remark;

/** What a file holds beside its text, as JSON: its marks of change, and what did not become text. */
final class MarksJson {

    private MarksJson() {}

    /** The marks, each with what becomes of it, under the name records. */
    static void records(JsonWriter json, List<FatedMark> marks) {
        json.name("records").beginArray();
        for (FatedMark each : marks) {
            ChangeMark mark = each.mark();
            json.beginObject().name("number").value(mark.number());
            json.name("kind").value(mark.kind().word());
            json.name("author").value(mark.author());
            optional(json, "person", each.person().map(person -> person.name()));
            optional(
                    json,
                    "date",
                    mark.local().map(Object::toString).or(() -> mark.utc().map(Object::toString)));
            json.name("words").value(mark.words());
            json.name("story").value(mark.story().word());
            json.name("line").value(mark.line());
            json.name("place").value(mark.place());
            json.name("fate").value(each.fate().word());
            json.name("confidence").value(each.confidence());
            json.endObject();
        }
        json.endArray();
    }

    /** What readers remarked, under the name comments. */
    static void comments(JsonWriter json, List<FatedRemark> remarks) {
        json.name("comments").beginArray();
        for (FatedRemark each : remarks) {
            Remark remark = each.remark();
            json.beginObject().name("author").value(remark.author());
            optional(json, "person", each.person().map(person -> person.name()));
            optional(json, "date", remark.local().map(Object::toString));
            json.name("words").value(remark.words());
            json.name("quote").value(remark.quote());
            json.name("line").value(remark.line());
            json.name("answer").value(remark.parent().isPresent());
            json.name("resolved").value(remark.resolved());
            json.name("known").value(each.known().isPresent());
            json.endObject();
        }
        json.endArray();
    }

    /** What did not become text, under the name account. */
    static void account(JsonWriter json, List<LeftOut> account) {
        json.name("account").beginArray();
        for (LeftOut each : account) {
            json.beginObject().name("story").value(each.story().word());
            json.name("what").value(each.what());
            json.name("words").value(each.words());
            json.name("author").value(each.author());
            json.name("line").value(each.line());
            json.name("place").value(each.place());
            json.name("asked").value(each.asked()).endObject();
        }
        json.endArray();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
