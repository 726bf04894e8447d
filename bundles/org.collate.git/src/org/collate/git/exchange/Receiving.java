package org.collate.git.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.disk.PackHalves;
import org.collate.git.store.ProcessLock;
import org.collate.model.file.ForcedNames;
import org.collate.model.file.PlainFile;

/**
 * What a program does while it takes objects of another copy in. Where one was killed at that, the next one takes away
 * what would keep it from taking the same objects: JGit believes to have a pack whose index is missing, and does not take
 * one that is kept from being tidied away.
 */
final class Receiving implements AutoCloseable {

    private static final String KEPT_BY_JGIT = "jgit ";
    private static final int MOST = 1 << 16;

    private final Optional<ProcessLock> lock;

    private Receiving(Optional<ProcessLock> lock) {
        this.lock = lock;
    }

    /** Begins; others may do the same at the same time. */
    static Receiving begin(Path folder) throws IOException {
        Receiving receiving = new Receiving(ProcessLock.tryLock(folder.resolve("collate/receiving.lock")));
        ForcedNames.in(folder.resolve("collate"));
        if (receiving.lock.filter(ProcessLock::isAfterDeath).isPresent()) {
            clearKept(folder);
            PackHalves.clear(folder);
        }
        return receiving;
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    private static void clearKept(Path folder) throws IOException {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder.resolve("objects/pack"), "pack-*.keep")) {
            for (Path each : kept) {
                if (isByJGit(each)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private static boolean isByJGit(Path kept) throws IOException {
        return !PlainFile.isOther(kept)
                && Files.size(kept) < MOST
                && new String(Files.readAllBytes(kept), StandardCharsets.UTF_8).startsWith(KEPT_BY_JGIT);
    }
}
