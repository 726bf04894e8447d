package org.collate.cli.space;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.space.TemplateSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate template set [DIR] MEETING NAME|FILE|MEETING}: changes the template of a meeting. */
final class TemplateSetCommand implements Command {

    private final Context context;

    TemplateSetCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "template set")
                .addPositional(help.parameters("MEETING", 0, 2))
                .addOption(help.messageOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        SpaceArgument argument = new SpaceArgument(context, parsed);
        List<String> rest = argument.rest();
        if (rest.size() != 2) {
            throw new InputException(context.text().get("template.what"));
        }
        String message = Arguments.of(parsed)
                .option("--message")
                .orElseGet(() -> context.text().get("template.message", rest.get(1)));
        try (Space space = argument.open()) {
            NamedSlug meeting = new Meetings(space).find(rest.get(0));
            Versions.Note note =
                    new Versions.Note(Optional.empty(), context.author(parsed), context.committer(parsed), message);
            Versions.Committed committed = new Meetings(space)
                    .setTemplate(meeting.slug(), new TemplateSource(context.folder(), space).open(rest.get(1)), note);
            String key = committed.made() ? "template.changed" : "template.same";
            context.terminal()
                    .say(context.text()
                            .get(key, meeting.name(), committed.version().id().abbreviated()));
            return ExitCode.DONE;
        }
    }
}
