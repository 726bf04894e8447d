package org.collate.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.remote.Access;
import org.collate.git.remote.Asking;
import org.collate.git.tidy.Upkeep;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Synchronise;
import org.collate.operations.exchange.Unlocked;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/**
 * Synchronises those spaces by itself for which somebody set it so: when the desktop opens, and at intervals. Where the other
 * copy cannot be reached nothing is said and nothing changes; the next time tries again.
 */
public final class AutomaticSync {

    private static final Duration LOOKING = Duration.ofMinutes(1);

    private final TeamSpaces spaces;
    private final Background<Boolean> work;
    private final Map<Path, Instant> last = new HashMap<>();
    private final Set<Path> opened = new HashSet<>();
    private volatile List<Path> folders = List.of();

    private AutomaticSync(IWorkbench workbench) {
        spaces = TeamSpaces.of(workbench);
        work = Background.of(
                        Messages.of(AutomaticSync.class).get("sync.automatic"),
                        OnScreen.of(workbench),
                        this::synchronise)
                .then(came -> {
                    folders = spaces.folders();
                    if (came) {
                        spaces.changed();
                    }
                })
                .last()
                .every(LOOKING);
    }

    /** Begins, once, when a window is open. */
    public static void begin(IWorkbench workbench) {
        IEclipseContext context = workbench.getService(IEclipseContext.class);
        if (context.getLocal(AutomaticSync.class) != null) {
            return;
        }
        AutomaticSync sync = new AutomaticSync(workbench);
        context.set(AutomaticSync.class, sync);
        sync.folders = sync.spaces.folders();
        Runnable stop = sync.spaces.whenChanged(() -> sync.folders = sync.spaces.folders());
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench ending, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench ending) {
                stop.run();
                sync.work.end();
            }
        });
        sync.work.start();
    }

    /** @return whether something came */
    private boolean synchronise(IProgressMonitor monitor) {
        boolean came = false;
        for (Path folder : List.copyOf(folders)) {
            SyncSettings.Values set = SyncSettings.of(folder);
            if (isDue(folder, set)) {
                came |= synchronise(folder, set.place(), monitor);
                last.put(folder, Instant.now());
            }
        }
        // What was written since, by whatever part of the desktop, is tidied up beside the window where that is due.
        Upkeep.ofWritten(false, monitor::isCanceled);
        return came;
    }

    private boolean isDue(Path folder, SyncSettings.Values set) {
        boolean isFirst = opened.add(folder);
        if (isFirst) {
            last.put(folder, Instant.now());
            return set.onOpening();
        }
        Instant before = last.getOrDefault(folder, Instant.MIN);
        return set.interval()
                .filter(interval -> !Instant.now().isBefore(before.plus(interval)))
                .isPresent();
    }

    private static boolean synchronise(Path folder, Optional<String> place, IProgressMonitor monitor) {
        try {
            Signature by = Signature.now(new DeskSettings().person());
            Access access = Access.of(System.getenv(), Asking.NOBODY);
            Synchronise.Result result =
                    new Synchronise(folder, by, access).execute(place, Unlocked.Unlocking.NOBODY, monitor);
            return !result.lines().isEmpty();
        } catch (SpaceException | InputException e) {
            ILog.of(AutomaticSync.class).info(folder + " was not synchronised: " + e.getMessage());
            return false;
        }
    }
}
