package org.collate.operations.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.model.report.Report;
import org.collate.operations.check.FixReport.Mended;
import org.collate.validation.Finding;
import org.collate.validation.Fix;

/**
 * Mends a report in rounds, each finding by its best fix. A fix fits the report as it was checked, so the report is checked
 * again after each round of fixes that do not touch one element.
 */
public final class FixRounds {

    /** A fix that brings its own finding again would go on for ever. */
    public static final int ROUNDS = 200;

    private final Report report;
    private final Predicate<Finding> wanted;
    private final List<Mended> mended = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Set<Attempt> tried = new HashSet<>();

    /** What was done to which words; done again, it would be for nothing. */
    private record Attempt(String rule, String element, int start, String words, Edit edit) {}

    /**
     * Mends nothing yet.
     *
     * @param report is changed by each round
     * @param wanted which findings are mended; it is asked only of those that have a fix
     */
    public FixRounds(Report report, Predicate<Finding> wanted) {
        this.report = report;
        this.wanted = wanted;
    }

    /**
     * One round: in each element the last fix first, so that it moves no other.
     *
     * @param findings all that is found in the report as it is now, in reading order
     * @return whether something was done; then it is checked again and another round may do more
     */
    public boolean round(List<Finding> findings) {
        Places places = Places.of(report);
        Map<String, Integer> touched = new HashMap<>();
        List<Mended> round = new ArrayList<>();
        for (Finding finding : findings.reversed()) {
            if (!finding.fixes().isEmpty() && wanted.test(finding) && isFree(finding, touched)) {
                Fix fix = finding.fixes().getFirst();
                Attempt attempt =
                        new Attempt(finding.rule(), finding.element(), finding.start(), finding.words(), fix.edit());
                String at = places.of(finding.element());
                if (tried.add(attempt) && applies(fix)) {
                    round.add(new Mended(at, finding, fix));
                    edits.add(fix.edit());
                    touched.put(finding.element(), begin(fix));
                }
            }
        }
        mended.addAll(round.reversed());
        return !round.isEmpty();
    }

    /** What was mended until now, round by round in reading order. */
    public List<Mended> mended() {
        return List.copyOf(mended);
    }

    /** All that was done until now, as one edit of the report as it was at first. */
    public Edit edit() {
        return edits.size() == 1 ? edits.getFirst() : new Compound(edits);
    }

    /** Whether a fix moves nothing that another of this round speaks of, and the other way round. */
    private static boolean isFree(Finding finding, Map<String, Integer> touched) {
        Integer touchedFrom = touched.get(finding.element());
        return touchedFrom == null
                || finding.fixes().getFirst().edit() instanceof ReplaceText text
                        && text.id().equals(finding.element())
                        && text.offset() + text.length() <= touchedFrom;
    }

    /** Where a change of a text begins; 0 for any other, so that nothing stands before it. */
    private static int begin(Fix fix) {
        return fix.edit() instanceof ReplaceText text ? text.offset() : 0;
    }

    private boolean applies(Fix fix) {
        try {
            fix.edit().apply(report);
            return true;
        } catch (EditException e) {
            // Another fix of this round has changed what it speaks of; the next round looks anew.
            return false;
        }
    }
}
