package org.collate.operations.leaders;

import java.util.List;
import org.collate.validation.Finding;
import org.collate.validation.Severity;

/**
 * What is counted in what is written in a report, whether a version has it or not.
 *
 * @param characters how long it is: what is printed, without white space
 * @param errors how many errors the rules find
 * @param warnings how many warnings they find
 * @param isBegun whether somebody has begun it; nothing is found in a report that nobody has
 */
public record LeaderFigures(int characters, int errors, int warnings, boolean isBegun) {

    /** Those of a report that somebody has begun. */
    public static LeaderFigures of(int characters, List<Finding> findings) {
        return new LeaderFigures(characters, count(findings, Severity.ERROR), count(findings, Severity.WARNING), true);
    }

    /** Those of a report that nobody has begun. */
    public static LeaderFigures notBegun(int characters) {
        return new LeaderFigures(characters, 0, 0, false);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
