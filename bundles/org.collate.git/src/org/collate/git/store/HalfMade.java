package org.collate.git.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.model.Ids;
import org.collate.model.file.FileTree;
import org.collate.model.file.Readers;

/**
 * The folder in which a space is made before it is moved to its place, with a lock beside it as long as somebody makes it:
 * what killed programs left is known by it, and goes away before the next one is made there.
 */
final class HalfMade implements AutoCloseable {

    private static final String NAME = ".collate-new-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final ProcessLock lock;

    private HalfMade(Path folder, ProcessLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Begins one beside a place. */
    static HalfMade beside(Path place) throws IOException {
        sweep(place.getParent());
        Path folder = place.resolveSibling(NAME + Ids.random().next(""));
        try {
            HalfMade made =
                    new HalfMade(folder, ProcessLock.tryLock(lock(folder)).orElseThrow());
            Readers.OWNER.make(folder);
            return made;
        } catch (IOException e) {
            Files.deleteIfExists(lock(folder));
            throw e;
        }
    }

    /** Where it is made. */
    Path folder() {
        return folder;
    }

    /** Moves it to its place, where nothing is. */
    void moveTo(Path place) throws IOException {
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what is left of it. */
    @Override
    public void close() throws IOException {
        try (lock) {
            FileTree.delete(folder);
            Files.deleteIfExists(lock(folder));
        }
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path each : folders) {
                String name = each.getFileName().toString();
                boolean isFolder = Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS);
                if (isFolder || name.endsWith(LOCK) && !Files.exists(each.resolveSibling(withoutLock(name)))) {
                    left.add(isFolder ? each : each.resolveSibling(withoutLock(name)));
                }
            }
        }
        for (Path each : left) {
            try {
                Optional<ProcessLock> dead = ProcessLock.tryLock(lock(each));
                if (dead.isPresent()) {
                    new HalfMade(each, dead.get()).close();
                }
            } catch (IOException e) {
                // Somebody else's, who alone may take it away.
                continue;
            }
        }
    }

    private static String withoutLock(String name) {
        return name.substring(0, name.length() - LOCK.length());
    }

    private static Path lock(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }
}
