package org.collate.internal.ui.leaders;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Notices what others do in the spaces that are shown: other programs on this machine, and other machines where a space lies
 * in a shared folder. A space of which nothing can be read is asked again.
 */
final class Elsewhere {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final TeamSpaces spaces;
    private final Background<Map<Path, String>> asking;
    private Optional<Map<Path, String>> last = Optional.empty();
    private volatile List<Path> folders = List.of();
    private boolean isStarted;

    Elsewhere(TeamSpaces spaces, OnScreen screen) {
        this.spaces = spaces;
        this.asking = Background.of(Messages.of(Elsewhere.class).get("watching"), screen, this::standing)
                .then(this::compare)
                .unseen()
                .every(INTERVAL);
    }

    /** Looks at some spaces from now on. */
    void follow(List<Path> now) {
        if (!now.equals(folders)) {
            folders = List.copyOf(now);
            last = Optional.empty();
        }
        if (!isStarted) {
            isStarted = true;
            asking.start(INTERVAL);
        }
    }

    /** What is shown is as the spaces were when they stood so; whatever comes from then on is told. */
    void saw(Map<Path, String> standing) {
        last = Optional.of(Map.copyOf(standing));
    }

    void end() {
        asking.end();
    }

    private Map<Path, String> standing(IProgressMonitor monitor) {
        return standing(folders);
    }

    /** Where spaces stand; beside the window. */
    static Map<Path, String> standing(List<Path> folders) {
        Map<Path, String> standing = new HashMap<>();
        for (Path folder : folders) {
            try (Space space = Space.open(folder)) {
                standing.put(folder, space.standing());
            } catch (SpaceException e) {
                // Whoever shows it says why.
                standing.put(folder, "");
            }
        }
        return standing;
    }

    private void compare(Map<Path, String> now) {
        boolean isNew = last.isPresent()
                && last.get().keySet().equals(now.keySet())
                && !last.get().equals(now);
        last = Optional.of(now);
        if (isNew) {
            spaces.changed();
        }
    }
}
