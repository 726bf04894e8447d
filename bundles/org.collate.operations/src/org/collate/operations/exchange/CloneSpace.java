package org.collate.operations.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.exchange.Sync;
import org.collate.git.remote.Access;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.model.file.Readers;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Unlocked.Unlocking;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Makes a copy of a space, from its folder, a Git server or a bundle file, to work in on this machine. */
public final class CloneSpace {

    private final Remote from;
    private final Path to;
    private final Readers readers;
    private final Signature by;
    private final Access access;
    private final Unlocking unlocking;

    /** Makes one copy, for its user alone. */
    public CloneSpace(Remote from, Path to, Signature by, Access access, Unlocking unlocking) {
        this(from, to, Readers.OWNER, by, access, unlocking);
    }

    /**
     * Makes one copy.
     *
     * @param from the folder of a space, a server, or a bundle file; and which reports lie there
     * @param to the folder of the copy; made if it is missing, and empty otherwise
     * @param readers who may read it
     * @param access how a server is reached
     * @param unlocking opens a bundle file that is encrypted
     */
    public CloneSpace(Remote from, Path to, Readers readers, Signature by, Access access, Unlocking unlocking) {
        this.from = from;
        this.to = to.toAbsolutePath().normalize();
        this.readers = readers;
        this.by = by;
        this.access = access;
        this.unlocking = unlocking;
    }

    /**
     * The copy.
     *
     * @param folder its folder
     * @param leftOut why something that cannot be read did not come along, each a sentence
     */
    public record Result(Path folder, List<String> leftOut) {

        /** Takes a copy. */
        public Result {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Makes it.
     *
     * @throws InputException where the bundle file cannot be opened
     * @throws OperationCanceledException where the monitor says so; nothing is left of the copy
     */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        monitor.beginTask(Messages.of(CloneSpace.class).get("clone.task", from.place()), IProgressMonitor.UNKNOWN);
        try {
            Sync.Cloned cloned = copied(monitor);
            try (Space space = cloned.space()) {
                return new Result(
                        space.folder(),
                        cloned.leftOut().stream()
                                .flatMap(each -> each.trouble().stream())
                                .toList());
            }
        } catch (IOException e) {
            throw new InputException(
                    Messages.of(CloneSpace.class).get("pgp.failed", from.place(), String.valueOf(e.getMessage())), e);
        } catch (SpaceException e) {
            throw ExchangeVersions.cancelled(e);
        } finally {
            monitor.done();
        }
    }

    private Sync.Cloned copied(IProgressMonitor monitor) throws InputException, SpaceException, IOException {
        if (!(from.place() instanceof CopyAddress.Folder(Path file)) || !Files.isRegularFile(file)) {
            return Sync.copying(from, access, to, readers, by, monitor::isCanceled);
        }
        try (Unlocked unlocked = Unlocked.of(file, near(), unlocking)) {
            return Sync.copying(file, unlocked.file(), to, readers, by, monitor::isCanceled);
        }
    }

    /** The folder that is there and is nearest to where the copy is to be. */
    private Path near() {
        Path folder = to.getParent();
        while (folder.getParent() != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }
}
