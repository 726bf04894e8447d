package org.collate.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Element;
import org.collate.model.report.Suppression;

/** What the rules found in a report, as it was when they ran. Immutable to the outside. */
public final class Validation {

    /**
     * A finding that a person has set aside.
     *
     * @param finding what was found
     * @param reason why it was set aside
     * @param person who set it aside
     */
    public record Suppressed(Finding finding, String reason, String person) {}

    private final Overview overview;
    private final Surroundings surroundings;
    private final RuleRuns runs;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

    Validation(Overview overview, Surroundings surroundings, RuleRuns runs) {
        this.overview = overview;
        this.surroundings = surroundings;
        this.runs = runs;
        for (Entry entry : overview.entries()) {
            List<Finding> its = runs.at(entry);
            if (!its.isEmpty()) {
                sort(its, entry);
            }
        }
    }

    private void sort(List<Finding> its, Entry entry) {
        boolean judged = !entry.element().getSuppressions().isEmpty();
        for (Finding each : its) {
            if (runs.telling().isFollowing(each, entry.element(), this::at)) {
                continue;
            }
            if (judged) {
                sort(each, entry);
            } else {
                findings.add(each);
            }
        }
    }

    private List<Finding> at(Element element) {
        return overview.entry(element.getId()).map(runs::at).orElse(List.of());
    }

    private void sort(Finding finding, Entry entry) {
        Optional<Suppression> suppression = Suppressions.of(finding, entry.element());
        if (suppression.isPresent()) {
            Suppression by = suppression.get();
            suppressed.add(new Suppressed(finding, orEmpty(by.getReason()), orEmpty(by.getPerson())));
        } else {
            findings.add(finding);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** What was found, in reading order; on one element by place and rule. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    /**
     * Whether a finding is told as one with all others of its rule that matter as much: the rule's data ask for it, and it
     * is no error.
     */
    public boolean isToldTogether(Finding finding) {
        return finding.severity() != Severity.ERROR && runs.telling().together(finding.rule());
    }

    /** Whether what a rule with this id finds is of a small kind, told as one with all its places. */
    public boolean isToldTogether(String rule) {
        return runs.telling().together(rule);
    }

    /** The rules, by id, from whose findings those of a rule may follow. */
    public List<String> follows(String rule) {
        return runs.telling().follows(rule);
    }

    /** What was found and has been set aside by a person. */
    public List<Suppressed> suppressed() {
        return Collections.unmodifiableList(suppressed);
    }

    /** The rules that could not be applied, and why. */
    public List<NotApplicable> notApplicable() {
        return List.copyOf(runs.notApplicable());
    }

    /** Whether something was found that is at least as grave as a severity. */
    public boolean has(Severity atLeast) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(atLeast) <= 0);
    }

    Overview overview() {
        return overview;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    RuleRuns runs() {
        return runs;
    }
}
