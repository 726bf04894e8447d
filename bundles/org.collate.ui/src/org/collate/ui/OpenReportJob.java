package org.collate.ui;

import java.nio.file.Path;
import org.collate.core.layout.Outline;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.collate.transfer.ImportedReport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a file in a window: reads it in the background, shows it, or says in a sentence why it cannot be read. */
public final class OpenReportJob extends Job {

    private final Messages text = Messages.of(OpenReportJob.class);
    private final Path file;
    private final Importers importers;
    private final IWorkbenchWindow window;

    /**
     * Opens one file.
     *
     * @param file the file
     * @param importers what reads files that are no report files
     * @param window the window that shows the report
     */
    public OpenReportJob(Path file, Importers importers, IWorkbenchWindow window) {
        super(Messages.of(OpenReportJob.class).get("opening", String.valueOf(file.getFileName())));
        this.file = file;
        this.importers = importers;
        this.window = window;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            // Only looked at, so looking twice gives the same ids.
            ImportedReport imported = new OpenReport(file, importers, Ids.derived()).execute(monitor);
            OpenedReport opened = new OpenedReport(file, Outline.of(imported.report()), imported.findings());
            onScreen(() -> CurrentReport.of(window).show(opened));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (InputException e) {
            onScreen(() -> complain(e.getMessage()));
        } catch (RuntimeException e) {
            ILog.of(OpenReportJob.class).error("Opening failed: " + file, e);
            onScreen(() -> complain(text.get("internalError", file)));
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
