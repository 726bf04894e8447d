package org.collate.operations.writing;

import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.template.Template;
import org.collate.operations.Place;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The template of a meeting as it is now, for one report of the meeting.
 *
 * @param template the template, only to be read
 * @param fixed the ids of the elements whose headings are the template's; none in the template itself
 */
public record TemplateNow(Template template, Set<String> fixed) {

    /** Takes a copy. */
    public TemplateNow {
        fixed = Set.copyOf(fixed);
    }

    /** Reads the one of a report. Waits for a disk. */
    public static TemplateNow of(Place.OfVariant report) throws SpaceException {
        try (Space space = Space.open(report.space())) {
            return of(space, report.variant());
        }
    }

    static TemplateNow of(Space space, Variant variant) throws SpaceException {
        Template template = new Meetings(space).template(variant.meeting());
        return new TemplateNow(template, fixed(variant, template));
    }

    /** The elements that the template gave; in the template itself everything can be changed. */
    private static Set<String> fixed(Variant variant, Template template) {
        if (variant.isTemplate() || template.getSkeleton() == null) {
            return Set.of();
        }
        return Reports.elements(template.getSkeleton())
                .filter(Headed.class::isInstance)
                .map(Identified::getId)
                .collect(Collectors.toSet());
    }

    /** Whether a template says the same. */
    public boolean isLike(Template other) {
        return EcoreUtil.equals(template, other);
    }
}
