package org.collate.internal.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.Documents;
import org.collate.operations.SpaceFinder;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.ReportOpener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens what the command line names: a file, or a draft of the space that stands before it. */
final class Opening {

    private final IWorkbenchWindow window;
    private final Runnable afterwards;

    private Opening(IWorkbenchWindow window, Runnable afterwards) {
        this.window = window;
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
            opening.follow(ReportOpener.of(arguments.report().get(), DesktopPlugins.importers(), window));
        } else {
            return false;
        }
        return true;
    }

    private void find(Path space, String draft) {
        SpaceFinder finder = new SpaceFinder(space, Optional.of(space.toString()), Map.of());
        Documents documents = new Documents(space, finder, DesktopPlugins.importers());
        Messages text = Messages.of(CollateApplication.class);
        Background.of(text.get("opening", draft), OnScreen.of(window), monitor -> documents.draft(draft))
                .then(place -> follow(ReportOpener.of(place, DesktopPlugins.importers(), window)))
                .whenCancelled(afterwards)
                .otherwise(this::complain)
                .start();
    }

    private void follow(Background<?> opening) {
        opening.afterwards(afterwards).start();
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
