package org.collate.internal.ui.compare;

import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.CompareVersions;
import org.collate.operations.history.Comparison;
import org.collate.operations.space.ShowUnsaved;
import org.collate.ui.Background;
import org.collate.ui.OpenDraft;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Finds out what a comparison shows; waits for the disk, so beside the window. */
final class Comparing implements Background.Work<Comparison> {

    private final CompareInput input;
    private final Optional<OpenDraft> written;

    /**
     * Compares.
     *
     * @param written the draft's editor, where it is open
     */
    Comparing(CompareInput input, Optional<OpenDraft> written) {
        this.input = input;
        this.written = written;
    }

    @Override
    public Comparison run(IProgressMonitor monitor) throws SpaceException, InputException {
        return compare(SubMonitor.convert(monitor, 10));
    }

    private Comparison compare(SubMonitor progress) throws SpaceException, InputException {
        VersionId before;
        VersionId after;
        Optional<Report> now = Optional.empty();
        try (Space space = Space.open(input.space())) {
            Versions versions = new Versions(space);
            before = input.before().isPresent() ? input.before().get() : versions.accepted(input.variant());
            after = input.after().isPresent()
                    ? input.after().get()
                    : versions.draft(input.variant()).id();
            if (input.after().isEmpty()) {
                now = written.isPresent() ? written.map(OpenDraft::report) : kept(space, after, progress.split(2));
            }
        }
        return new CompareVersions(input.space(), input.variant(), before, after, now).execute(progress.split(8));
    }

    /** What is kept unsaved of a draft that is not open in this window, as long as it was written on the last version. */
    private Optional<Report> kept(Space space, VersionId draft, IProgressMonitor monitor)
            throws SpaceException, InputException {
        Person here = SpaceWizard.here().person();
        try {
            ShowUnsaved.Result kept = new ShowUnsaved(space, input.variant(), here).execute(monitor);
            return kept.base().id().equals(draft) ? kept.text() : Optional.empty();
        } catch (SpaceException e) {
            if (e.reason() == SpaceException.Reason.BUSY) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
