package org.collate.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The team spaces that the desktop shows, in the order in which they came; they are kept from one start to the next. Used
 * on the workbench's thread only.
 */
public final class TeamSpaces {

    private static final String NODE = "org.collate.ui";
    private static final String SPACES = "spaces";
    private static final Pattern HOLDER = Pattern.compile("([^\\s@]+)@([^\\s,]+), PID \\d+");

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Map<String, String> names = Map.of();

    private TeamSpaces() {}

    /** The ones of a workbench. */
    public static TeamSpaces of(IWorkbench workbench) {
        IEclipseContext context = workbench.getService(IEclipseContext.class);
        if (context.getLocal(TeamSpaces.class) == null) {
            context.set(TeamSpaces.class, new TeamSpaces());
        }
        return context.getLocal(TeamSpaces.class);
    }

    /** Their folders. */
    public List<Path> folders() {
        return preferences.get(SPACES, "").lines().map(Path::of).toList();
    }

    /** Shows a space from now on; what is in it is read anew where it is shown already. */
    public void show(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        List<Path> folders = new ArrayList<>(folders());
        if (!folders.contains(place)) {
            folders.add(place);
        }
        keep(folders);
    }

    /** Shows a space no longer; its folder stays as it is. */
    public void hide(Path folder) {
        List<Path> folders = new ArrayList<>(folders());
        folders.remove(folder);
        keep(folders);
    }

    /** Something in a space has changed. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Tells a listener whenever other spaces are shown or one of them has changed.
     *
     * @return ends it
     */
    public Runnable whenChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What people call the reports, by how the command line names them; those of all spaces that are shown. */
    public void call(Map<String, String> reports) {
        names = Map.copyOf(reports);
    }

    /**
     * A sentence that the command line says too, in words of the screen: reports have the names that people give them, and
     * who holds something is a person and a machine.
     */
    public String plainly(String sentence) {
        String plain = HOLDER.matcher(sentence).replaceAll("$1 ($2)");
        for (Map.Entry<String, String> each : names.entrySet()) {
            plain = plain.replaceAll(
                    "(?<![\\p{Alnum}/-])" + Pattern.quote(each.getKey()) + "(?![\\p{Alnum}-])",
                    Matcher.quoteReplacement(each.getValue()));
        }
        return plain;
    }

    private void keep(List<Path> folders) {
        preferences.put(
                SPACES, String.join("\n", folders.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // They are shown all the same; the next start asks for them again.
            ILog.of(TeamSpaces.class).warn("The list of team spaces was not kept", e);
        }
        changed();
    }
}
