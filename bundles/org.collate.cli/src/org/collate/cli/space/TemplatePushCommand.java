package org.collate.cli.space;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.merge.TemplatePush.Outcome;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.space.PushTemplate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate template push --meeting MEETING}: takes the template's changes into every report of a meeting. */
final class TemplatePushCommand implements Command {

    private final Context context;

    TemplatePushCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "template push")
                .addOption(help.option("--meeting", "MEETING", "option.meeting"))
                .addOption(help.authorOption())
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String meeting = arguments
                .option("--meeting")
                .orElseThrow(() -> new InputException(context.text().get("push.which")));
        try (Space space = context.space(parsed)) {
            List<PushTemplate.Result> results =
                    new PushTemplate(space, meeting, context.author(parsed)).execute(context.monitor());
            context.terminal().data(arguments.has("--json") ? json(results) : text(results));
            for (PushTemplate.Result result : results) {
                result.pushed().trouble().ifPresent(context.terminal()::say);
            }
            int conflicts =
                    results.stream().mapToInt(each -> each.pushed().conflicts()).sum();
            if (conflicts > 0) {
                context.terminal().say(context.text().get("push.conflicts", conflicts));
            }
            return results.stream().anyMatch(each -> each.pushed().outcome() == Outcome.FAILED)
                    ? ExitCode.INPUT
                    : ExitCode.DONE;
        }
    }

    private String text(List<PushTemplate.Result> results) {
        StringBuilder lines = new StringBuilder();
        for (PushTemplate.Result result : results) {
            lines.append(result.pushed().variant())
                    .append('\t')
                    .append(result.name())
                    .append('\t')
                    .append(context.text()
                            .get(key(result.pushed().outcome()), result.pushed().conflicts()));
            if (!result.pushed().retired().isEmpty()) {
                lines.append('\t')
                        .append(context.text()
                                .get("push.retired", result.pushed().retired().size()));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> "push.taken";
            case UNCHANGED -> "push.unchanged";
            case CONFLICTS -> "push.kept";
            case FAILED -> "push.failed";
        };
    }

    private static String json(List<PushTemplate.Result> results) {
        JsonWriter json = new JsonWriter().beginObject().name("variants").beginArray();
        for (PushTemplate.Result result : results) {
            json.beginObject().name("variant").value(result.pushed().variant().toString());
            json.name("name").value(result.name());
            json.name("outcome").value(result.pushed().outcome().name().toLowerCase(Locale.ROOT));
            json.name("conflicts").value(result.pushed().conflicts());
            json.name("retired").beginArray();
            result.pushed().retired().stream().sorted().forEach(json::value);
            json.endArray().endObject();
        }
        return json.endArray().endObject().toString();
    }
}
