package org.collate.cli.history;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.history.ElementName;
import org.collate.operations.history.RestoreVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate restore VARIANT VERSION [ELEMENT]}: makes a version in which something is as it was. */
final class RestoreCommand implements Command {

    private final Context context;

    RestoreCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "restore")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.parameter("VERSION", 1))
                .addPositional(help.optionalParameter("ELEMENT", 2))
                .addOption(help.flag("--alone", "option.alone"))
                .addOption(help.messageOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        Optional<ElementName> element = arguments.values(2).stream().findFirst().map(ElementName::new);
        RestoreVersion.Wanted wanted = new RestoreVersion.Wanted(element, !arguments.has("--alone"));
        RestoreVersion.By by =
                new RestoreVersion.By(context.author(parsed), context.committer(parsed), arguments.option("--message"));
        try (Space space = Space.open(draft.space())) {
            VersionId version = new Versions(space).find(draft.variant(), Optional.of(arguments.value(1)));
            Versions.Committed committed =
                    new RestoreVersion(space, draft.variant(), version, wanted, by).execute(context.monitor());
            String key = committed.made() ? "restore.made" : "restore.same";
            context.terminal()
                    .say(context.text()
                            .get(key, draft.name(), committed.version().id().abbreviated()));
            committed.unreadable().ifPresent(context.terminal()::say);
            return ExitCode.DONE;
        }
    }
}
