package org.collate.git.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.collate.model.file.ForcedNames;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Has the disk keep names in the order in which they lean on each other: objects before the refs that name them, refs
 * before anybody is told that they moved. JGit forces what is in its files, but none of the folders that they lie in.
 */
public final class KeptNames {

    private static final int DIGITS = 2;

    private final Path folder;
    /** Folders of loose objects that were written since the last force. */
    private final Set<Path> written = ConcurrentHashMap.newKeySet();

    /** The names in a repository. */
    public KeptNames(Path folder) {
        this.folder = folder;
    }

    /** A loose object was written, or would have been were it not there already, perhaps since a moment. */
    void wrote(ObjectId id) {
        written.add(folder.resolve("objects").resolve(id.name().substring(0, DIGITS)));
    }

    /** Forces the names of all objects. */
    public void keepObjects() {
        List<Path> folders = List.copyOf(written);
        folders.forEach(ForcedNames::in);
        keepPacks(folder);
        written.removeAll(folders);
    }

    /** Forces the names of packs, and of the folders of objects. */
    public static void keepPacks(Path repository) {
        ForcedNames.in(repository.resolve("objects/pack"));
        ForcedNames.in(repository.resolve("objects"));
    }

    /** The folders whose names change where refs come or go: those of the refs and their logs, and those that are missing above. */
    public Set<Path> around(List<String> refs) {
        Set<Path> changed = new LinkedHashSet<>();
        for (String ref : refs) {
            Stream.of(folder.resolve(ref), folder.resolve("logs").resolve(ref))
                    .filter(file -> !Files.exists(file) || file.startsWith(folder.resolve("refs")))
                    .forEach(file -> addChain(file.getParent(), changed));
        }
        return changed;
    }

    private static void addChain(Path start, Set<Path> changed) {
        Path each = start;
        changed.add(each);
        while (!Files.isDirectory(each)) {
            each = each.getParent();
            changed.add(each);
        }
    }

    /** The folders that refs lie in, up to the top: taking a ref away takes those away that are empty then. */
    public Set<Path> above(List<String> refs) {
        Set<Path> all = new LinkedHashSet<>();
        for (String ref : refs) {
            for (Path each = folder.resolve(ref).getParent(); !each.equals(folder); each = each.getParent()) {
                all.add(each);
            }
        }
        return all;
    }

    /** Forces the names in folders, those above first. */
    public static void keep(Set<Path> folders) {
        folders.stream().sorted().forEach(ForcedNames::in);
    }

    /** Forces the names at the top of the repository, such as that of the packed refs. */
    public void keepTop() {
        ForcedNames.in(folder);
    }
}
