package org.collate.git.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The spaces that this program has written to, for whoever tidies up after it. */
public final class Written {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    private Written() {}

    /** A space was written to. */
    public static void note(Path folder) {
        FOLDERS.add(folder);
    }

    /** Those that were written to since this was asked last. */
    public static List<Path> take() {
        List<Path> folders = List.copyOf(FOLDERS);
        folders.forEach(FOLDERS::remove);
        return folders;
    }
}
