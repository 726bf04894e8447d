package org.collate.git.tidy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.collate.git.tidy.ObjectFiles.Loose;
import org.collate.git.tidy.ObjectFiles.Pack;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Takes files of objects away: those whose objects all lie in packs that stay, and those of objects to which nothing leads.
 *
 * @param staying the packs that stay
 * @param reached what something leads to and need not be in them
 * @param before objects to which nothing leads go where their file was not touched since; {@link Instant#MIN}: none goes
 * @param own whether a pack was made by this program and not touched since, so that nobody else is about to name what is in it
 */
record Pruning(List<PackNames> staying, Set<ObjectId> reached, Instant before, Own own) {

    /** Tells this program's packs. */
    @FunctionalInterface
    interface Own {
        boolean is(Pack pack) throws IOException;
    }

    /** Whether an object is in one of the packs that stay. */
    private boolean isSafe(ObjectId id) {
        return staying.stream().anyMatch(names -> names.has(id));
    }

    /** Takes away what it can of some files. */
    void of(ObjectFiles files, Set<String> stayingPacks) throws IOException {
        for (Pack pack : files.packs()) {
            if (!stayingPacks.contains(pack.name()) && (!pack.kept() || before.equals(Instant.MAX)) && mayGo(pack)) {
                for (Path file : pack.files()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        for (Loose each : files.loose()) {
            if (isSafe(each.id()) || !reached.contains(each.id()) && isOld(each.file())) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /** Takes away the folders of single objects in which none lies. */
    static void removeEmptyFolders(Path objects) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(objects, "[0-9a-f][0-9a-f]")) {
            for (Path each : folders) {
                removeIfEmpty(each);
            }
        }
    }

    private boolean mayGo(Pack pack) throws IOException {
        boolean mayForget = pack.modified().isBefore(before) || !before.equals(Instant.MIN) && own.is(pack);
        PackNames names = pack.names();
        for (int i = 0; i < names.count(); i++) {
            ObjectId id = names.at(i);
            if (!isSafe(id) && (!mayForget || reached.contains(id))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOld(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Others lie there.
            return;
        }
    }
}
