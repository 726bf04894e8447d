package org.collate.cli.merge;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.operations.InputException;
import org.collate.operations.merge.KeptMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate resolve FILE ID…}: settles conflicts that a merge into a report file left. */
final class ResolveCommand implements Command {

    private final Context context;

    ResolveCommand(Context context) {
        this.context = context;
    }

    private static final Map<String, Choice> CHOICES =
            Map.of("--ours", Choice.OURS, "--theirs", Choice.THEIRS, "--proposed", Choice.PROPOSED);

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "resolve")
                .addPositional(help.parameter("FILE", 0))
                .addPositional(help.parameters("ID", 1, 0))
                .addOption(help.flag("--ours", "option.ours"))
                .addOption(help.flag("--theirs", "option.theirs"))
                .addOption(help.flag("--proposed", "option.proposed"))
                .addOption(help.flag("--abandon", "option.abandon"));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        Arguments arguments = Arguments.of(parsed);
        KeptMerge kept = new KeptMerge(context.file(arguments.value(0)));
        List<String> chosen = CHOICES.keySet().stream().filter(arguments::has).toList();
        boolean abandon = arguments.has("--abandon");
        if (chosen.size() + (abandon ? 1 : 0) != 1
                || abandon && !arguments.values(1).isEmpty()) {
            context.terminal().say(context.text().get("resolve.choose"));
            return ExitCode.USAGE;
        }
        if (abandon) {
            kept.abandon();
            context.terminal().say(context.text().get("resolve.abandoned", arguments.value(0)));
            return ExitCode.DONE;
        }
        List<String> ids = arguments.values(1).isEmpty()
                ? kept.open().stream().map(Conflict::id).toList()
                : arguments.values(1);
        Map<String, Choice> choices = new HashMap<>();
        ids.forEach(id -> choices.put(id, CHOICES.get(chosen.getFirst())));
        int left = kept.resolve(choices);
        context.terminal().say(context.text().get("resolve.done", choices.size(), left));
        return ExitCode.DONE;
    }
}
