package org.collate.operations.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.template.Template;
import org.collate.validation.Entry;
import org.collate.validation.Overview;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Settings;
import org.collate.validation.SettingsException;

/** What a template asks of the lengths of a report, as data of its rules; a rule that is switched off asks nothing. */
public final class LengthLimits {

    /** Where a limit stands in the data of a rule. */
    private enum Source {
        PROBLEMS_SHARE("P01", "least", Role.PROBLEMS, true, true),
        PROBLEMS_LENGTH("P03", "problems", Role.PROBLEMS, false, true),
        CAUSES_LENGTH("P03", "causes", Role.CAUSES, false, true),
        MEASURES_LEAST("M05", "least", Role.MEASURES, true, true),
        MEASURES_MOST("M05", "most", Role.MEASURES, true, false),
        RECOGNITION_MOST("S12", "most", Role.RECOGNITION, true, false);

        private final String rule;
        private final String key;
        private final Role role;
        private final boolean isShare;
        private final boolean isLeast;

        Source(String rule, String key, Role role, boolean isShare, boolean isLeast) {
            this.rule = rule;
            this.key = key;
            this.role = role;
            this.isShare = isShare;
            this.isLeast = isLeast;
        }

        private Optional<Lengths.Limit> in(Settings settings) {
            try {
                return settings.severity("").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Lengths.Limit(isShare, isLeast, settings.number(key)));
            } catch (SettingsException e) {
                // The rule tells of it; here nothing is asked.
                return Optional.empty();
            }
        }
    }

    private final Map<Role, List<Lengths.Limit>> limits = new EnumMap<>(Role.class);

    /**
     * The limits of reports that are written after a template.
     *
     * @param rules the rules there are; where one is not among them, nothing is asked that it would look at
     */
    public LengthLimits(List<Rule> rules, Optional<Template> template) {
        Profile profile = template.map(Profile::of).orElseGet(Profile::ofDefaults);
        for (Source each : Source.values()) {
            rules.stream()
                    .filter(rule -> rule.id().equals(each.rule))
                    .findFirst()
                    .flatMap(rule -> each.in(profile.settings(rule)))
                    .ifPresent(limit -> limits.computeIfAbsent(each.role, role -> new ArrayList<>())
                            .add(limit));
        }
    }

    /** Measures a report, which is only read. */
    public Lengths of(Overview overview) {
        Map<String, Role> places = new HashMap<>();
        for (Entry entry : overview.entries()) {
            entry.section().ifPresent(section -> places.put(entry.element().getId(), section.getRole()));
        }
        List<Lengths.Part> parts = overview.entries().stream()
                .flatMap(entry -> entry.section().stream())
                .map(Section::getRole)
                .distinct()
                .map(role -> new Lengths.Part(role, overview.characters(role), limits.getOrDefault(role, List.of())))
                .toList();
        return new Lengths(overview.characters(), parts, places);
    }
}
