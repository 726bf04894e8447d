package org.collate.operations.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.check.Fsck;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.model.file.FileTree;
import org.collate.model.file.Readers;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Unlocked.Unlocking;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes all of a space to a file that is kept, and reads it back: a copy is made of it and looked through. */
public final class BackUp {

    private final Space space;
    private final Signature by;

    /** The backups of a space. */
    public BackUp(Space space, Signature by) {
        this.space = space;
        this.by = by;
    }

    /**
     * What was written.
     *
     * @param bytes how long the file is
     * @param readBack whether it could be read back; not where only others can open it
     */
    public record Kept(long bytes, boolean readBack) {}

    /**
     * Writes it.
     *
     * @param unlocking opens it again; empty where whoever sits here cannot
     * @throws InputException where it says something else than the space when it is read back
     */
    public Kept into(
            Path file, Readers readers, Locking locking, Optional<Unlocking> unlocking, IProgressMonitor monitor)
            throws InputException, SpaceException {
        new Sync(space).bundle(file, readers, locking.wrapping());
        try {
            boolean canRead = !locking.isLocked() || unlocking.isPresent();
            if (canRead) {
                readBack(file, unlocking.orElse(Unlocking.NOBODY), monitor);
            }
            return new Kept(Files.size(file), canRead);
        } catch (IOException e) {
            throw new InputException(text("backup.notRead", file, String.valueOf(e.getMessage())), e);
        }
    }

    private void readBack(Path file, Unlocking unlocking, IProgressMonitor monitor)
            throws InputException, IOException, SpaceException {
        Path collate = space.folder().resolve("collate");
        Readers.OWNER.make(collate);
        Path trial = Files.createTempDirectory(collate, "bundle-");
        try (Unlocked unlocked = Unlocked.of(file, trial, unlocking)) {
            Path copy = trial.resolve("copy");
            Sync.Cloned cloned = Sync.copying(file, unlocked.file(), copy, Readers.OWNER, by, monitor::isCanceled);
            try (Space read = cloned.space()) {
                boolean isSame = Sync.refs(read).equals(Sync.refs(space));
                boolean isSound = isSame
                        && new Fsck(copy, new Fsck.Wanted(true, false), by)
                                .execute()
                                .isEmpty();
                if (!isSound) {
                    throw new InputException(text("backup.other", file));
                }
            }
        } finally {
            FileTree.delete(trial);
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(BackUp.class).get(key, arguments);
    }
}
