package org.collate.internal.app;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.collate.model.Messages;
import org.collate.model.file.UserFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder with the desktop's settings and log; one running desktop holds it at a time. */
final class SettingsFolder {

    private static final String HOLDER = "holder.txt";
    private static final long MOST = 1000;

    private final Location location;

    SettingsFolder(Location location) {
        this.location = location;
    }

    /** What came of taking the folder. */
    sealed interface Taken {

        /** It is this desktop's now. */
        record Free(Path folder) implements Taken {}

        /**
         * Another desktop has it.
         *
         * @param sentence who, and what can be done
         */
        record InUse(Path folder, String sentence) implements Taken {}

        /**
         * It cannot be used.
         *
         * @param sentence why, and what can be done
         */
        record Unusable(String sentence) implements Taken {}
    }

    /** Takes the folder, {@code desktop} in the user's where none is given. */
    Taken take() {
        Messages text = Messages.of(SettingsFolder.class);
        Path home = UserFolder.of(System.getenv()).resolve("desktop");
        try {
            if (!location.isSet()) {
                location.set(home.toUri().toURL(), false);
            }
            Path folder = folder();
            if (location.lock()) {
                sayWhoHoldsIt(folder);
                return new Taken.Free(folder);
            }
            return new Taken.InUse(folder, text.get("locked", folder, holder(folder)));
        } catch (IOException | IllegalStateException e) {
            return new Taken.Unusable(
                    text.get("noFolder", location.isSet() ? name() : home.toString(), e.getMessage()));
        }
    }

    private Path folder() throws IOException {
        try {
            return Path.of(location.getURL().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Equinox writes blanks into its URLs as they are.
            return new File(location.getURL().getPath()).toPath();
        }
    }

    private static void sayWhoHoldsIt(Path folder) {
        Messages text = Messages.of(SettingsFolder.class);
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault())
                .format(LocalDateTime.now());
        String holder = text.get(
                "holder",
                System.getProperty("user.name", "?"),
                String.valueOf(ProcessHandle.current().pid()),
                since);
        try {
            Files.writeString(folder.resolve(HOLDER), holder);
        } catch (IOException e) {
            // Without it a second start only cannot say who has the folder.
            ILog.of(SettingsFolder.class).info("The holder of the settings was not noted", e);
        }
    }

    private static String holder(Path folder) {
        Path file = folder.resolve(HOLDER);
        try {
            return Files.size(file) < MOST
                    ? Files.readString(file).strip()
                    : Messages.of(SettingsFolder.class).get("holder.unknown");
        } catch (IOException e) {
            return Messages.of(SettingsFolder.class).get("holder.unknown");
        }
    }

    void release() {
        location.release();
    }

    private String name() {
        return location.getURL().getPath();
    }
}
