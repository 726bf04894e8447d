package org.collate.internal.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.internal.ui.Icon;
import org.collate.model.Messages;
import org.collate.transfer.ImportFinding;
import org.collate.ui.OpenedReport;
import org.collate.ui.OpenedReport.AsideFinding;
import org.collate.ui.OpenedReport.CheckedFinding;
import org.collate.validation.Finding;
import org.collate.validation.Severity;

/** A row of the findings: what the import met, or what a rule found; small kinds are one row with all their places. */
public sealed interface FindingRow {

    /** What the import met and mended; the first of those that the row stands for speaks for all. */
    record OfImport(List<ImportFinding> all) implements FindingRow {

        /** Takes a copy. */
        public OfImport {
            all = List.copyOf(all);
        }

        /** The first. */
        public ImportFinding finding() {
            return all.getFirst();
        }
    }

    /**
     * What a rule found in the report as it stood when it was checked last; the first speaks for all.
     *
     * @param mendable how many findings of the rule in the whole report have a fix
     */
    record OfRule(List<CheckedFinding> all, int mendable) implements FindingRow {

        /** Takes a copy. */
        public OfRule {
            all = List.copyOf(all);
        }

        /** The first. */
        public CheckedFinding finding() {
            return all.getFirst();
        }

        /** Whether there is more than one thing to mend as this one is. */
        public boolean isOneOfMany() {
            return mendable > 1 && !finding().finding().fixes().isEmpty();
        }

        private boolean isSame(Finding other) {
            Finding own = finding().finding();
            return own.rule().equals(other.rule())
                    && own.element().equals(other.element())
                    && own.words().equals(other.words())
                    && own.message().equals(other.message());
        }
    }

    /** What a rule found and somebody set aside. */
    record OfAside(AsideFinding aside) implements FindingRow {

        /** What was set aside. */
        public CheckedFinding found() {
            return aside.found();
        }
    }

    /** What somebody set aside in a report. */
    static List<FindingRow> aside(OpenedReport report) {
        return report.setAside().stream()
                .map(OfAside::new)
                .map(FindingRow.class::cast)
                .toList();
    }

    /** All rows of a report: what its import met, then what the rules found. */
    static List<FindingRow> of(OpenedReport report) {
        Map<List<Object>, List<ImportFinding>> met = new LinkedHashMap<>();
        for (ImportFinding each : report.findings()) {
            boolean small = report.together().contains(each.rule()) && each.severity() != ImportFinding.Severity.ERROR;
            Object kind = small ? each.severity() : each;
            met.computeIfAbsent(List.of(each.rule(), kind), key -> new ArrayList<>())
                    .add(each);
        }
        Map<List<Object>, List<CheckedFinding>> found = new LinkedHashMap<>();
        for (CheckedFinding each : report.checked()) {
            Severity severity = each.finding().severity();
            boolean small = report.together().contains(each.finding().rule()) && severity != Severity.ERROR;
            Object kind = small ? severity : each;
            found.computeIfAbsent(List.of(each.finding().rule(), kind), key -> new ArrayList<>())
                    .add(each);
        }
        Map<String, Long> mendable = report.checked().stream()
                .filter(each -> !each.finding().fixes().isEmpty())
                .collect(Collectors.groupingBy(each -> each.finding().rule(), Collectors.counting()));
        List<FindingRow> rows = new ArrayList<>();
        met.values().forEach(all -> rows.add(new OfImport(all)));
        found.values().forEach(all -> {
            long count = mendable.getOrDefault(all.getFirst().finding().rule(), 0L);
            rows.add(new OfRule(all, Math.toIntExact(count)));
        });
        return rows;
    }

    /** How many places it has. */
    default int count() {
        return switch (this) {
            case OfImport row -> row.all().size();
            case OfRule row -> row.all().size();
            case OfAside row -> 1;
        };
    }

    /** The picture for how much it matters. */
    default Icon icon() {
        return switch (this) {
            case OfImport row -> Icon.valueOf(row.finding().severity().name());
            case OfRule row -> Icon.valueOf(row.finding().finding().severity().name());
            case OfAside row -> Icon.ASIDE;
        };
    }

    /** Where it is: the line of the file, or the way to the element; of several the first, and how many there are. */
    default String where() {
        String first = switch (this) {
            case OfImport row ->
                row.finding().line() > 0 ? String.valueOf(row.finding().line()) : "";
            case OfRule row -> row.finding().place();
            case OfAside row -> row.found().place();
        };
        return count() == 1 ? first : Messages.of(FindingRow.class).get("several", first, count());
    }

    /** All its places, a line each. */
    default String places() {
        return switch (this) {
            case OfImport row ->
                row.all().stream()
                        .map(each -> each.line() + "  " + each.quote())
                        .collect(Collectors.joining("\n"));
            case OfRule row ->
                row.all().stream()
                        .map(each -> each.place() + "  " + each.finding().words())
                        .collect(Collectors.joining("\n"));
            case OfAside row ->
                row.found().place() + "  " + row.found().finding().words();
        };
    }

    /** The id of the rule. */
    default String rule() {
        return switch (this) {
            case OfImport row -> row.finding().rule();
            case OfRule row -> row.finding().finding().rule();
            case OfAside row -> row.found().finding().rule();
        };
    }

    /** What was found; of what was set aside, by whom and why. */
    default String message() {
        return switch (this) {
            case OfImport row -> row.finding().message();
            case OfRule row -> row.finding().finding().message();
            case OfAside row ->
                Messages.of(FindingRow.class)
                        .get("aside.row", row.aside().person(), row.aside().reason());
        };
    }

    /** Whether another row, of a later look at the report, is about the same. */
    default boolean isAbout(FindingRow other) {
        return switch (this) {
            case OfImport row ->
                other instanceof OfImport later && row.finding().equals(later.finding());
            case OfRule row ->
                other instanceof OfRule later && row.isSame(later.finding().finding());
            case OfAside row -> row.equals(other);
        };
    }

    /** The words meant; of several places those of each, equal ones once. */
    default String words() {
        return switch (this) {
            case OfImport row ->
                row.all().stream().map(ImportFinding::quote).distinct().collect(Collectors.joining("  "));
            case OfRule row ->
                row.all().stream()
                        .map(each -> each.finding().words())
                        .distinct()
                        .collect(Collectors.joining("  "));
            case OfAside row -> row.found().finding().words();
        };
    }
}
