package org.collate.cli.space;

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
import org.collate.model.template.Template;
import org.collate.operations.InputException;
import org.collate.operations.space.CaseAnalysis;
import org.collate.operations.space.TemplateSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code collate meeting add DIR MEETING}: begins a meeting with a template. */
final class MeetingAddCommand implements Command {

    private final Context context;

    MeetingAddCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "meeting add")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("MEETING", 1))
                .addOption(help.option("--template", "NAME|FILE|MEETING|REPORT", "option.template"))
                .addOption(help.option("--case-analysis", "on|off", "option.caseAnalysis"))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException {
        Arguments arguments = Arguments.of(parsed);
        String template = arguments.option("--template").orElse("annual");
        Optional<Boolean> wanted = caseAnalysis(parsed, arguments);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            Template opened = new TemplateSource(context.folder(), space).open(template);
            wanted.ifPresent(on -> CaseAnalysis.set(opened, on));
            NamedSlug meeting = new Meetings(space).add(arguments.value(1), opened, context.author(parsed));
            context.terminal().say(context.text().get("meeting.made", meeting.name(), meeting.slug(), template));
            return ExitCode.DONE;
        }
    }

    private Optional<Boolean> caseAnalysis(ParseResult parsed, Arguments arguments) {
        Optional<String> word = arguments.option("--case-analysis");
        if (word.isPresent() && !List.of("on", "off").contains(word.get())) {
            String message = context.text().get("meeting.caseAnalysis", word.get());
            throw new ParameterException(parsed.commandSpec().commandLine(), message);
        }
        return word.map("on"::equals);
    }
}
