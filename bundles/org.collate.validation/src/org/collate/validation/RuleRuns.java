package org.collate.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one run of all rules brought: what rules over the whole report found, by element, and which rules could not be
 * applied or threw. What rules over elements found lies with the entries.
 */
final class RuleRuns {

    private final Telling telling;
    private final Map<String, List<List<Finding>>> ofReport = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();
    private final List<NotApplicable> notApplicable = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private final List<Finding> failures = new ArrayList<>();

    /**
     * What one rule over the whole report found.
     *
     * @param kept what is kept with elements, by their ids
     * @param single all other findings
     */
    record Found(List<Kept> kept, List<Finding> single) {}

    /** What is kept with an element. */
    record Kept(String element, List<Finding> findings) {}

    /** Runs of rules whose data say how their findings are told. */
    RuleRuns(Telling telling) {
        this.telling = telling;
    }

    Telling telling() {
        return telling;
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

    /** What a rule over the whole report found; empty where it was not run, or threw. */
    Optional<Found> of(String rule) {
        return Optional.ofNullable(found.get(rule));
    }

    /** Takes what a rule over the whole report found. */
    void add(String rule, Found its) {
        found.put(rule, its);
        its.kept().forEach(each -> add(each.element(), each.findings()));
        its.single().forEach(each -> add(each.element(), List.of(each)));
    }

    private void add(String element, List<Finding> findings) {
        ofReport.computeIfAbsent(element, id -> new ArrayList<>(2)).add(findings);
    }

    /**
     * What was found on the element of an entry, in the order in which it is told. What a rule found before it threw is left
     * out.
     */
    List<Finding> at(Entry entry) {
        List<Finding> own = entry.found(each -> List.of());
        List<List<Finding>> others = ofReport.getOrDefault(entry.element().getId(), List.of());
        if (failed.isEmpty()) {
            return others.isEmpty() ? own : entry.told(with(own, others));
        }
        List<List<Finding>> all = with(own, others);
        all.replaceAll(list ->
                list.stream().filter(each -> !failed.contains(each.rule())).toList());
        all.add(failures.stream()
                .filter(each -> each.element().equals(entry.element().getId()))
                .toList());
        return entry.told(all);
    }

    private static List<List<Finding>> with(List<Finding> own, List<List<Finding>> others) {
        List<List<Finding>> all = new ArrayList<>(others.size() + 1);
        all.add(own);
        all.addAll(others);
        return all;
    }
}
