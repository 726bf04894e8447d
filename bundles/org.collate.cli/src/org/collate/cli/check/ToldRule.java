package org.collate.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.cli.command.JsonWriter;
import org.collate.model.Messages;
import org.collate.validation.Rule;
import org.collate.validation.Rule.Example;
import org.collate.validation.Settings;

/**
 * A rule as it is told.
 *
 * @param rule the rule
 * @param settings its data, as a template has them where one is named
 */
record ToldRule(Rule rule, Settings settings) {

    private static final Set<String> OWN = Set.of(Settings.SEVERITY, Settings.TOGETHER, Settings.FOLLOWS);
    private static final int SHORT = 12;

    /** The rule on one line: id, severity, name, what it looks at, and its figures. */
    String line(Messages text) {
        String figures = keys().stream()
                .filter(key -> settings.values(key).size() == 1
                        && settings.values(key).getFirst().length() <= SHORT)
                .map(key -> key + " = " + settings.values(key).getFirst())
                .collect(Collectors.joining(", "));
        return rule.id() + "\t" + severity(text, settings.values(Settings.SEVERITY)) + "\t" + rule.name() + "\t"
                + rule.description() + (figures.isEmpty() ? "" : " [" + figures + "]") + "\n";
    }

    /** All that is to be said of the rule. */
    String explained(Messages text) {
        StringBuilder all =
                new StringBuilder(rule.id()).append("  ").append(rule.name()).append('\n');
        all.append(rule.description()).append('\n');
        all.append(text.get("rules.severity", severity(text, settings.values(Settings.SEVERITY))))
                .append('\n');
        if (settings.values(Settings.TOGETHER).contains("yes")) {
            all.append(text.get("rules.together")).append('\n');
        }
        if (settings.has(Settings.FOLLOWS)) {
            all.append(text.get("rules.follows", String.join(" ", settings.values(Settings.FOLLOWS))))
                    .append('\n');
        }
        Optional<Example> example = rule.example();
        if (example.isPresent()) {
            all.append(text.get("rules.faulty", indented(example.get().faulty())))
                    .append('\n');
            all.append(text.get("rules.right", indented(example.get().right()))).append('\n');
        }
        if (!keys().isEmpty()) {
            all.append(text.get("rules.settings", rule.id())).append('\n');
            keys().forEach(key -> all.append("  " + key + " = " + String.join(" | ", settings.values(key)) + "\n"));
        }
        return all.append('\n').toString();
    }

    private static String indented(String example) {
        return "  " + example.replace("\n", "\n  ");
    }

    private static String severity(Messages text, List<String> word) {
        String name = String.join("", word);
        return List.of("error", "warning", "info", Settings.OFF).contains(name) ? text.get("severity." + name) : name;
    }

    private List<String> keys() {
        return settings.keys().stream().filter(key -> !OWN.contains(key)).toList();
    }

    /** Rules as JSON. */
    static String json(List<ToldRule> rules) {
        JsonWriter json = new JsonWriter().beginObject().name("rules").beginArray();
        rules.forEach(each -> each.write(json));
        return json.endArray().endObject().toString();
    }

    private void write(JsonWriter json) {
        json.beginObject().name("id").value(rule.id()).name("name").value(rule.name());
        json.name("description").value(rule.description());
        json.name("severity").value(String.join("", settings.values(Settings.SEVERITY)));
        json.name("together").value(settings.values(Settings.TOGETHER).contains("yes"));
        json.name("follows").beginArray();
        settings.values(Settings.FOLLOWS).forEach(json::value);
        json.endArray().name("settings").beginObject();
        for (String key : keys()) {
            json.name(key).beginArray();
            settings.values(key).forEach(json::value);
            json.endArray();
        }
        json.endObject();
        rule.example().ifPresent(example -> {
            json.name("example").beginObject();
            json.name("faulty").value(example.faulty());
            json.name("right").value(example.right()).endObject();
        });
        json.endObject();
    }
}
