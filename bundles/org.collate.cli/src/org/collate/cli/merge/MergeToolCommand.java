package org.collate.cli.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.operations.InputException;
import org.collate.operations.merge.GitDriver;
import org.collate.operations.merge.KeptMerge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code collate merge-tool BASE OURS THEIRS PATH}: settles the conflicts of a file for {@code git mergetool}, one after
 * the other as the user answers, or all of them by an option.
 */
final class MergeToolCommand implements Command {

    private final Context context;

    MergeToolCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "merge-tool")
                .addPositional(help.parameter("BASE", 0))
                .addPositional(help.parameter("OURS", 1))
                .addPositional(help.parameter("THEIRS", 2))
                .addPositional(help.parameter("PATH", 3))
                .addOption(help.flag("--ours", "option.ours"))
                .addOption(help.flag("--theirs", "option.theirs"))
                .addOption(help.flag("--proposed", "option.proposed"));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, IOException {
        Arguments arguments = Arguments.of(parsed);
        List<Choice> chosen = ResolveCommand.CHOICES.entrySet().stream()
                .filter(each -> arguments.has(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (chosen.size() > 1) {
            context.terminal().say(context.text().get("mergeTool.choose"));
            return ExitCode.USAGE;
        }
        GitDriver.Handed handed = MergeDriverCommand.handed(context, arguments);
        List<Conflict> open = new GitDriver(context.folder(), context.environment()).open(handed);
        if (open.isEmpty()) {
            context.terminal().say(context.text().get("conflicts.none", handed.name()));
            return ExitCode.DONE;
        }
        Map<String, Choice> choices = chosen.isEmpty() ? ask(open) : new HashMap<>();
        chosen.forEach(choice -> open.forEach(each -> choices.put(each.id(), choice)));
        int left = choices.isEmpty() ? open.size() : new KeptMerge(context.file(handed.name())).resolve(choices);
        context.terminal().say(context.text().get("resolve.done", choices.size(), left));
        return left == 0 ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** What the user chooses; a conflict that is skipped has no choice. */
    private Map<String, Choice> ask(List<Conflict> open) {
        ConflictText text = new ConflictText(context);
        Map<String, Choice> choices = new HashMap<>();
        for (Conflict conflict : open) {
            context.terminal().say(text.of(List.of(conflict)).stripTrailing());
            Optional<String> answer = Optional.of("?");
            while (answer.isPresent() && !answers(conflict).contains(answer.get())) {
                String question = conflict.proposed().isPresent() ? "mergeTool.askProposed" : "mergeTool.ask";
                context.terminal().say(context.text().get(question));
                answer = context.terminal().answer();
            }
            if (answer.isEmpty()) {
                return choices;
            }
            switch (answer.get()) {
                case "o" -> choices.put(conflict.id(), Choice.OURS);
                case "t" -> choices.put(conflict.id(), Choice.THEIRS);
                case "p" -> choices.put(conflict.id(), Choice.PROPOSED);
                default -> {}
            }
        }
        return choices;
    }

    private static List<String> answers(Conflict conflict) {
        List<String> answers = new ArrayList<>(List.of("o", "t", "s", ""));
        conflict.proposed().ifPresent(proposed -> answers.add("p"));
        return answers;
    }
}
