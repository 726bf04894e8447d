package org.collate.operations;

import java.util.Set;
import org.collate.model.report.Report;
import org.collate.transfer.match.Matching;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Gives a report that was read from a foreign file the ids of another one, so that the two can be compared or merged by
 * id. For a report whose {@link Documents.Opened#isImported()} is true; one with ids of its own is left as it is.
 */
public final class MatchToOther {

    private final Report base;
    private final Set<String> owned;
    private final boolean ownNumbers;

    /** Matches to a report whose headings may be changed like any other words. */
    public MatchToOther(Report base) {
        this(base, Set.of());
    }

    /**
     * Matches to a report that was begun with a template.
     *
     * @param base the report whose ids are taken; only read
     * @param owned the ids of the template's sections and aspects, which keep their headings and stay
     */
    public MatchToOther(Report base, Set<String> owned) {
        this(base, owned, false);
    }

    /**
     * Matches to a report that was begun with a template.
     *
     * @param owned the ids of the template's sections and aspects, which keep their headings and stay
     * @param ownNumbers whether an export of ours typed the numbers of what is matched
     */
    public MatchToOther(Report base, Set<String> owned, boolean ownNumbers) {
        this.base = base;
        this.owned = Set.copyOf(owned);
        this.ownNumbers = ownNumbers;
    }

    /**
     * Matches an imported report.
     *
     * @return what was matched, and the report with the ids of the base
     * @throws OperationCanceledException where the monitor says so
     */
    public Matching match(Report imported, IProgressMonitor monitor) throws OperationCanceledException {
        return Matching.of(base, imported, owned, ownNumbers, monitor);
    }

    /**
     * A document as it is compared with the base: a version of the base where it was read from a foreign file.
     *
     * @throws OperationCanceledException where the monitor says so
     */
    public Report rebase(Documents.Opened opened, IProgressMonitor monitor) throws OperationCanceledException {
        return opened.isImported() ? match(opened.report(), monitor).rebased() : opened.report();
    }
}
