package org.collate.cli.space;

import java.util.ArrayList;
import java.util.List;
import org.collate.cli.command.JsonWriter;
import org.collate.core.layout.Numbers;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Parent;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;

/** A template as a person and as a program reads it: its headings with their hints, and the settings of rules. */
final class TemplateText {

    private final Template template;
    private final Numbers numbers;

    private TemplateText(Template template) {
        this.template = template;
        this.numbers = Numbers.of(template.getSkeleton());
    }

    static String of(Template template) {
        StringBuilder text = new StringBuilder(template.getName()).append("\n\n");
        new TemplateText(template).headings(template.getSkeleton(), "", text);
        for (RuleSettings rule : template.getRules()) {
            text.append('\n').append(rule.getRule()).append('\n');
            for (Setting setting : rule.getSettings()) {
                text.append("  ").append(setting.getKey()).append(" = ");
                text.append(String.join(" | ", setting.getValues())).append('\n');
            }
        }
        return text.toString();
    }

    static String json(Template template) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("id").value(template.getId()).name("name").value(template.getName());
        new TemplateText(template).headings(template.getSkeleton(), json);
        json.name("rules").beginObject();
        for (RuleSettings rule : template.getRules()) {
            json.name(rule.getRule()).beginObject();
            for (Setting setting : rule.getSettings()) {
                json.name(setting.getKey()).beginArray();
                setting.getValues().forEach(json::value);
                json.endArray();
            }
            json.endObject();
        }
        return json.endObject().endObject().toString();
    }

    private void headings(Parent parent, String indent, StringBuilder text) {
        for (Headed headed : headed(parent)) {
            text.append(indent).append(numbers.number(headed)).append(headed.getHeading());
            text.append("  [").append(headed.getId()).append("]\n");
            hints(headed)
                    .forEach(line ->
                            text.append(indent).append("    ").append(line).append('\n'));
            headings(headed, indent + "  ", text);
        }
    }

    private void headings(Parent parent, JsonWriter json) {
        json.name("headings").beginArray();
        for (Headed headed : headed(parent)) {
            json.beginObject().name("id").value(headed.getId());
            json.name("heading").value(headed.getHeading()).name("hint").beginArray();
            hints(headed).forEach(json::value);
            json.endArray();
            headings(headed, json);
            json.endObject();
        }
        json.endArray();
    }

    private static List<Headed> headed(Parent parent) {
        List<Headed> headed = new ArrayList<>();
        for (Content content : parent.getContents()) {
            if (content instanceof Headed each) {
                headed.add(each);
            }
        }
        return headed;
    }

    private List<String> hints(Headed headed) {
        return template.getHints().stream()
                .filter(hint -> headed.getId().equals(hint.getElement()))
                .flatMap(hint -> hint.getLines().stream())
                .toList();
    }
}
