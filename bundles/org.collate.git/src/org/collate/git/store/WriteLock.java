package org.collate.git.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.model.file.ForcedNames;
import org.collate.model.file.PlainFile;
import org.eclipse.jgit.lib.Repository;

/**
 * The right to write to a space: one process, and in it one thread, at a time.
 *
 * <p>Git's own lock files lie beside the refs and outlive a process that is killed. So a writer says first which refs it
 * is going to move; where it was killed, the next one removes the locks of just those.
 */
public final class WriteLock implements AutoCloseable {

    private static final String PACKED_REFS = "packed-refs";
    /** A lock of Git is held for milliseconds; one that is older than this belongs to nobody. */
    private static final Duration LIVING = Duration.ofSeconds(1);

    /** The names of more refs than any space has. */
    private static final long MOST_INTENDED = 16L << 20;

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path folder;
    private final Path intents;
    private final ProcessLock lock;

    private WriteLock(Path folder, ProcessLock lock) {
        this.folder = folder;
        this.intents = folder.resolve("collate/writing");
        this.lock = lock;
    }

    /**
     * Waits for the right to write.
     *
     * @param folder the repository
     * @param patience how long to wait for others
     * @throws SpaceException {@code BUSY} where another one kept it all the time
     */
    public static WriteLock take(Path folder, Duration patience) throws IOException, SpaceException {
        Path file = folder.resolve("collate/write.lock");
        Instant end = Instant.now().plus(patience);
        while (true) {
            Optional<ProcessLock> lock = ProcessLock.tryLock(file);
            if (lock.isPresent()) {
                return taken(folder, lock.get());
            }
            if (Instant.now().isAfter(end)) {
                String holder = ProcessLock.holder(file).map(Holder::toString).orElse("?");
                throw new SpaceException(SpaceException.Reason.BUSY, "busy", folder, holder);
            }
            pause();
        }
    }

    /** Says which refs the next step locks; that outlives a loss of power, as their locks may do. */
    public void intend(List<String> refs) throws IOException {
        try (FileChannel channel = PlainFile.open(
                intents, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            PlainFile.all(channel, String.join("\n", refs).getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
        ForcedNames.in(intents.getParent());
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(intents);
        }
    }

    private static WriteLock taken(Path folder, ProcessLock lock) throws IOException {
        WriteLock taken = new WriteLock(folder, lock);
        try {
            if (lock.isAfterDeath()) {
                taken.clearUp();
            }
            return taken;
        } catch (IOException e) {
            taken.close();
            throw e;
        }
    }

    private void clearUp() throws IOException {
        if (Files.isRegularFile(intents, LinkOption.NOFOLLOW_LINKS) && Files.size(intents) <= MOST_INTENDED) {
            List<String> refs =
                    new ArrayList<>(Files.readString(intents).lines().toList());
            refs.add(PACKED_REFS);
            for (String ref : refs) {
                Path leftOver = folder.resolve(ref + ".lock").normalize();
                if (isLockOfRef(ref)
                        && PlainFile.isBelow(folder, leftOver)
                        && Files.exists(leftOver, LinkOption.NOFOLLOW_LINKS)) {
                    waitUntilOld(leftOver);
                    Files.deleteIfExists(leftOver);
                    // For good, since who comes next is told of other refs.
                    ForcedNames.in(leftOver.getParent());
                }
            }
        }
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder.resolve("objects"), "noz*.tmp")) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        }
    }

    /** Whatever else another hand wrote into the list names no lock of a ref. */
    private static boolean isLockOfRef(String ref) {
        return ref.equals(PACKED_REFS) || ref.startsWith("refs/") && Repository.isValidRefName(ref);
    }

    private static void waitUntilOld(Path file) throws IOException {
        Instant end = Instant.now().plus(LIVING);
        while (Files.exists(file)
                && Instant.now().isBefore(end)
                && Files.getLastModifiedTime(file).toInstant().plus(LIVING).isAfter(Instant.now())) {
            pause();
        }
    }

    /** Leaves time to another program. */
    public static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
