package org.collate.cli.review;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.Checker;
import org.collate.operations.check.Found;
import org.collate.operations.review.HandOver;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate hand-over VARIANT}: hands a draft over to review, where no error stands in the way. */
final class HandOverCommand implements Command {

    private final Context context;

    HandOverCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "hand-over")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.option("--because", "REASON", "option.because"))
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.jsonOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        Checker checker =
                new Checker(context.plugins().rules(), context.plugins().importers(), Optional.empty());
        HandOver.Result result = new HandOver(draft, checker, arguments.option("--because"))
                .execute(context.author(parsed), context.committer(parsed), context.keys(parsed), context.monitor());
        context.terminal().data(arguments.has("--json") ? json(result) : text(result));
        if (result.handedOver().isEmpty()) {
            context.terminal()
                    .say(context.text()
                            .get(
                                    "handOver.errors",
                                    draft.name(),
                                    result.errors().size()));
            return ExitCode.FOUND;
        }
        context.sayUnsigned(result.signed());
        int round = result.handedOver().get().round();
        String key = result.isNew() ? "handOver.done" : "handOver.same";
        context.terminal()
                .say(context.text()
                        .get(
                                key,
                                draft.name(),
                                round,
                                result.handedOver().get().version().abbreviated()));
        return ExitCode.DONE;
    }

    private static String text(HandOver.Result result) {
        StringBuilder lines = new StringBuilder();
        for (Found found : result.errors()) {
            lines.append(found.rule())
                    .append("  ")
                    .append(found.place())
                    .append(": ")
                    .append(found.message().replace('\n', ' '))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String json(HandOver.Result result) {
        JsonWriter json = new JsonWriter().beginObject().name("round");
        result.handedOver().ifPresentOrElse(each -> json.value(each.round()), json::nullValue);
        json.name("version");
        result.handedOver().ifPresentOrElse(each -> json.value(each.version().hex()), json::nullValue);
        json.name("errors").beginArray();
        for (Found found : result.errors()) {
            json.beginObject().name("rule").value(found.rule());
            json.name("element").value(found.element());
            json.name("place").value(found.place());
            json.name("message").value(found.message()).endObject();
        }
        return json.endArray().endObject().toString();
    }
}
