package org.collate.internal.ui.manuscript.comments;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** When the margin with the comments is there; kept from one start to the next, for all reports. */
enum MarginChoice {
    /** As long as there are open comments. */
    WHERE_NEEDED,
    /** Always. */
    ALWAYS,
    /** Not before somebody wants it. */
    NEVER;

    private static final String KEY = "commentMargin";
    private static final IEclipsePreferences PREFERENCES = InstanceScope.INSTANCE.getNode("org.collate.ui");

    /** The choice at the moment. */
    static MarginChoice current() {
        String name = PREFERENCES.get(KEY, WHERE_NEEDED.name());
        for (MarginChoice each : values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return WHERE_NEEDED;
    }

    /** Chooses, and keeps it. */
    void choose() {
        PREFERENCES.put(KEY, name());
        try {
            PREFERENCES.flush();
        } catch (BackingStoreException e) {
            // It holds until the end of this run.
            ILog.of(MarginChoice.class).warn("The choice was not kept", e);
        }
    }

    /** Tells a listener of other choices. @return ends it */
    static Runnable whenChanged(Runnable listener) {
        IPreferenceChangeListener changed = event -> {
            if (event.getKey().equals(KEY)) {
                listener.run();
            }
        };
        PREFERENCES.addPreferenceChangeListener(changed);
        return () -> PREFERENCES.removePreferenceChangeListener(changed);
    }
}
