package org.collate.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.space.Here;
import org.collate.operations.writing.Guide;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What somebody set for the desktop on this machine: who sits here, and the folders that dialogs begin in. What is not set
 * is as the machine has it. Kept from one start to the next.
 */
public final class DeskSettings {

    private static final String NODE = "org.collate.ui";
    private static final String AUTHOR = "author";
    private static final String OFFICE = "office";
    private static final String SPACES = "spacesFolder";
    private static final String DOCUMENTS = "documentsFolder";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

    /**
     * All that can be set.
     *
     * @param author name and e-mail as {@link Person#parse} reads them; empty: whom the machine names
     * @param office the office as it stands beside the name below a title; empty for none
     * @param spaces the folder that new team spaces are offered in; empty: the user's own
     * @param documents the folder that files are read from and written to; empty: the user's own
     */
    public record Values(String author, String office, String spaces, String documents) {}

    /** What is set now. */
    public Values values() {
        return new Values(get(AUTHOR), get(OFFICE), get(SPACES), get(DOCUMENTS));
    }

    /** Sets everything, and keeps it. */
    public void set(Values values) {
        preferences.put(AUTHOR, values.author().strip());
        preferences.put(OFFICE, values.office().strip());
        preferences.put(SPACES, values.spaces().strip());
        preferences.put(DOCUMENTS, values.documents().strip());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // They hold until the end of this run.
            ILog.of(DeskSettings.class).warn("The settings were not kept", e);
        }
    }

    /** Who sits here: who was set, else whom Git or the system names. */
    public Person person() {
        return Person.parse(get(AUTHOR)).orElseGet(DeskSettings::machinesPerson);
    }

    /** Whom the machine names where nobody is set. */
    public static Person machinesPerson() {
        return Here.person(System.getenv());
    }

    /**
     * Who sits here as the writer of somebody's report; empty where that is somebody else's, or no office is set.
     *
     * @param owner the name of whose report it is
     */
    public Optional<Guide.Writer> writerOf(String owner) {
        String office = get(OFFICE);
        String name = person().name();
        return office.isEmpty() || !owner.equals(name)
                ? Optional.empty()
                : Optional.of(new Guide.Writer(office + "  " + name, name));
    }

    /** The folder that new team spaces are offered in. */
    public Path spacesFolder() {
        return folder(SPACES);
    }

    /** The folder that files are read from and written to, where nothing says another one. */
    public Path documentsFolder() {
        return folder(DOCUMENTS);
    }

    private Path folder(String key) {
        return Optional.of(get(key))
                .filter(name -> !name.isEmpty())
                .flatMap(DeskSettings::path)
                .filter(Files::isDirectory)
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    /** A folder by its name; empty where no folder can have it. */
    public static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name.strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String get(String key) {
        return preferences.get(key, "");
    }
}
