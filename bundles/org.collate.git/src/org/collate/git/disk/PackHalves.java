package org.collate.git.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Packs whose index is missing, since a program was killed between the two names that it gave. JGit believes to have such a
 * pack, so it would not take the same objects again, and cannot read them.
 */
public final class PackHalves {

    /** Pack and index get their names right after each other. */
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private PackHalves() {}

    /** Takes packs without an index away. */
    public static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> packs = Files.newDirectoryStream(folder.resolve("objects/pack"), "pack-*.pack")) {
            for (Path pack : packs) {
                if (isHalf(pack) && isOld(pack) && isHalf(pack)) {
                    Files.deleteIfExists(pack);
                }
            }
        }
    }

    private static boolean isHalf(Path pack) {
        String name = pack.getFileName().toString();
        String index = name.substring(0, name.length() - "pack".length()) + "idx";
        return !Files.exists(pack.resolveSibling(index), LinkOption.NOFOLLOW_LINKS);
    }

    /** Waits until a file has its name for longer than a living program leaves it alone. */
    private static boolean isOld(Path file) throws IOException {
        Instant end = Instant.now().plus(BETWEEN);
        while (Files.exists(file) && named(file).plus(BETWEEN).isAfter(Instant.now())) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static Instant named(Path file) throws IOException {
        boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isUnix
                ? ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toInstant()
                : Files.getLastModifiedTime(file).toInstant();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
