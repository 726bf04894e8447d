package org.collate.model.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are being written beside their place. Who writes one has it locked, and the lock dies with its process. */
final class Leftover {

    private static final String START = ".collate-";
    private static final String END = ".tmp";

    /** Between a file's making and its lock. */
    private static final Duration BEGINNING = Duration.ofMillis(300);

    /** Those that this process writes: to look at a lock of its own would give it back. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private Leftover() {}

    /** A name that nobody can guess. */
    static String name() {
        return START + UUID.randomUUID() + END;
    }

    static void begin(Path file) {
        OWN.add(file);
    }

    static void claim(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // Where there are no locks nobody takes anything away.
            return;
        }
    }

    static void end(Path file) {
        OWN.remove(file);
    }

    static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path each : files) {
                if (!OWN.contains(each.toAbsolutePath()) && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfDead(each);
                }
            }
        } catch (IOException e) {
            // Whoever may not look there finds nothing.
            return;
        }
    }

    private static void removeIfDead(Path file) {
        try (FileChannel channel = PlainFile.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            boolean isBegun = Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(BEGINNING));
            if (lock != null && (isBegun || channel.size() > 0)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It is somebody else's.
            return;
        }
    }
}
