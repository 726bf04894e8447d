package org.collate.operations.templates;

import java.util.ArrayList;
import java.util.List;
import org.collate.model.report.Aspect;
import org.collate.model.report.Headed;
import org.collate.model.report.Section;
import org.collate.model.template.Template;
import org.collate.validation.Settings;

/**
 * Which headings of a template a report must have, with something written below them: all but those that the rules which
 * would ask for them name as optional.
 */
final class RequiredHeadings {

    /** The rule that minds a heading without text. */
    private static final String EMPTY = "S13";

    private RequiredHeadings() {}

    /** Whether every report must have a heading of the skeleton. */
    static boolean isRequired(Template template, Headed heading) {
        return rules(heading).stream()
                .anyMatch(rule -> !RuleSetting.values(template, rule, Settings.OPTIONAL)
                        .orElse(List.of())
                        .contains(heading.getId()));
    }

    /** Has the rules ask for a heading, or not. */
    static void set(Template template, Headed heading, boolean isRequired) {
        for (String rule : rules(heading)) {
            List<String> optional = new ArrayList<>(
                    RuleSetting.values(template, rule, Settings.OPTIONAL).orElse(List.of()));
            boolean changes = isRequired
                    ? optional.removeIf(heading.getId()::equals)
                    : !optional.contains(heading.getId()) && optional.add(heading.getId());
            if (changes) {
                RuleSetting.set(template, rule, Settings.OPTIONAL, optional);
            }
        }
    }

    /** The rules that would ask for a heading. */
    private static List<String> rules(Headed heading) {
        return switch (heading) {
            case Aspect aspect -> List.of(EMPTY, "S07");
            case Section section ->
                switch (section.getRole()) {
                    case PROBLEMS, CAUSES, MEASURES -> List.of("S03");
                    case PREVIOUS -> List.of(EMPTY, "S05");
                    case CASE -> List.of(EMPTY, "S09");
                    case DECLARATION -> List.of(EMPTY, "S10");
                    default -> List.of(EMPTY);
                };
            default -> List.of(EMPTY);
        };
    }
}
