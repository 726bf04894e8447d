package org.collate.ui;

import java.nio.file.Path;
import org.collate.git.SpaceException;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.manuscript.ManuscriptInput;
import org.collate.model.Messages;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.writing.Loaded;
import org.collate.operations.writing.Loading;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens a file or a variant in a window: reads it in the background, shows it, or says in a sentence why it cannot be read. */
public final class OpenReportJob extends Job {

    private final Messages text = Messages.of(OpenReportJob.class);
    private final Place place;
    private final Importers importers;
    private final IWorkbenchWindow window;

    /** Opens one file. */
    public OpenReportJob(Path file, Importers importers, IWorkbenchWindow window) {
        this(new Place.OfFile(file, String.valueOf(file.getFileName())), importers, window);
    }

    /**
     * Opens what lies at a place.
     *
     * @param place the file or the version
     * @param importers what reads files that are no report files
     * @param window the window that shows the report
     */
    public OpenReportJob(Place place, Importers importers, IWorkbenchWindow window) {
        super(Messages.of(OpenReportJob.class).get("opening", place.name()));
        this.place = place;
        this.importers = importers;
        this.window = window;
        setUser(true);
        setRule(new OneAtATime(ManuscriptInput.key(place)));
    }

    /** Whoever opens a place twice at once gets one editor. */
    private record OneAtATime(Object key) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (!isOpen()) {
                Loaded loaded = new Loading(importers).load(place, monitor);
                onScreen(() -> show(loaded), loaded::drop);
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (InputException | SpaceException e) {
            onScreen(() -> complain(e.getMessage()), () -> {});
        } catch (RuntimeException e) {
            ILog.of(OpenReportJob.class).error("Opening failed: " + place.name(), e);
            onScreen(() -> complain(text.get("internalError", place.name())), () -> {});
        }
        return Status.OK_STATUS;
    }

    /** Raises the editor of the place where there is one. */
    private boolean isOpen() {
        boolean[] open = new boolean[1];
        window.getWorkbench().getDisplay().syncExec(() -> open[0] = isThere() && ManuscriptEditor.raise(window, place));
        return open[0];
    }

    private void show(Loaded loaded) {
        try {
            window.getActivePage().openEditor(new ManuscriptInput(loaded), WritingPerspective.MANUSCRIPT);
        } catch (PartInitException e) {
            loaded.drop();
            ILog.of(OpenReportJob.class).error("Opening failed: " + place.name(), e);
            complain(text.get("internalError", place.name()));
        }
    }

    private boolean isThere() {
        return window.getShell() != null && !window.getShell().isDisposed() && window.getActivePage() != null;
    }

    private void onScreen(Runnable work, Runnable otherwise) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (isThere()) {
                work.run();
            } else {
                otherwise.run();
            }
        });
    }

    private void complain(String sentence) {
        MessageDialog dialog = new MessageDialog(
                window.getShell(), text.get("cannotOpen"), null, sentence, MessageDialog.ERROR, 0, text.get("ok"));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
