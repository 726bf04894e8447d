package org.collate.validation;

import java.util.List;
import java.util.Optional;
import org.collate.model.report.Report;
import org.collate.model.template.Template;

/**
 * What stands around a report that is checked.
 *
 * @param template the template of its meeting, if there is one
 * @param skeleton the skeleton of the template: required sections and aspects in their order, if there is one
 * @param others the other reports of the meeting that may be read here, if any
 */
public record Surroundings(Optional<Template> template, Optional<Report> skeleton, List<Report> others) {

    /** Copies the list. */
    public Surroundings {
        others = List.copyOf(others);
    }

    /** A report that stands alone. */
    public static Surroundings none() {
        return new Surroundings(Optional.empty(), Optional.empty(), List.of());
    }

    /** A template and the skeleton in it. */
    public static Surroundings of(Template template) {
        return new Surroundings(Optional.of(template), Optional.ofNullable(template.getSkeleton()), List.of());
    }
}
