package org.collate.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.cli.command.JsonWriter;
import org.collate.cli.space.VersionText;
import org.collate.git.Variant;
import org.collate.operations.returned.ConflictPeople;
import org.collate.operations.space.ImportCopies;
import org.collate.operations.space.PreparedImport;
import org.collate.transfer.match.Matching;
import org.collate.transfer.match.Matching.Pair;
import org.collate.transfer.match.Matching.Quote;

/** What an import into a variant did, or would do, as JSON. */
final class MatchingJson {

    private final JsonWriter json;

    MatchingJson(JsonWriter json) {
        this.json = json;
    }

    /** The members of one file, into the object that is open. */
    void copy(Path file, Variant variant, PreparedImport copy, boolean dryRun) {
        json.name("file").value(file.toString());
        json.name("variant").value(variant.toString());
        json.name("dryRun").value(dryRun);
        json.name("unsaved").value(copy.isUnsaved());
        json.name("sha256").value(copy.sha256());
        json.name("base");
        copy.base().ifPresentOrElse(base -> json.value(base.hex()), json::nullValue);
        json.name("received").value(copy.received().isPresent());
        Matching matching = copy.matching();
        json.name("matched").beginArray();
        matching.pairs().forEach(pair -> pair(json, pair));
        json.endArray();
        quotes(json, "new", matching.added());
        quotes(json, "unmatched", matching.unmatched());
        quotes(json, "kept", matching.kept());
        ImportJson.findings(json, copy.findings());
        MarksJson.records(json, copy.marks());
        MarksJson.account(json, copy.leftOut());
        strings("accepted", copy.verdicts().accepted().stream().sorted().toList());
        strings("rejected", copy.verdicts().rejected().stream().sorted().toList());
        MarksJson.comments(json, copy.remarks());
        strings("unresolved", copy.unresolved());
    }

    /** What was made of all files. */
    void made(ImportCopies.Result result, List<ConflictPeople.Disputed> disputed) {
        if (result.committed().isEmpty()) {
            return;
        }
        json.name("made").value(result.committed().get().made());
        VersionText.json(json.name("version"), result.committed().get().version());
        json.name("judged").value(result.judged());
        json.name("newComments").value(result.comments());
        json.name("versions").beginArray();
        result.steps().forEach(step -> VersionText.json(json, step));
        json.endArray();
        json.name("conflicts").beginArray();
        for (ConflictPeople.Disputed each : disputed) {
            json.beginObject().name("id").value(each.conflict().id());
            json.name("element").value(each.conflict().element());
            json.name("lead").value(each.conflict().lead());
            optional("base", each.conflict().base());
            optional("ours", each.conflict().ours());
            optional("theirs", each.conflict().theirs());
            optional("oursBy", each.ours());
            optional("theirsBy", each.theirs());
            json.endObject();
        }
        json.endArray();
    }

    private void optional(String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }

    private void strings(String name, List<String> values) {
        json.name(name).beginArray();
        values.forEach(json::value);
        json.endArray();
    }

    private static void pair(JsonWriter json, Pair pair) {
        json.beginObject().name("id").value(pair.there().id());
        json.name("type").value(type(pair.there()));
        json.name("by").value(pair.by().name().toLowerCase(Locale.ROOT));
        json.name("percent").value((int) Math.round(100 * pair.likeness()));
        json.name("text").value(pair.there().text());
        json.name("imported").value(pair.imported().text());
        json.endObject();
    }

    private static void quotes(JsonWriter json, String name, List<Quote> quotes) {
        json.name(name).beginArray();
        for (Quote quote : quotes) {
            json.beginObject().name("id").value(quote.id());
            json.name("type").value(type(quote));
            json.name("text").value(quote.text()).endObject();
        }
        json.endArray();
    }

    private static String type(Quote quote) {
        return quote.type().toLowerCase(Locale.ROOT);
    }
}
