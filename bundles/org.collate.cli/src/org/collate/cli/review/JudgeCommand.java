package org.collate.cli.review;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.JudgeRevisions;
import org.collate.operations.review.RevisionSelection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code collate accept VARIANT …} and {@code collate reject VARIANT …}: judges revisions. */
final class JudgeCommand implements Command {

    private final Context context;
    private final boolean accepts;

    JudgeCommand(Context context, boolean accepts) {
        this.context = context;
        this.accepts = accepts;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, accepts ? "accept" : "reject")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.parameters("REVISION", 1, 0))
                .addOption(help.option("--by", "PERSON", "option.by"))
                .addOption(help.option("--element", "ELEMENT", "option.element"))
                .addOption(help.flag("--all", "option.all"))
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.dryRunOption())
                .addOption(help.jsonOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        RevisionSelection selection = selection(parsed, arguments);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        boolean dryRun = arguments.has("--dry-run");
        JudgeRevisions.How how = new JudgeRevisions.How(
                accepts, dryRun, context.author(parsed), context.committer(parsed), context.keys(parsed));
        try (Space space = Space.open(draft.space())) {
            JudgeRevisions.Judged judged =
                    new JudgeRevisions(space, draft.variant(), selection, how).execute(context.monitor());
            context.sayUnsigned(judged.signed());
            RevisionText text = new RevisionText(context.text(), judged.tracked());
            boolean json = arguments.has("--json");
            context.terminal()
                    .data(json ? text.json(draft.variant(), judged.revisions()) : text.lines(judged.revisions()));
            context.terminal().say(said(draft, judged, dryRun));
            return ExitCode.DONE;
        }
    }

    private String said(Place.OfVariant draft, JudgeRevisions.Judged judged, boolean dryRun) {
        String key = accepts ? "accept." : "reject.";
        if (judged.revisions().isEmpty()) {
            return context.text().get("judge.none", draft.name());
        }
        String version = judged.version().map(each -> each.id().abbreviated()).orElse("");
        return context.text()
                .get(
                        key + (dryRun ? "would" : "done"),
                        draft.name(),
                        judged.revisions().size(),
                        version);
    }

    /** One of the ways to say which; all of them at once, or none, cannot be meant. */
    private RevisionSelection selection(ParseResult parsed, Arguments arguments) {
        List<String> ids = arguments.values(1);
        List<RevisionSelection> said = Stream.of(
                        ids.isEmpty()
                                ? Optional.<RevisionSelection>empty()
                                : Optional.<RevisionSelection>of(new RevisionSelection.Named(ids)),
                        arguments.option("--by").<RevisionSelection>map(RevisionSelection.By::new),
                        arguments
                                .option("--element")
                                .<RevisionSelection>map(element -> new RevisionSelection.Of(new ElementName(element))),
                        arguments.has("--all")
                                ? Optional.<RevisionSelection>of(new RevisionSelection.All())
                                : Optional.<RevisionSelection>empty())
                .flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), context.text().get("judge.which"));
        }
        return said.getFirst();
    }
}
