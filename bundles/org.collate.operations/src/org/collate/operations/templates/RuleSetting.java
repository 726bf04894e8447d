package org.collate.operations.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;

/** A value that a template sets for a rule. Of equal keys the last counts. */
final class RuleSetting {

    private RuleSetting() {}

    /** What the template sets; empty where it leaves the rule's own data. */
    static Optional<List<String>> values(Template template, String rule, String key) {
        return find(template, rule, key).map(setting -> List.copyOf(setting.getValues()));
    }

    /** The keys that the template sets for a rule. */
    static Stream<String> keys(Template template, String rule) {
        return of(template, rule).flatMap(each -> each.getSettings().stream()).map(Setting::getKey);
    }

    /** Sets a value; everything else stays as it is. */
    static void set(Template template, String rule, String key, List<String> values) {
        Setting setting = find(template, rule, key).orElseGet(() -> {
            Setting made = TemplateFactory.eINSTANCE.createSetting();
            made.setKey(key);
            last(of(template, rule))
                    .orElseGet(() -> begin(template, rule))
                    .getSettings()
                    .add(made);
            return made;
        });
        setting.getValues().clear();
        setting.getValues().addAll(values);
    }

    private static RuleSettings begin(Template template, String rule) {
        RuleSettings made = TemplateFactory.eINSTANCE.createRuleSettings();
        made.setRule(rule);
        template.getRules().add(made);
        return made;
    }

    private static Optional<Setting> find(Template template, String rule, String key) {
        return last(of(template, rule)
                .flatMap(each -> each.getSettings().stream())
                .filter(setting -> key.equals(setting.getKey())));
    }

    private static Stream<RuleSettings> of(Template template, String rule) {
        return template.getRules().stream().filter(each -> rule.equals(each.getRule()));
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((one, next) -> next);
    }
}
