package org.collate.cli.space;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.space.CommitVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate commit VARIANT [FILE]}: makes a version of a draft. */
final class CommitCommand implements Command {

    private final Context context;

    CommitCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "commit")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.optionalParameter("FILE", 1))
                .addOption(help.messageOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        Optional<Path> file = arguments.values(1).stream().findFirst().map(context::file);
        String message =
                arguments.option("--message").orElseGet(() -> context.text().get("commit.message"));
        CommitVersion.Authorship authorship =
                new CommitVersion.Authorship(context.author(parsed), context.committer(parsed), message);
        try (Space space = Space.open(draft.space())) {
            Versions.Committed committed =
                    new CommitVersion(space, draft.variant(), file, authorship).execute(context.monitor());
            String key = committed.made() ? "commit.made" : "commit.same";
            context.terminal()
                    .say(context.text()
                            .get(key, draft.name(), committed.version().id().abbreviated()));
            committed.unreadable().ifPresent(context.terminal()::say);
            return ExitCode.DONE;
        }
    }
}
