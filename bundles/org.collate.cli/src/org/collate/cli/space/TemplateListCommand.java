package org.collate.cli.space;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.validation.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate template list}: the templates that come with the program, the newest first. */
final class TemplateListCommand implements Command {

    private final Context context;

    TemplateListCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "template list").addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        boolean asJson = Arguments.of(parsed).has("--json");
        JsonWriter json = new JsonWriter().beginObject().name("templates").beginArray();
        StringBuilder lines = new StringBuilder();
        for (String name : BuiltInTemplates.newestFirst()) {
            Template template = BuiltInTemplates.find(name).orElseThrow();
            if (asJson) {
                write(name, template, json);
            } else {
                lines.append(name).append('\t').append(template.getName()).append('\t');
                lines.append(context.text()
                        .get(
                                "template.aspects",
                                String.valueOf(aspects(template).size())));
                lines.append('\n');
            }
        }
        context.terminal().data(asJson ? json.endArray().endObject().toString() : lines.toString());
        return ExitCode.DONE;
    }

    private static void write(String name, Template template, JsonWriter json) {
        Report skeleton = template.getSkeleton();
        json.beginObject().name("name").value(name).name("title").value(template.getName());
        json.name("kind").value(skeleton.getKind().getLiteral());
        json.name("occasion").value(skeleton.getOccasion().getLiteral());
        json.name("aspects").beginArray();
        aspects(template).forEach(each -> json.value(each.getHeading()));
        json.endArray().name("source").value(source(template)).endObject();
    }

    private static List<Aspect> aspects(Template template) {
        return Reports.elements(template.getSkeleton())
                .filter(Aspect.class::isInstance)
                .map(Aspect.class::cast)
                .toList();
    }

    /** Where the aspects come from; empty where the template does not say. */
    private static String source(Template template) {
        Optional<String> source = template.getRules().stream()
                .filter(rule -> rule.getRule().equals("S07"))
                .flatMap(rule -> rule.getSettings().stream())
                .filter(setting -> setting.getKey().equals(Settings.SOURCE))
                .flatMap(setting -> setting.getValues().stream())
                .findFirst();
        return source.orElse("");
    }
}
