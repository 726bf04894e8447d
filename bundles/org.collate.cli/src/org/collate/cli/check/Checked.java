package org.collate.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.model.Reports;
import org.collate.operations.Documents;
import org.collate.transfer.ImportFinding;
import org.collate.validation.Finding;
import org.collate.validation.Severity;
import org.collate.validation.SuppressedFinding;
import org.collate.validation.Validation;

/**
 * A report that was checked.
 *
 * @param opened the report, and what its import found
 * @param validation what the rules found
 */
record Checked(Documents.Opened opened, Validation validation) {

    /**
     * One finding, of the import or of a rule.
     *
     * @param element the id of the element; empty for the import's
     * @param place where that is, for people
     * @param line the line of the source; 0 where there is none
     * @param suppressed reason and person, where a person has set it aside
     */
    record Row(
            String rule,
            Severity severity,
            String element,
            String place,
            int line,
            String words,
            String message,
            Optional<SuppressedFinding> suppressed) {}

    String name() {
        return opened.name();
    }

    /** What is open: first the import's in the order of the source, then the rules' in reading order. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (ImportFinding finding : opened.findings()) {
            rows.add(new Row(
                    finding.rule(),
                    severity(finding),
                    "",
                    "",
                    finding.line(),
                    finding.quote(),
                    finding.message(),
                    Optional.empty()));
        }
        ElementNames names = new ElementNames(opened.report());
        validation.findings().forEach(finding -> rows.add(row(finding, names, Optional.empty())));
        return rows;
    }

    /** What a person has set aside. */
    List<Row> suppressed() {
        ElementNames names = new ElementNames(opened.report());
        return validation.suppressed().stream()
                .map(each -> row(each.finding(), names, Optional.of(each)))
                .toList();
    }

    private Row row(Finding finding, ElementNames names, Optional<SuppressedFinding> suppressed) {
        String place =
                Reports.find(opened.report(), finding.element()).map(names::of).orElse("");
        return new Row(
                finding.rule(),
                finding.severity(),
                finding.element(),
                place,
                0,
                finding.words(),
                finding.message(),
                suppressed);
    }

    private static Severity severity(ImportFinding finding) {
        return switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
