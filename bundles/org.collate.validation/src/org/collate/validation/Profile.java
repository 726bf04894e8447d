package org.collate.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;

/** What a template sets differently from the rules' own data: rule id, key, values. */
public final class Profile {

    private final Map<String, Map<String, List<String>>> overrides;

    private Profile(Map<String, Map<String, List<String>>> overrides) {
        this.overrides = overrides;
    }

    /** The profile that leaves every rule as it is. */
    public static Profile ofDefaults() {
        return new Profile(Map.of());
    }

    /** The profile in a template. Of equal keys the last counts. */
    public static Profile of(Template template) {
        Map<String, Map<String, List<String>>> overrides = new HashMap<>();
        for (RuleSettings rule : template.getRules()) {
            Map<String, List<String>> keys = overrides.computeIfAbsent(rule.getRule(), id -> new HashMap<>());
            for (Setting setting : rule.getSettings()) {
                keys.put(setting.getKey(), List.copyOf(setting.getValues()));
            }
        }
        return new Profile(overrides);
    }

    /** The data of a rule under this profile. */
    public Settings settings(Rule rule) {
        return rule.defaults().overriddenBy(overrides.getOrDefault(rule.id(), Map.of()));
    }
}
