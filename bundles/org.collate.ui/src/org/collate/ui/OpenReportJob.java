package org.collate.ui;

import java.nio.file.Path;
import org.collate.core.layout.Outline;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

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
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            // Only looked at, so looking twice gives the same ids.
            Documents.Opened report = Documents.read(place, importers, Ids.derived(), monitor);
            OpenedReport opened = new OpenedReport(place, Outline.of(report.report()), report.findings());
            onScreen(() -> CurrentReport.of(window).show(opened));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (InputException | SpaceException e) {
            onScreen(() -> complain(e.getMessage()));
        } catch (RuntimeException e) {
            ILog.of(OpenReportJob.class).error("Opening failed: " + place.name(), e);
            onScreen(() -> complain(text.get("internalError", place.name())));
        }
        return Status.OK_STATUS;
    }

    private void onScreen(Runnable runnable) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                runnable.run();
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
