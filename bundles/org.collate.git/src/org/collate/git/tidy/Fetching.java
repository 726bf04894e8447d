package org.collate.git.tidy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.store.ProcessLock;
import org.collate.git.store.WriteLock;
import org.collate.model.Ids;

/**
 * Says, as long as it lives, that objects are coming into a repository to which no ref leads yet: they, and what of them
 * lies in files that are not whole yet, are not taken away.
 */
public final class Fetching implements AutoCloseable {

    private static final String FOLDER = "collate/fetching";
    private static final String LOCK = ".lock";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final ProcessLock lock;

    private Fetching(Path file, ProcessLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Begins to fetch into a repository. Whoever takes objects away is waited for.
     *
     * @throws SpaceException {@code BUSY} where somebody writes all the time
     */
    public static Fetching into(Path folder) throws IOException, SpaceException {
        try (WriteLock writing = WriteLock.take(folder, PATIENCE)) {
            Path file = folder.resolve(FOLDER).resolve(Ids.random().next("") + LOCK);
            return new Fetching(file, ProcessLock.tryLock(file).orElseThrow());
        }
    }

    /** Whether something is being fetched into a repository; what killed programs left of saying so goes away. */
    static boolean isGoingOn(Path folder) throws IOException {
        Path marks = folder.resolve(FOLDER);
        if (!Files.isDirectory(marks, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        boolean isGoingOn = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(marks, "*" + LOCK)) {
            for (Path each : files) {
                Optional<ProcessLock> left = ProcessLock.tryLock(each);
                isGoingOn |= left.isEmpty();
                if (left.isPresent()) {
                    new Fetching(each, left.get()).close();
                }
            }
        }
        return isGoingOn;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(file);
        }
    }
}
