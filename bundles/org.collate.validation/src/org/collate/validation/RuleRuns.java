package org.collate.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run of all rules brought: findings of element rules by entry, so that the next run can take them over, and
 * those of report rules.
 */
final class RuleRuns {

    private static final Comparator<Finding> ORDER =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::rule).thenComparingInt(Finding::end);

    private final Telling telling;
    private final Map<Entry, List<Finding>> ofElements = new IdentityHashMap<>();
    private final List<Finding> ofReport = new ArrayList<>();
    private final List<NotApplicable> notApplicable = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private final List<Finding> failures = new ArrayList<>();

    /** Runs of rules whose data say how their findings are told. */
    RuleRuns(Telling telling) {
        this.telling = telling;
    }

    Telling telling() {
        return telling;
    }

    List<Finding> at(Entry entry) {
        return ofElements.getOrDefault(entry, List.of());
    }

    boolean knows(Entry entry) {
        return ofElements.containsKey(entry);
    }

    void keep(Entry entry, List<Finding> findings) {
        ofElements.put(entry, findings);
    }

    List<Finding> ofReport() {
        return ofReport;
    }

    List<NotApplicable> notApplicable() {
        return notApplicable;
    }

    /** The ids of the rules that threw. */
    Set<String> failed() {
        return failed;
    }

    /** Takes what is said of a rule that threw. */
    void fail(Finding failure) {
        if (failed.add(failure.rule())) {
            failures.add(failure);
        }
    }

    /** All findings by the id of their element, in the order of their places in a text. What a rule found before it threw is left out. */
    Map<String, List<Finding>> byElement() {
        Map<String, List<Finding>> all = new HashMap<>();
        ofElements.values().forEach(list -> list.forEach(finding -> addUnlessFailed(all, finding)));
        ofReport.forEach(finding -> addUnlessFailed(all, finding));
        failures.forEach(finding -> add(all, finding));
        all.values().forEach(list -> list.sort(ORDER));
        return all;
    }

    private void addUnlessFailed(Map<String, List<Finding>> all, Finding finding) {
        if (!failed.contains(finding.rule())) {
            add(all, finding);
        }
    }

    private static void add(Map<String, List<Finding>> all, Finding finding) {
        all.computeIfAbsent(finding.element(), id -> new ArrayList<>(2)).add(finding);
    }
}
