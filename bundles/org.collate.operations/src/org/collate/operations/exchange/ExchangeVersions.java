package org.collate.operations.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.exchange.Sync.Purged;
import org.collate.git.roster.Roster;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.model.file.Readers;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Unlocked.Unlocking;
import org.collate.operations.signing.TrustedOrders;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Synchronises a space with another copy of it, or takes in what a bundle file carries. */
public final class ExchangeVersions {

    private final Space space;
    private final Signature by;
    private final Sync sync;

    /**
     * The exchanges of a space.
     *
     * @param by who sits here, the author of the merges
     */
    public ExchangeVersions(Space space, Signature by) {
        this.space = space;
        this.by = by;
        this.sync = new Sync(space, new TrustedOrders());
    }

    /**
     * What was exchanged.
     *
     * @param place with which folder or file
     * @param exchanged what came and went; nothing where both were equal
     * @param roster the people, whose variants these are
     * @param purged the reports that were purged, here and in the other copy, as orders said
     */
    public record Result(Path place, List<Exchanged> exchanged, Roster roster, List<Purged> purged) {

        /** Takes copies. */
        public Result {
            exchanged = List.copyOf(exchanged);
            purged = List.copyOf(purged);
        }

        /** How a person names what was exchanged: the address and the name of the leader; empty for the roster. */
        public Optional<String> name(Exchanged each) {
            return each.variant().map(roster::nameOf);
        }

        /** How many conflicts the merges left. */
        public int conflicts() {
            return exchanged.stream().mapToInt(Exchanged::conflicts).sum();
        }

        /** The address of a variant. */
        public static Optional<String> address(Exchanged each) {
            return each.variant().map(Variant::toString);
        }
    }

    /**
     * Synchronises.
     *
     * @param place the folder of the other copy; empty: where this one was cloned from
     * @throws InputException where neither is known
     * @throws OperationCanceledException where the monitor says so; both copies are as they were, or wholly exchanged
     */
    public Result with(Optional<Path> place, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        Path other =
                place.or(this::origin).orElseThrow(() -> new InputException(text("sync.noOrigin", space.folder())));
        monitor.beginTask(text("sync.task", other), IProgressMonitor.UNKNOWN);
        try {
            return result(other, sync.with(other, by, monitor::isCanceled));
        } catch (SpaceException e) {
            throw cancelled(e);
        } finally {
            monitor.done();
        }
    }

    /**
     * Takes in what a bundle file has.
     *
     * @param unlocking opens it where it is encrypted
     * @throws InputException where it cannot be opened
     * @throws OperationCanceledException where the monitor says so
     */
    public Result from(Path bundle, Unlocking unlocking, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        monitor.beginTask(text("sync.task", bundle), IProgressMonitor.UNKNOWN);
        Path folder = space.folder().resolve("collate");
        try {
            Readers.OWNER.make(folder);
            try (Unlocked unlocked = Unlocked.of(bundle, folder, unlocking)) {
                return result(bundle, sync.from(bundle, unlocked.file(), by, monitor::isCanceled));
            }
        } catch (IOException e) {
            throw new InputException(text("pgp.failed", bundle, String.valueOf(e.getMessage())), e);
        } catch (SpaceException e) {
            throw cancelled(e);
        } finally {
            monitor.done();
        }
    }

    private Result result(Path place, List<Exchanged> exchanged) throws SpaceException {
        return new Result(place, exchanged, space.roster(), sync.purged());
    }

    private Optional<Path> origin() {
        try {
            return new Sync(space).origin();
        } catch (SpaceException e) {
            return Optional.empty();
        }
    }

    static SpaceException cancelled(SpaceException e) {
        if (e.reason() == SpaceException.Reason.CANCELLED) {
            throw new OperationCanceledException(e.getMessage());
        }
        return e;
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(ExchangeVersions.class).get(key, arguments);
    }
}
