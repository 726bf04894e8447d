package org.collate.internal.ui.space;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.CheckedReport;
import org.collate.operations.check.Checker;
import org.collate.ui.DesktopPlugins;
import org.collate.validation.Severity;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Counts what the rules find in the drafts of team spaces, when nothing else is to be done. */
final class CountFindingsJob extends Job {

    private final List<SpaceNode.OfVariant> drafts;
    private final BiConsumer<SpaceNode.OfVariant, Counts> result;

    /** How many findings a draft has. */
    record Counts(int errors, int warnings) {}

    /**
     * Counts.
     *
     * @param result takes the figures of each draft, on the thread of the job
     */
    CountFindingsJob(List<SpaceNode.OfVariant> drafts, BiConsumer<SpaceNode.OfVariant, Counts> result) {
        super(Messages.of(CountFindingsJob.class).get("counting"));
        this.drafts = List.copyOf(drafts);
        this.result = result;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, drafts.size());
        Checker checker = new Checker(DesktopPlugins.rules(), DesktopPlugins.importers(), Optional.empty());
        try {
            for (SpaceNode.OfVariant draft : drafts) {
                count(checker, draft, progress.split(1));
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    private void count(Checker checker, SpaceNode.OfVariant draft, IProgressMonitor monitor) {
        Place place = Place.OfVariant.draft(draft.space(), draft.state());
        try {
            CheckedReport checked = checker.check(place, monitor);
            result.accept(draft, new Counts(count(checked, Severity.ERROR), count(checked, Severity.WARNING)));
        } catch (InputException | SpaceException e) {
            // Opening the report says why it cannot be read; here it only has no figures.
            ILog.of(CountFindingsJob.class).info("Findings of " + place.name() + " were not counted", e);
        }
    }

    private static int count(CheckedReport checked, Severity severity) {
        return (int) checked.validation().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
