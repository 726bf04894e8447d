package org.collate.internal.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.SpaceFinder;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenReportJob;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens what the command line names: a file, or a draft of the space that stands before it. */
final class Opening {

    private final IWorkbenchWindow window;
    private final Display display;
    private final Runnable afterwards;

    private Opening(IWorkbenchWindow window, Runnable afterwards) {
        this.window = window;
        this.display = window.getWorkbench().getDisplay();
        this.afterwards = afterwards;
    }

    /**
     * Begins to open it.
     *
     * @param afterwards runs on the workbench's thread, when it is open or was said to be none
     * @return whether there is anything to open
     */
    static boolean of(StartArguments arguments, IWorkbenchWindow window, Runnable afterwards) {
        Opening opening = new Opening(window, afterwards);
        if (arguments.draft().isPresent() && arguments.space().isPresent()) {
            opening.find(arguments.space().get(), arguments.draft().get());
        } else if (arguments.report().isPresent()) {
            opening.follow(new OpenReportJob(arguments.report().get(), DesktopPlugins.importers(), window));
        } else {
            return false;
        }
        return true;
    }

    private void find(Path space, String draft) {
        SpaceFinder finder = new SpaceFinder(space, Optional.of(space.toString()), Map.of());
        Documents documents = new Documents(space, finder, DesktopPlugins.importers());
        Messages text = Messages.of(CollateApplication.class);
        Job.create(text.get("opening", draft), monitor -> {
                    try {
                        Place place = documents.draft(draft);
                        onScreen(open -> follow(new OpenReportJob(place, DesktopPlugins.importers(), open)));
                    } catch (InputException | SpaceException e) {
                        onScreen(open -> complain(e.getMessage()));
                    }
                })
                .schedule();
    }

    private void follow(OpenReportJob job) {
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                display.asyncExec(afterwards);
            }
        });
        job.schedule();
    }

    private void onScreen(Consumer<IWorkbenchWindow> work) {
        display.asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                work.accept(window);
            }
        });
    }

    private void complain(String sentence) {
        Messages text = Messages.of(CollateApplication.class);
        MessageDialog dialog = new MessageDialog(
                window.getShell(), text.get("name"), null, sentence, MessageDialog.ERROR, 0, text.get("ok"));
        dialog.setBlockOnOpen(false);
        dialog.open();
        afterwards.run();
    }
}
