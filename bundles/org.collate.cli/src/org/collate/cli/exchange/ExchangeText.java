package org.collate.cli.exchange;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.JsonWriter;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.exchange.Sync.Purged;
import org.collate.operations.exchange.ExchangeVersions.Result;
import picocli.CommandLine.ParseResult;

/** What came and went, as a person and as a program reads it. */
final class ExchangeText {

    private final Context context;

    ExchangeText(Context context) {
        this.context = context;
    }

    /** Tells it; what was left out makes another exit code. */
    ExitCode tell(ParseResult parsed, Result result) throws IOException {
        context.terminal().data(Arguments.of(parsed).has("--json") ? json(result) : text(result));
        result.purged()
                .forEach(each -> context.terminal()
                        .say(context.text()
                                .get(
                                        "exchange.purged",
                                        each.variant(),
                                        each.copy(),
                                        each.by().person().name())));
        boolean isWhole = true;
        for (Exchanged each : result.exchanged()) {
            each.trouble().ifPresent(context.terminal()::say);
            isWhole &= each.trouble().isEmpty();
        }
        if (!result.together()) {
            context.terminal().say(context.text().get("exchange.apart", result.place()));
        }
        if (result.exchanged().isEmpty() && result.purged().isEmpty()) {
            context.terminal().say(context.text().get("exchange.equal", result.place()));
        } else if (result.conflicts() > 0) {
            context.terminal().say(context.text().get("exchange.conflicts", result.conflicts()));
        }
        return isWhole ? ExitCode.DONE : ExitCode.FOUND;
    }

    private String text(Result result) {
        StringBuilder lines = new StringBuilder();
        for (Exchanged each : result.exchanged()) {
            lines.append(Result.address(each).orElse("main"))
                    .append('\t')
                    .append(result.name(each).orElseGet(() -> context.text().get("exchange.roster")))
                    .append('\t')
                    .append(context.text().get(key(each), each.conflicts()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String key(Exchanged each) {
        if (each.trouble().isPresent()) {
            return "exchange.failed";
        }
        String way = each.received() ? each.sent() ? "exchange.merged" : "exchange.received" : "exchange.sent";
        return each.conflicts() > 0 ? "exchange.conflict" : way;
    }

    private static String json(Result result) {
        JsonWriter json = new JsonWriter().beginObject().name("exchanged").beginArray();
        for (Exchanged each : result.exchanged()) {
            json.beginObject().name("variant");
            Result.address(each).ifPresentOrElse(json::value, json::nullValue);
            json.name("received").value(each.received());
            json.name("sent").value(each.sent());
            json.name("conflicts").value(each.conflicts());
            json.name("trouble");
            each.trouble().ifPresentOrElse(json::value, json::nullValue);
            json.endObject();
        }
        json.endArray().name("purged").beginArray();
        for (Purged each : result.purged()) {
            json.beginObject()
                    .name("variant")
                    .value(each.variant().toString())
                    .name("copy")
                    .value(each.copy().toString())
                    .endObject();
        }
        return json.endArray().endObject().toString();
    }
}
