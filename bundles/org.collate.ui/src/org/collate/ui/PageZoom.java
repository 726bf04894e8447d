package org.collate.ui;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How large the pages of manuscripts are shown, all of them alike; kept from one start to the next. Used on the workbench's
 * thread only.
 */
public final class PageZoom {

    /** As large as in print. */
    public static final int NATURAL = 100;

    private static final int[] STEPS = {50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
    private static final String NODE = "org.collate.ui";
    private static final String ZOOM = "zoom";

    private final Optional<IEclipsePreferences> preferences;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int percent;

    private PageZoom(Optional<IEclipsePreferences> preferences) {
        this.preferences = preferences;
        int kept = preferences.map(each -> each.getInt(ZOOM, NATURAL)).orElse(NATURAL);
        percent = Math.clamp(kept, STEPS[0], STEPS[STEPS.length - 1]);
    }

    /** The one of the workbench that runs; where a page is shown without one, as large as in print and kept nowhere. */
    public static PageZoom current() {
        return PlatformUI.isWorkbenchRunning() ? of(PlatformUI.getWorkbench()) : new PageZoom(Optional.empty());
    }

    /** The one of a workbench. */
    public static PageZoom of(IWorkbench workbench) {
        IEclipseContext context = workbench.getService(IEclipseContext.class);
        if (context.getLocal(PageZoom.class) == null) {
            context.set(PageZoom.class, new PageZoom(Optional.of(InstanceScope.INSTANCE.getNode(NODE))));
        }
        return context.getLocal(PageZoom.class);
    }

    /** In percent of what is printed. */
    public int percent() {
        return percent;
    }

    /** One step larger; nothing happens where it is as large as it can be. */
    public void in() {
        for (int step : STEPS) {
            if (step > percent) {
                set(step);
                return;
            }
        }
    }

    /** One step smaller; nothing happens where it is as small as it can be. */
    public void out() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < percent) {
                set(STEPS[i]);
                return;
            }
        }
    }

    /** As large as in print. */
    public void reset() {
        set(NATURAL);
    }

    private void set(int now) {
        if (now == percent) {
            return;
        }
        percent = now;
        preferences.ifPresent(each -> keep(each, now));
        listeners.forEach(Runnable::run);
    }

    private static void keep(IEclipsePreferences preferences, int now) {
        preferences.putInt(ZOOM, now);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // It is so all the same; the next start begins with the one before.
            ILog.of(PageZoom.class).warn("The zoom was not kept", e);
        }
    }

    /**
     * Tells a listener whenever pages are shown larger or smaller.
     *
     * @return ends it
     */
    public Runnable whenChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
