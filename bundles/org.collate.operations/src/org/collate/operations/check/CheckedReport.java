package org.collate.operations.check;

import org.collate.operations.Documents;
import org.collate.operations.Place;
import org.collate.transfer.ImportFinding;
import org.collate.validation.Severity;
import org.collate.validation.Validation;

/**
 * A report that was checked.
 *
 * @param opened the report, and what its import found
 * @param validation what the rules found
 */
public record CheckedReport(Documents.Opened opened, Validation validation) {

    /** How the person named it. */
    public String name() {
        return opened.name();
    }

    /** What the report is called in a baseline: a variant by its address, whoever named it how, a file by its name. */
    public String key() {
        return opened.place() instanceof Place.OfVariant at ? at.variant().toString() : name();
    }

    /** Whether the import or a rule found something that is at least as grave as a severity. */
    public boolean has(Severity atLeast) {
        return validation.has(atLeast)
                || opened.findings().stream()
                        .anyMatch(finding -> severity(finding).compareTo(atLeast) <= 0);
    }

    /** How much a finding of an import matters, in the words of the rules. */
    public static Severity severity(ImportFinding finding) {
        return switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
