package org.collate.internal.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.CompareVersions;
import org.collate.operations.history.Comparison;
import org.collate.operations.space.ShowUnsaved;
import org.collate.ui.OpenDraft;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Compares beside the window. */
final class CompareJob extends Job {

    private final Messages text = Messages.of(CompareJob.class);
    private final CompareInput input;
    private final Optional<OpenDraft> written;
    private final Consumer<Comparison> result;
    private final Consumer<String> trouble;

    /**
     * Compares.
     *
     * @param written the draft's editor, where it is open
     * @param result takes the comparison, on the thread of the job
     * @param trouble takes a sentence that says why there is none, likewise
     */
    CompareJob(CompareInput input, Optional<OpenDraft> written, Consumer<Comparison> result, Consumer<String> trouble) {
        super(Messages.of(CompareJob.class).get("compare.job", input.report()));
        this.input = input;
        this.written = written;
        this.result = result;
        this.trouble = trouble;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            result.accept(compare(SubMonitor.convert(monitor, 10)));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            trouble.accept(text.get("compare.cancelled"));
            return Status.CANCEL_STATUS;
        } catch (SpaceException | InputException e) {
            trouble.accept(e.getMessage());
        } catch (RuntimeException e) {
            ILog.of(CompareJob.class).error("Comparing failed: " + input.report(), e);
            trouble.accept(text.get("compare.internalError"));
        }
        return Status.OK_STATUS;
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
