package org.collate.git.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.collate.model.file.PlainFile;
import org.collate.model.file.Readers;

/**
 * A lock between processes: the operating system's lock on a file, which dies with its process, so that no process that
 * was killed can leave it behind. Beside it a file {@code .who} says who holds the lock; where it is still there once
 * the lock could be taken, the holder before was killed.
 */
public final class ProcessLock implements AutoCloseable {

    /**
     * The lock files that this process holds. POSIX gives all locks of a process on a file back as soon as the process
     * closes any channel to it, so a held file must not be opened again; this belongs to the process, as the locks do.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final boolean afterDeath;

    private ProcessLock(Path file, FileChannel channel, boolean afterDeath) {
        this.file = file;
        this.channel = channel;
        this.afterDeath = afterDeath;
    }

    /**
     * Takes the lock if nobody has it.
     *
     * @param file the lock file, made where it is missing
     * @return empty where this or another process has it
     */
    public static Optional<ProcessLock> tryLock(Path file) throws IOException {
        return tryLock(file, "");
    }

    /**
     * The same, and says who sits here.
     *
     * @param person the name of the one who takes it; empty where that does not matter
     */
    public static Optional<ProcessLock> tryLock(Path file, String person) throws IOException {
        Readers.OWNER.make(file.getParent());
        Path real = file.getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = PlainFile.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                boolean afterDeath = Files.exists(who(real));
                write(Holder.self(person), real, afterDeath);
                locked = true;
                return Optional.of(new ProcessLock(real, channel, afterDeath));
            }
            return Optional.empty();
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(real);
            }
        }
    }

    /** Where nobody can be named, as on a full disk, nobody is; that somebody was killed stays known. */
    private static void write(Holder holder, Path file, boolean afterDeath) throws IOException {
        try {
            holder.write(who(file));
        } catch (IOException e) {
            if (!afterDeath) {
                Files.deleteIfExists(who(file));
            }
            throw e;
        }
    }

    /** Who holds a lock now, as far as it is known. */
    public static Optional<Holder> holder(Path file) {
        return Holder.read(who(file));
    }

    /** Whether the holder before was killed while it had the lock. */
    public boolean isAfterDeath() {
        return afterDeath;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(who(file));
        } finally {
            HELD.remove(file);
        }
    }

    private static Path who(Path file) {
        return file.resolveSibling(file.getFileName() + ".who");
    }
}
