package org.collate.validation;

import java.util.List;
import java.util.Optional;
import org.collate.model.report.Report;
import org.collate.model.template.Template;

/**
 * What a rule is given.
 *
 * @param overview the report, surveyed
 * @param settings the rule's data as the template wants them
 * @param surroundings what stands around the report
 */
public record RuleContext(Overview overview, Settings settings, Surroundings surroundings) {

    /** The report that is checked. */
    public Report report() {
        return overview.report();
    }

    /** The template of the meeting, if there is one. */
    public Optional<Template> template() {
        return surroundings.template();
    }

    /** The skeleton of the template, if there is one. */
    public Optional<Report> skeleton() {
        return surroundings.skeleton();
    }

    /** The other reports of the meeting that may be read here. */
    public List<Report> others() {
        return surroundings.others();
    }
}
