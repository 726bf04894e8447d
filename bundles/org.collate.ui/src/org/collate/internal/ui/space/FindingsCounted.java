package org.collate.internal.ui.space;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.CheckedReport;
import org.collate.operations.check.Checker;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.validation.Finding;
import org.collate.validation.Severity;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Counts what the rules find in what is written in the drafts of team spaces; takes long, so beside the window. */
final class FindingsCounted implements Background.Work<Void> {

    private final List<SpaceNode.OfVariant> drafts;
    private final BiConsumer<SpaceNode.OfVariant, Counts> result;

    /** How many findings a draft has. */
    record Counts(int errors, int warnings, boolean isBegun) {

        /** Those of a report that nobody has begun. */
        static final Counts NONE = new Counts(0, 0, false);

        /** Those of what is said of a report. */
        static Counts of(List<Finding> findings) {
            return new Counts(count(findings, Severity.ERROR), count(findings, Severity.WARNING), true);
        }

        private static int count(List<Finding> findings, Severity severity) {
            return (int) findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /**
     * Counts.
     *
     * @param result takes the figures of each draft, on the thread of the work
     */
    FindingsCounted(List<SpaceNode.OfVariant> drafts, BiConsumer<SpaceNode.OfVariant, Counts> result) {
        this.drafts = List.copyOf(drafts);
        this.result = result;
    }

    @Override
    public Void run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, drafts.size());
        Checker checker = new Checker(DesktopPlugins.rules(), DesktopPlugins.importers(), Optional.empty());
        for (SpaceNode.OfVariant draft : drafts) {
            count(checker, draft);
            progress.split(1);
        }
        return null;
    }

    private void count(Checker checker, SpaceNode.OfVariant draft) {
        Place.OfVariant place = Place.OfVariant.draft(draft.space(), draft.state());
        try {
            CheckedReport checked = checker.checkWritten(place);
            result.accept(draft, checker.shown(place, checked).map(Counts::of).orElse(Counts.NONE));
        } catch (InputException | SpaceException e) {
            // Opening the report says why it cannot be read; here it only has no figures.
            ILog.of(FindingsCounted.class).info("Findings of " + place.name() + " were not counted", e);
        }
    }
}
