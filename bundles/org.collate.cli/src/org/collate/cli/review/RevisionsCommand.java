package org.collate.cli.review;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.core.revisions.Revision;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.RevisionSelection;
import org.collate.operations.review.SelectRevisions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate revisions VARIANT}: what the draft changed since a text was accepted. */
final class RevisionsCommand implements Command {

    private final Context context;

    RevisionsCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "revisions")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.option("--since", "VERSION", "option.since"))
                .addOption(help.option("--by", "PERSON", "option.by"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        try (Space space = Space.open(draft.space())) {
            String since = arguments.option("--since").orElse("accepted");
            VersionId version = new Versions(space).find(draft.variant(), Optional.of(since));
            Tracked tracked = new TrackedRevisions(space).since(draft.variant(), version);
            Set<String> wanted = new SelectRevisions(space, draft.variant(), tracked).of(selection(arguments));
            List<Revision> revisions = tracked.revisions().list().stream()
                    .filter(each -> wanted.contains(each.id()))
                    .toList();
            RevisionText text = new RevisionText(context.text(), tracked);
            boolean json = arguments.has("--json");
            context.terminal().data(json ? text.json(draft.variant(), revisions) : text.lines(revisions));
            if (tracked.revisions().list().isEmpty()) {
                context.terminal().say(context.text().get("revisions.none", draft.name(), since));
            } else if (revisions.isEmpty()) {
                context.terminal().say(context.text().get("judge.none", draft.name()));
            }
            return ExitCode.DONE;
        }
    }

    private static RevisionSelection selection(Arguments arguments) {
        return arguments
                .option("--by")
                .<RevisionSelection>map(RevisionSelection.By::new)
                .orElseGet(RevisionSelection.All::new);
    }
}
