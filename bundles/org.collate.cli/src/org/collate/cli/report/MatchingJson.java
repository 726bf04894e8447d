package org.collate.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collate.cli.command.JsonWriter;
import org.collate.cli.space.VersionText;
import org.collate.git.Variant;
import org.collate.operations.space.ImportIntoVariant;
import org.collate.transfer.match.Matching;
import org.collate.transfer.match.Matching.Pair;
import org.collate.transfer.match.Matching.Quote;

/** What an import into a variant did, or would do, as JSON. */
final class MatchingJson {

    private MatchingJson() {}

    static String of(Path file, Variant variant, ImportIntoVariant.Result result) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("file").value(file.toString());
        json.name("variant").value(variant.toString());
        json.name("dryRun").value(result.committed().isEmpty());
        json.name("unsaved").value(result.unsaved());
        Matching matching = result.matching();
        json.name("matched").beginArray();
        matching.pairs().forEach(pair -> pair(json, pair));
        json.endArray();
        quotes(json, "new", matching.added());
        quotes(json, "unmatched", matching.unmatched());
        quotes(json, "kept", matching.kept());
        ImportJson.findings(json, result.findings());
        if (result.committed().isPresent()) {
            json.name("made").value(result.committed().get().made());
            VersionText.json(json.name("version"), result.committed().get().version());
        }
        return json.endObject().toString();
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
