package org.collate.operations.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.core.edit.EditException;
import org.collate.model.report.Report;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Mends what can be mended in a report, by the first fix of each finding. */
public final class FixReport {

    /** A report that needs more rounds has fixes that undo one another. */
    private static final int ROUNDS = 1000;

    private final Report report;
    private final Rulebook rulebook;
    private final Set<String> only;

    /**
     * Mends one report.
     *
     * @param report the report; it is changed
     * @param only the rules whose findings are mended; empty: all
     */
    public FixReport(Report report, Rulebook rulebook, Set<String> only) {
        this.report = report;
        this.rulebook = rulebook;
        this.only = Set.copyOf(only);
    }

    /**
     * What was mended.
     *
     * @param finding what was found
     * @param fix what was done
     */
    public record Mended(Finding finding, Fix fix) {}

    /**
     * What the fixing came to.
     *
     * @param mended what was mended, in the order in which it was done
     * @param left what the rules find now
     */
    public record Result(List<Mended> mended, Validation left) {

        /** Takes a copy. */
        public Result {
            mended = List.copyOf(mended);
        }
    }

    /**
     * Mends, checks again, and goes on until nothing is left that can be mended. A fix fits the report as it was
     * checked, so each round takes one finding of an element, the last in its text.
     */
    public Result execute(IProgressMonitor monitor) throws OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor);
        Engine engine = rulebook.engine();
        List<Mended> mended = new ArrayList<>();
        Set<Object> tried = new HashSet<>();
        Validation now = engine.validate(report, rulebook.surroundings());
        for (int i = 0; i < ROUNDS; i++) {
            progress.setWorkRemaining(ROUNDS).split(1);
            List<Mended> round = round(now, tried);
            if (round.isEmpty()) {
                break;
            }
            mended.addAll(round);
            now = engine.validate(report, rulebook.surroundings());
        }
        return new Result(mended, now);
    }

    private List<Mended> round(Validation now, Set<Object> tried) {
        List<Mended> round = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        for (Finding finding : now.findings().reversed()) {
            boolean asked = only.isEmpty() || only.contains(finding.rule());
            if (asked && !finding.fixes().isEmpty() && !touched.contains(finding.element())) {
                Fix fix = finding.fixes().getFirst();
                // The same fix again would mean that it mends nothing.
                if (tried.add(List.of(finding.rule(), finding.element(), fix.edit())) && apply(fix)) {
                    touched.add(finding.element());
                    round.add(new Mended(finding, fix));
                }
            }
        }
        return round;
    }

    private boolean apply(Fix fix) {
        try {
            fix.edit().apply(report);
            return true;
        } catch (EditException e) {
            // Another fix of this round took away what it was for; the next round looks again.
            return false;
        }
    }
}
