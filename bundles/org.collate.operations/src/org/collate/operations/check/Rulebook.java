package org.collate.operations.check;

import java.util.List;
import java.util.Optional;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.validation.Engine;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;

/**
 * What a report is checked by.
 *
 * @param rules the rules there are
 * @param template the template of its meeting, if there is one
 */
public record Rulebook(List<Rule> rules, Optional<Template> template) {

    /** Takes a copy. */
    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** The engine that applies the rules with the template's settings. */
    public Engine engine() {
        return new Engine(rules, template.map(Profile::of).orElseGet(Profile::ofDefaults));
    }

    /** What stands around the report. */
    public Surroundings surroundings() {
        return template.map(Surroundings::of).orElseGet(Surroundings::none);
    }

    /** Checks a report. */
    public Validation check(Report report) {
        return engine().validate(report, surroundings());
    }
}
