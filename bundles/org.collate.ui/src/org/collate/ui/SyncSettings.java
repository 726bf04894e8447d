package org.collate.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** With which other copy each team space is synchronised, and whether it is by itself. Nothing is until somebody set it. */
public final class SyncSettings {

    private static final String NODE = "org.collate.ui.sync";
    private static final String PLACE = "place";
    private static final String OPENING = "onOpening";
    private static final String MINUTES = "minutes";

    private SyncSettings() {}

    /**
     * What is set for a space.
     *
     * @param place the folder, the bundle file, the address of a server or the name of a remote; empty: where the space was
     *     cloned from
     * @param onOpening whether it is synchronised whenever the desktop opens
     * @param minutes how often it is synchronised after that; 0 for never
     */
    public record Values(Optional<String> place, boolean onOpening, int minutes) {

        /** What holds until somebody sets something: nothing happens by itself. */
        public static final Values NONE = new Values(Optional.empty(), false, 0);

        /** The time between two; empty where it is not synchronised by itself. */
        public Optional<Duration> interval() {
            return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
        }
    }

    /** What is set for a space. */
    public static Values of(Path space) {
        IEclipsePreferences node = node(space);
        Optional<String> place = Optional.of(node.get(PLACE, "")).filter(name -> !name.isEmpty());
        return new Values(place, node.getBoolean(OPENING, false), node.getInt(MINUTES, 0));
    }

    /** Sets it for a space, and keeps it. */
    public static void set(Path space, Values values) {
        IEclipsePreferences node = node(space);
        node.put(PLACE, values.place().orElse(""));
        node.putBoolean(OPENING, values.onOpening());
        node.putInt(MINUTES, values.minutes());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // They hold until the end of this run.
            ILog.of(SyncSettings.class).warn("How a space is synchronised was not kept", e);
        }
    }

    /** Slashes would part a node's name. */
    private static IEclipsePreferences node(Path space) {
        String name = space.toAbsolutePath().normalize().toString().replace('/', '|');
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(NODE).node(name);
    }
}
