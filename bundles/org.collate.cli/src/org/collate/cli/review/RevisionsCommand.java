package org.collate.cli.review;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.Place;
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
            RevisionText text = new RevisionText(context.text(), tracked);
            boolean json = arguments.has("--json");
            context.terminal()
                    .data(
                            json
                                    ? text.json(
                                            draft.variant(), tracked.revisions().list())
                                    : text.lines(tracked.revisions().list()));
            if (tracked.revisions().list().isEmpty()) {
                context.terminal().say(context.text().get("revisions.none", draft.name(), since));
            }
            return ExitCode.DONE;
        }
    }
}
