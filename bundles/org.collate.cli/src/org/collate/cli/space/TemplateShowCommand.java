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
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.model.ReportFileException;
import org.collate.model.TemplateFile;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate template show}: shows a built-in template or a meeting's, or writes it to a file. */
final class TemplateShowCommand implements Command {

    private final Context context;

    TemplateShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "template show")
                .addPositional(help.parameters("TEMPLATE", 0, 1))
                .addOption(help.outputOption("OUT.collate", "option.templateOutput"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Template template = template(parsed);
        if (arguments.option("-o").isPresent()) {
            write(template, context.file(arguments.option("-o").get()));
        } else {
            context.terminal().data(arguments.has("--json") ? TemplateText.json(template) : TemplateText.of(template));
        }
        return ExitCode.DONE;
    }

    private Template template(ParseResult parsed) throws InputException, SpaceException {
        Arguments arguments = Arguments.of(parsed);
        Optional<Template> builtIn = BuiltInTemplates.find(arguments.value(0));
        if (builtIn.isPresent() && arguments.values().size() == 1) {
            return builtIn.get();
        }
        SpaceArgument argument = new SpaceArgument(context, parsed);
        if (argument.rest().size() != 1) {
            throw new InputException(context.text().get("template.which"));
        }
        try (Space space = argument.open()) {
            Meetings meetings = new Meetings(space);
            return meetings.template(meetings.find(argument.rest().getFirst()).slug());
        }
    }

    private void write(Template template, Path output) throws InputException {
        try {
            OutputFile.write(output, TemplateFile.toBytes(template));
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
        context.terminal().say(context.text().get("template.written", output));
    }
}
