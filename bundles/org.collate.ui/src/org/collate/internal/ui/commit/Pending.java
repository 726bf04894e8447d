package org.collate.internal.ui.commit;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Version;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.space.ShowUnsaved;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a report holds that is in no version yet.
 *
 * @param last the version that it was written on
 * @param changes how it differs from that; none where there is nothing to commit
 */
record Pending(Version last, List<Change> changes) {

    Pending {
        changes = List.copyOf(changes);
    }

    /**
     * Finds out; not on the workbench's thread.
     *
     * @param written what is written now, where the draft is open
     */
    static Pending of(ReportChoice report, Optional<Report> written, Person person, IProgressMonitor monitor)
            throws InputException, SpaceException {
        try (Space space = Space.open(report.space())) {
            if (written.isEmpty()) {
                ShowUnsaved.Result kept = new ShowUnsaved(space, report.variant(), person).execute(monitor);
                return new Pending(kept.base(), kept.changes());
            }
            Versions versions = new Versions(space);
            Version last = versions.draft(report.variant());
            Report before = versions.report(report.variant(), last.id());
            return new Pending(last, Difference.of(before, written.get()).changes());
        }
    }
}
