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
import org.collate.git.remote.Access;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.remote.Remotes;
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
        this(space, by, Access.NONE);
    }

    /** The same. @param access how servers are reached */
    public ExchangeVersions(Space space, Signature by, Access access) {
        this.space = space;
        this.by = by;
        this.sync = new Sync(space, new TrustedOrders(), access);
    }

    /**
     * What was exchanged.
     *
     * @param place with which folder, file or server
     * @param exchanged what came and went; nothing where both were equal
     * @param roster the people, whose variants these are
     * @param purged the reports that were purged, here and in the other copy, as orders said
     * @param together whether the refs of a report moved together there; some servers move one after the other
     */
    public record Result(
            CopyAddress place, List<Exchanged> exchanged, Roster roster, List<Purged> purged, boolean together) {

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
     * @param named the name of a remote, the address of a server, or the folder of the other copy; empty: where this one was
     *     cloned from
     * @param folder what relative paths start from
     * @throws InputException where neither is known
     * @throws OperationCanceledException where the monitor says so; both copies are as they were, or wholly exchanged
     */
    public Result with(Optional<String> named, Path folder, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        Remote other = remote(named, folder);
        monitor.beginTask(text("sync.task", other.place()), IProgressMonitor.UNKNOWN);
        try {
            return result(other.place(), sync.with(other, by, monitor::isCanceled));
        } catch (SpaceException e) {
            throw cancelled(e);
        } finally {
            monitor.done();
        }
    }

    private Remote remote(Optional<String> named, Path folder) throws InputException, SpaceException {
        Remotes remotes = new Remotes(space);
        if (named.isEmpty()) {
            return remotes.named(Remotes.ORIGIN)
                    .orElseThrow(() -> new InputException(text("sync.noOrigin", space.folder())));
        }
        Optional<Remote> known = remotes.named(named.get());
        return known.isPresent() ? known.get() : remotes.at(CopyAddress.parse(named.get(), folder));
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
                return result(CopyAddress.of(bundle), sync.from(bundle, unlocked.file(), by, monitor::isCanceled));
            }
        } catch (IOException e) {
            throw new InputException(text("pgp.failed", bundle, String.valueOf(e.getMessage())), e);
        } catch (SpaceException e) {
            throw cancelled(e);
        } finally {
            monitor.done();
        }
    }

    private Result result(CopyAddress place, List<Exchanged> exchanged) throws SpaceException {
        return new Result(place, exchanged, space.roster(), sync.purged(), sync.isTogether());
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
