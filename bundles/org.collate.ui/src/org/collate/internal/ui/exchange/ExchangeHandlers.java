package org.collate.internal.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.remote.CopyAddress;
import org.collate.internal.ui.review.Passphrases;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.operations.exchange.Synchronise;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands that bring versions from one machine to another. */
public final class ExchangeHandlers {

    private ExchangeHandlers() {}

    /** File &gt; New &gt; Copy of a Team Space. */
    public static final class Clone extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            WizardWindow.show(
                    window.getShell(), new CloneSpaceWizard(Passphrases.opening(window), ServerDialogs.access(window)));
            return null;
        }
    }

    /** File &gt; Synchronise: the space that is selected, or that of the report that is shown. */
    public static final class Sync extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            CommandSubject.space(window).ifPresent(space -> open(window, space));
            return null;
        }

        private static void open(IWorkbenchWindow window, Path space) {
            SyncDialog.Syncing syncing =
                    place -> monitor -> new Synchronise(space, SpaceWizard.here(), ServerDialogs.access(window))
                            .execute(place, Passphrases.opening(window), monitor);
            new SyncDialog(
                            window.getShell(),
                            space,
                            origin(space),
                            remotes(space),
                            syncing,
                            () -> TeamSpaces.of(window.getWorkbench()).changed())
                    .open();
        }

        /** Where it was cloned from; a few bytes of a file. */
        private static Optional<CopyAddress> origin(Path space) {
            try {
                return Synchronise.origin(space);
            } catch (SpaceException e) {
                // What cannot be read has none; synchronising says why.
                return Optional.empty();
            }
        }

        private static List<String> remotes(Path space) {
            try {
                return Synchronise.remotes(space);
            } catch (SpaceException e) {
                // As above.
                return List.of();
            }
        }
    }
}
