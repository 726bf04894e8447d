package org.collate.git.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.remote.Server;
import org.collate.git.store.Failures;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.StrictObjects;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackLock;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.Transport;

/**
 * What a Git server has of a space. It comes into a repository beside the space, where each object is looked at and each history
 * followed to its end before anything is believed; a report of which the server sends something else than it named is left out.
 */
final class Served {

    private static final List<RefSpec> SHARED =
            List.of(new RefSpec("refs/heads/*:refs/heads/*"), new RefSpec("refs/tags/m/*:refs/tags/m/*"));

    private final Server server;
    private final BooleanSupplier cancelled;
    private boolean isEmpty;

    Served(Server server, BooleanSupplier cancelled) {
        this.server = server;
        this.cancelled = cancelled;
    }

    /** Whether the server named nothing at all when it was asked: a repository that waits for a space. */
    boolean isEmpty() {
        return isEmpty;
    }

    /**
     * Fetches what is new.
     *
     * @param space whose objects are borrowed
     * @param quarantine what comes in comes in here
     * @param wanted which reports are asked for
     * @param broken is told the reports that the server did not send as it named them
     * @return the refs of the server whose objects are all here
     */
    Map<String, ObjectId> fetch(Store space, Repository quarantine, Predicate<Variant> wanted, Set<Variant> broken)
            throws IOException, SpaceException {
        Set<ObjectId> known = new HashSet<>(Sync.shared(space).values());
        Map<String, ObjectId> offered;
        try (Transport line = line(quarantine);
                FetchConnection connection = server.speak(() -> line.openFetch(SHARED))) {
            server.spoke();
            isEmpty = connection.getRefs().isEmpty();
            Map<String, Ref> refs = refs(connection, wanted);
            offered = ids(refs);
            try {
                take(connection, refs.values(), known);
            } catch (TransportException e) {
                if (cancelled.getAsBoolean() || !isDamage(e)) {
                    throw e;
                }
                oneByOne(quarantine, wanted, known, broken);
            }
        } catch (TransportException e) {
            throw trouble(space, e);
        }
        judge(quarantine, offered, known, broken);
        offered.keySet().removeIf(ref -> SoundRefs.isOf(broken, ref));
        return offered;
    }

    private Transport line(Repository repository) throws IOException, SpaceException {
        Transport line = server.open(repository);
        line.setObjectChecker(StrictObjects.checker());
        return line;
    }

    /** A line that broke, a disk that is full: no affair of what the server said. */
    private SpaceException trouble(Store space, TransportException e) {
        if (cancelled.getAsBoolean()) {
            return new SpaceException(e, Reason.CANCELLED, "cancelled", server.place());
        }
        SpaceException here = Failures.of(space.folder(), e);
        if (here.reason() == Reason.DISK_FULL && Server.isBroken(e)) {
            return here;
        }
        return isDamage(e)
                ? new SpaceException(e, Reason.DAMAGED, "serverLies", server.place(), server.said(e))
                : server.trouble(e);
    }

    private static Map<String, Ref> refs(FetchConnection connection, Predicate<Variant> wanted) {
        Map<String, Ref> refs = new TreeMap<>();
        for (Ref ref : connection.getRefs()) {
            boolean isWanted = ref.getName().equals(SpaceFiles.MAIN)
                    || Variant.of(ref.getName()).filter(wanted).isPresent();
            if (isWanted && ref.getObjectId() != null) {
                refs.put(ref.getName(), ref);
            }
        }
        return refs;
    }

    private static Map<String, ObjectId> ids(Map<String, Ref> refs) {
        Map<String, ObjectId> ids = new TreeMap<>();
        refs.forEach((name, ref) -> ids.put(name, ref.getObjectId().copy()));
        return ids;
    }

    private void take(FetchConnection connection, Collection<Ref> refs, Set<ObjectId> known) throws TransportException {
        List<Ref> news =
                refs.stream().filter(ref -> !known.contains(ref.getObjectId())).toList();
        if (news.isEmpty()) {
            return;
        }
        try {
            connection.fetch(monitor(), news, known);
        } finally {
            for (PackLock lock : connection.getPackLocks()) {
                unlock(lock);
            }
        }
    }

    private static void unlock(PackLock lock) throws TransportException {
        try {
            lock.unlock();
        } catch (IOException e) {
            throw new TransportException(e.getMessage(), e);
        }
    }

    /** Asks for one report after the other, so that one with objects that nobody takes keeps no other back. */
    private void oneByOne(Repository quarantine, Predicate<Variant> wanted, Set<ObjectId> known, Set<Variant> broken)
            throws IOException, SpaceException {
        Map<Optional<Variant>, List<String>> groups = new LinkedHashMap<>();
        try (Transport line = line(quarantine);
                FetchConnection connection = server.speak(() -> line.openFetch(SHARED))) {
            refs(connection, wanted)
                    .keySet()
                    .forEach(ref -> groups.computeIfAbsent(Variant.of(ref), group -> new ArrayList<>())
                            .add(ref));
        }
        for (Map.Entry<Optional<Variant>, List<String>> group : groups.entrySet()) {
            try (Transport line = line(quarantine);
                    FetchConnection connection = server.speak(() -> line.openFetch(SHARED))) {
                Map<String, Ref> refs = refs(connection, wanted);
                refs.keySet().retainAll(group.getValue());
                take(connection, refs.values(), known);
            } catch (TransportException e) {
                if (!isDamage(e) || group.getKey().isEmpty()) {
                    throw e;
                }
                broken.add(group.getKey().get());
            }
        }
    }

    /** Follows what came to what was known; where that ends somewhere else, each report is looked at by itself. */
    private void judge(Repository quarantine, Map<String, ObjectId> offered, Set<ObjectId> known, Set<Variant> broken)
            throws IOException, SpaceException {
        if (SoundRefs.isWhole(quarantine, offered.values(), known)) {
            return;
        }
        Map<Optional<Variant>, List<ObjectId>> tips = new LinkedHashMap<>();
        offered.forEach((ref, tip) -> tips.computeIfAbsent(Variant.of(ref), group -> new ArrayList<>())
                .add(tip));
        for (Map.Entry<Optional<Variant>, List<ObjectId>> each : tips.entrySet()) {
            if (!SoundRefs.isWhole(quarantine, each.getValue(), known)) {
                broken.add(each.getKey()
                        .orElseThrow(() ->
                                new SpaceException(Reason.DAMAGED, "serverLies", server.place(), SpaceFiles.MAIN)));
            }
        }
    }

    private static boolean isDamage(IOException error) {
        if (Server.isBroken(error)) {
            return false;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptObjectException
                    || cause instanceof MissingObjectException
                    || cause instanceof IncorrectObjectTypeException) {
                return true;
            }
        }
        return false;
    }

    private ProgressMonitor monitor() {
        return new EmptyProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
