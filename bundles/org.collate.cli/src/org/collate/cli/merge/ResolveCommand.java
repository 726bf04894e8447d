package org.collate.cli.merge;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Decision;
import org.collate.git.SpaceException;
import org.collate.git.merge.KeptConflict;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.merge.OpenConflicts;
import org.collate.operations.review.Comments;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate resolve FILE|VARIANT ID…}: settles conflicts that merges left, or comments of a review. */
final class ResolveCommand implements Command {

    private final Context context;

    ResolveCommand(Context context) {
        this.context = context;
    }

    private static final Pattern COMMENT = Pattern.compile("[0-9a-f]{4,13}|[0-9a-f]{15,40}");

    static final Map<String, Choice> CHOICES =
            Map.of("--ours", Choice.OURS, "--theirs", Choice.THEIRS, "--proposed", Choice.PROPOSED);

    private static final List<String> WAYS = List.of("--ours", "--theirs", "--proposed", "--both", "--words");

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "resolve")
                .addPositional(help.parameter("FILE|VARIANT", 0))
                .addPositional(help.parameters("ID", 1, 0))
                .addOption(help.flag("--ours", "option.ours"))
                .addOption(help.flag("--theirs", "option.theirs"))
                .addOption(help.flag("--proposed", "option.proposed"))
                .addOption(help.flag("--both", "option.both"))
                .addOption(help.option("--words", "TEXT", "option.words"))
                .addOption(help.flag("--abandon", "option.abandon"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    /** The ids of comments are hexadecimal digits; those of conflicts have fourteen letters and digits of another kind. */
    private static boolean areComments(List<String> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(COMMENT.asMatchPredicate());
    }

    private ExitCode settleComments(ParseResult parsed, Arguments arguments) throws InputException, SpaceException {
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            Comments comments = new Comments(space, draft.variant());
            for (String id : arguments.values(1)) {
                comments.resolve(id, context.author(parsed));
            }
            context.terminal()
                    .say(context.text()
                            .get("resolve.comments", arguments.values(1).size()));
            return ExitCode.DONE;
        }
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        List<String> chosen = WAYS.stream().filter(arguments::has).toList();
        boolean abandon = arguments.has("--abandon");
        if (chosen.isEmpty() && !abandon && areComments(arguments.values(1))) {
            return settleComments(parsed, arguments);
        }
        if (chosen.size() + (abandon ? 1 : 0) != 1
                || abandon && !arguments.values(1).isEmpty()
                || chosen.contains("--words") && arguments.values(1).size() != 1) {
            context.terminal().say(context.text().get("resolve.choose"));
            return ExitCode.USAGE;
        }
        OpenConflicts conflicts = new OpenConflicts(context.documents(parsed).place(arguments.value(0)));
        if (abandon) {
            conflicts.abandon(context.committer(parsed));
            context.terminal().say(context.text().get("resolve.abandoned", arguments.value(0)));
            return ExitCode.DONE;
        }
        Map<String, Decision> choices = decisions(chosen.getFirst(), arguments, conflicts.list());
        int left = conflicts.settle(choices, context.author(parsed), context.committer(parsed));
        context.terminal().say(context.text().get("resolve.done", choices.size(), left));
        return ExitCode.DONE;
    }

    private Map<String, Decision> decisions(String way, Arguments arguments, List<KeptConflict> open)
            throws InputException {
        List<String> named = arguments.values(1);
        List<String> ids = named.isEmpty() ? open.stream().map(KeptConflict::id).toList() : named;
        Map<String, Decision> decisions = new HashMap<>();
        for (String id : ids) {
            switch (way) {
                case "--both" -> decisions.put(id, both(id, open));
                case "--words" ->
                    decisions.put(
                            id, new Decision.Written(arguments.option("--words").orElse("")));
                default -> decisions.put(id, new Decision.Chosen(CHOICES.get(way)));
            }
        }
        return decisions;
    }

    private Decision both(String id, List<KeptConflict> open) throws InputException {
        Optional<KeptConflict> conflict =
                open.stream().filter(each -> each.id().equals(id)).findFirst();
        if (conflict.isEmpty()) {
            // Whoever settles says that there is none.
            return new Decision.Chosen(Choice.OURS);
        }
        return Decision.both(conflict.get().conflict())
                .orElseThrow(() -> new InputException(context.text().get("resolve.noBoth", id)));
    }
}
