package org.collate.operations.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.model.template.Template;
import org.collate.validation.Finding;

/**
 * What somebody has begun to write, and what is said of it while it is written. Who has not begun makes no mistakes; what
 * is missing is said where reports are checked as a whole, as before a hand-over.
 */
public final class Begun {

    private Begun() {}

    /**
     * Whether somebody wrote anything into a report: words below a heading, or below the title or the last line.
     *
     * @param template what the report was begun from, whose own words are nobody's
     */
    public static boolean isBegun(Report report, Optional<Template> template) {
        Set<String> given = template.flatMap(each -> Optional.ofNullable(each.getSkeleton())).stream()
                .flatMap(Begun::written)
                .collect(Collectors.toSet());
        return written(report).anyMatch(words -> !given.contains(words));
    }

    /** The words that writers write: texts, and what the report says of itself beside its title. */
    private static Stream<String> written(Report report) {
        Stream<String> own = WordFeatures.of(report.eClass()).stream().skip(1).map(each -> Words.of(report, each));
        return Stream.concat(own, Reports.parts(report).filter(Begun::isText).map(Words::of))
                .filter(words -> !words.isBlank());
    }

    private static boolean isText(Identified part) {
        return part instanceof TextElement;
    }

    /** What is said of a report while it is written: nothing before it is begun, and nothing of parts that are not. */
    public static List<Finding> shown(Report report, Optional<Template> template, List<Finding> findings) {
        if (findings.isEmpty() || !isBegun(report, template)) {
            return List.of();
        }
        Set<String> empty = Reports.elements(report)
                .filter(each -> each instanceof Headed headed && isEmpty(headed))
                .map(Identified::getId)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !finding.isWhole() || !empty.contains(finding.element()))
                .toList();
    }

    private static boolean isEmpty(Headed headed) {
        return Reports.parts(headed)
                .filter(Begun::isText)
                .allMatch(part -> Words.of(part).isBlank());
    }
}
