package org.collate.operations.exchange;

import java.nio.file.Path;
import java.util.List;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.model.file.Readers;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Makes a copy of a space, from its folder or a bundle file, to work in on this machine. */
public final class CloneSpace {

    private final Path from;
    private final Path to;
    private final Signature by;

    /**
     * Makes one copy.
     *
     * @param from the folder of a space, or a bundle file
     * @param to the folder of the copy; made if it is missing, and empty otherwise
     */
    public CloneSpace(Path from, Path to, Signature by) {
        this.from = from;
        this.to = to;
        this.by = by;
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
     * @throws OperationCanceledException where the monitor says so; nothing is left of the copy
     */
    public Result execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        monitor.beginTask(Messages.of(CloneSpace.class).get("clone.task", from), IProgressMonitor.UNKNOWN);
        try {
            Sync.Cloned cloned = Sync.copying(from, to, Readers.OWNER, by, monitor::isCanceled);
            try (Space space = cloned.space()) {
                return new Result(
                        space.folder(),
                        cloned.leftOut().stream()
                                .flatMap(each -> each.trouble().stream())
                                .toList());
            }
        } catch (SpaceException e) {
            throw ExchangeVersions.cancelled(e);
        } finally {
            monitor.done();
        }
    }
}
