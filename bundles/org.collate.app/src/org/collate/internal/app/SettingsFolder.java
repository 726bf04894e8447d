package org.collate.internal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.model.Messages;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder with the desktop's settings and log; one running desktop holds it at a time. */
final class SettingsFolder {

    private final Location location;

    SettingsFolder(Location location) {
        this.location = location;
    }

    /** Takes the folder, {@code .collate/desktop} of the home folder where none is given; or says why it cannot. */
    Optional<String> take() {
        Messages text = Messages.of(SettingsFolder.class);
        Path home = Path.of(System.getProperty("user.home"), ".collate", "desktop");
        try {
            if (!location.isSet()) {
                location.set(home.toUri().toURL(), false);
            }
            return location.lock() ? Optional.empty() : Optional.of(text.get("locked", name()));
        } catch (IOException | IllegalStateException e) {
            return Optional.of(text.get("noFolder", location.isSet() ? name() : home.toString(), e.getMessage()));
        }
    }

    void release() {
        location.release();
    }

    private String name() {
        return location.getURL().getPath();
    }
}
