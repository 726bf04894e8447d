package org.collate.internal.ui;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.ImportFinding;
import org.collate.ui.OpenedReport;
import org.collate.ui.OpenedReport.CheckedFinding;

/** A row of the findings: what the import met, or what a rule found. */
public sealed interface FindingRow {

    /** What the import met and mended. */
    record OfImport(ImportFinding finding) implements FindingRow {}

    /** What a rule found in the report as it stood when it was checked last. */
    record OfRule(CheckedFinding finding) implements FindingRow {}

    /** All rows of a report: what the rules found, then what its import met. */
    static List<FindingRow> of(OpenedReport report) {
        List<FindingRow> rows = new ArrayList<>();
        report.findings().forEach(finding -> rows.add(new OfImport(finding)));
        report.checked().forEach(finding -> rows.add(new OfRule(finding)));
        return rows;
    }

    /** The picture for how much it matters. */
    default Icon icon() {
        return switch (this) {
            case OfImport row -> Icon.valueOf(row.finding().severity().name());
            case OfRule row -> Icon.valueOf(row.finding().finding().severity().name());
        };
    }

    /** Where it is: the line of the file, or the way to the element. */
    default String where() {
        return switch (this) {
            case OfImport row ->
                row.finding().line() > 0 ? String.valueOf(row.finding().line()) : "";
            case OfRule row -> row.finding().place();
        };
    }

    /** The id of the rule. */
    default String rule() {
        return switch (this) {
            case OfImport row -> row.finding().rule();
            case OfRule row -> row.finding().finding().rule();
        };
    }

    /** What was found. */
    default String message() {
        return switch (this) {
            case OfImport row -> row.finding().message();
            case OfRule row -> row.finding().finding().message();
        };
    }

    /** The words meant. */
    default String words() {
        return switch (this) {
            case OfImport row -> row.finding().quote();
            case OfRule row -> row.finding().finding().words();
        };
    }
}
