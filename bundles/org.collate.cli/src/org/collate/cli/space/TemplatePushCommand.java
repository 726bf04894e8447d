package org.collate.cli.space;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.space.PushTemplate;
import org.collate.operations.templates.ForeseePush;
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
                .addOption(help.dryRunOption())
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
        boolean isDryRun = arguments.has("--dry-run");
        try (Space space = context.space(parsed)) {
            List<PushText.Row> rows = isDryRun ? foresee(space, meeting) : push(space, meeting, parsed);
            context.terminal()
                    .data(
                            arguments.has("--json")
                                    ? PushText.json(rows, isDryRun)
                                    : new PushText(context.text()).of(rows));
            for (PushText.Row row : rows) {
                row.pushed().trouble().ifPresent(context.terminal()::say);
            }
            int conflicts =
                    rows.stream().mapToInt(row -> row.pushed().conflicts()).sum();
            if (isDryRun) {
                context.terminal().say(context.text().get("push.nothingWritten"));
            } else if (conflicts > 0) {
                context.terminal().say(context.text().get("push.conflicts", conflicts));
            }
            return PushText.hasFailed(rows) ? ExitCode.INPUT : ExitCode.DONE;
        }
    }

    private List<PushText.Row> foresee(Space space, String meeting) throws SpaceException {
        return new ForeseePush(space, meeting)
                .execute(context.monitor()).stream()
                        .map(each ->
                                new PushText.Row(each.name(), each.foreseen().pushed(), Optional.of(each.foreseen())))
                        .toList();
    }

    private List<PushText.Row> push(Space space, String meeting, ParseResult parsed)
            throws InputException, SpaceException {
        return new PushTemplate(space, meeting, context.author(parsed))
                .execute(context.monitor()).stream()
                        .map(each -> new PushText.Row(each.name(), each.pushed(), Optional.empty()))
                        .toList();
    }
}
