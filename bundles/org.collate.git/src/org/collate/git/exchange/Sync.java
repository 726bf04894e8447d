package org.collate.git.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.join.MergeTrace;
import org.collate.git.purge.Judge;
import org.collate.git.purge.Orders;
import org.collate.git.remote.Access;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.remote.Remotes;
import org.collate.git.space.Space;
import org.collate.git.store.FileNames;
import org.collate.git.store.NewSpace;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.Whole;
import org.collate.git.tidy.Fetching;
import org.collate.model.Messages;
import org.collate.model.file.NotPlainException;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;
import org.collate.model.hash.Hashes;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.BundleWriter;

/**
 * Brings two copies of a space to the same state: fetches what the other has, merges it with what is here, and brings the
 * result there. Draft and accepted text of a variant go together or not at all; interrupted at any moment, both copies
 * are sound, and the next time goes on.
 */
public final class Sync {

    /** Whoever is slower than this many others has to ask a person. */
    private static final int TRIES = 20;

    private final Space space;
    private final Judge judge;
    private final Access access;
    private List<Purged> purged = List.of();
    private boolean isTogether = true;

    /** The exchanges of a space, in which no order to purge a report is obeyed. */
    public Sync(Space space) {
        this(space, Judge.NONE);
    }

    /**
     * The exchanges of a space.
     *
     * @param judge decides which orders to purge reports are obeyed, here and there
     */
    public Sync(Space space, Judge judge) {
        this(space, judge, Access.NONE);
    }

    /** The same. @param access how servers are reached */
    public Sync(Space space, Judge judge, Access access) {
        this.space = space;
        this.judge = judge;
        this.access = access;
    }

    /** Whether draft, accepted text and events moved together at the last exchange; some servers cannot do so. */
    public boolean isTogether() {
        return isTogether;
    }

    /**
     * A report that was purged in a copy, as an order says.
     *
     * @param copy the folder of the copy
     */
    public record Purged(Path copy, Orders.Order order) {

        /** The report. */
        public Variant variant() {
            return order.variant();
        }

        /** Who ordered it, and when. */
        public Signature by() {
            return order.event().by();
        }
    }

    /** What the last exchange purged, here and in the other copy. */
    public List<Purged> purged() {
        return purged;
    }

    /**
     * What became of a variant, or of the space's own roster and settings.
     *
     * @param variant which one; empty: roster and settings
     * @param received whether something came here
     * @param sent whether something went there
     * @param conflicts how many conflicts the merge left
     * @param trouble why it was left as it was, on both sides: a sentence
     */
    public record Exchanged(
            Optional<Variant> variant, boolean received, boolean sent, int conflicts, Optional<String> trouble) {}

    /**
     * Synchronises with another copy, and sends what it does not have.
     *
     * @param place the folder of a space
     * @param cancelled asked from time to time
     * @return what came and went; nothing where both were equal
     * @throws SpaceException {@code OTHER_SPACE} where the two are not copies of one space
     */
    public List<Exchanged> with(Path place, Signature by, BooleanSupplier cancelled) throws SpaceException {
        return with(new Remotes(space).at(CopyAddress.of(place.toAbsolutePath().normalize())), by, cancelled);
    }

    /** The same with a remote, on a server as well; only the reports that lie there are exchanged. */
    public List<Exchanged> with(Remote remote, Signature by, BooleanSupplier cancelled) throws SpaceException {
        try (Peer peer = Peer.at(remote.place(), access, cancelled)) {
            peer.keepTo(remote::holds);
            if (!peer.takesIn()) {
                throw new SpaceException(Reason.NOT_A_SPACE, "onlyGives", peer.place());
            }
            if (space.read(peer::isEmpty)) {
                return begin(peer, by);
            }
            Map<Optional<Variant>, Exchanged> all = new LinkedHashMap<>();
            for (int i = 0; i < TRIES; i++) {
                Joins joins = takeIn(peer, by, true);
                joins.received().forEach(each -> all.merge(each.variant(), each, Sync::both));
                List<Store.Move> sent = joins.toSend();
                if (sent.isEmpty() || space.read(store -> peer.send(store, sent, by))) {
                    Map<Optional<Variant>, String> refused = sent.isEmpty() ? Map.of() : peer.refused();
                    isTogether = peer.isAtomic();
                    joins.sent().stream()
                            .filter(each -> !refused.containsKey(each.variant()))
                            .filter(each -> each.variant()
                                    .filter(peer.broken()::contains)
                                    .isEmpty())
                            .forEach(each -> all.merge(each.variant(), each, Sync::both));
                    // Some are known only now.
                    joins.holdBack(peer.broken());
                    joins.received().stream()
                            .filter(each -> each.trouble().isPresent())
                            .forEach(each ->
                                    all.put(each.variant(), both(each, all.getOrDefault(each.variant(), each))));
                    refused.forEach((variant, said) -> all.merge(variant, refused(peer, variant, said), Sync::both));
                    seal(
                            sent.stream()
                                    .filter(move -> !refused.containsKey(Variant.of(move.ref())))
                                    .toList(),
                            by);
                    return List.copyOf(all.values());
                }
            }
            throw new SpaceException(Reason.BUSY, "raced", peer.place());
        }
    }

    /**
     * Takes in what a bundle, or another copy, has; nothing goes there.
     *
     * @param place a bundle file, or the folder of a space
     */
    public List<Exchanged> from(Path place, Signature by, BooleanSupplier cancelled) throws SpaceException {
        return from(place, place, by, cancelled);
    }

    /** The same where the bundle was encrypted: {@code plain} is the file that can be read. */
    public List<Exchanged> from(Path place, Path plain, Signature by, BooleanSupplier cancelled) throws SpaceException {
        try (Peer peer = Peer.at(place, plain, cancelled)) {
            return takeIn(peer, by, false).received();
        }
    }

    /** Brings all to a repository on a server in which nothing is yet. */
    private List<Exchanged> begin(Peer peer, Signature by) throws SpaceException {
        Whole.require(space.folder());
        List<Store.Move> moves = space.read(store -> {
            List<Store.Move> all = new ArrayList<>();
            shared(store).forEach((ref, id) -> all.add(new Store.Move(ref, Optional.empty(), id, false)));
            all.removeIf(move -> !peer.wants(move.ref()));
            return all;
        });
        if (!space.read(store -> peer.send(store, moves, by))) {
            throw new SpaceException(Reason.BUSY, "raced", peer.place());
        }
        isTogether = peer.isAtomic();
        Map<Optional<Variant>, Exchanged> all = new LinkedHashMap<>();
        for (Store.Move move : moves) {
            Optional<Variant> variant = Variant.of(move.ref());
            String said = peer.refused().get(variant);
            all.put(
                    variant,
                    said == null
                            ? new Exchanged(variant, false, true, 0, Optional.empty())
                            : refused(peer, variant, said));
        }
        return List.copyOf(all.values());
    }

    private static Exchanged refused(Peer peer, Optional<Variant> variant, String said) {
        Messages text = Messages.of(SpaceException.class);
        String name = variant.map(Variant::toString).orElse("main");
        return new Exchanged(
                variant, false, false, 0, Optional.of(text.get("serverRefused", name, peer.place(), said)));
    }

    private static Exchanged both(Exchanged one, Exchanged other) {
        return new Exchanged(
                one.variant(),
                one.received() || other.received(),
                one.sent() || other.sent(),
                one.conflicts() + other.conflicts(),
                one.trouble().or(other::trouble));
    }

    private Joins takeIn(Peer peer, Signature by, boolean sends) throws SpaceException {
        Whole.require(space.folder());
        FileNames.requireUnicode(space.folder());
        Purges purges = new Purges(space, judge, by);
        Map<Variant, String> held = purges.before(peer, name(peer.place()), sends);
        List<Purged> all = new ArrayList<>(purged);
        all.addAll(purges.purged());
        purged = List.copyOf(all);
        Map<String, ObjectId> theirs = space.read(store -> {
            try (Fetching incoming = Fetching.into(store.folder())) {
                return peer.fetch(store, name(peer.place()));
            }
        });
        return space.write(store -> {
            Map<String, ObjectId> ours = shared(store);
            ours.keySet().removeIf(ref -> !peer.wants(ref));
            ours.keySet().removeIf(ref -> SoundRefs.isOf(peer.broken(), ref) || SoundRefs.isOf(held.keySet(), ref));
            theirs.keySet().removeIf(ref -> SoundRefs.isOf(held.keySet(), ref));
            Joins joins = new Joins(store, ours, theirs, by);
            joins.holdBack(held);
            joins.holdBack(peer.broken());
            joins.join();
            List<Store.Move> moves = new ArrayList<>(joins.moves());
            moves.addAll(peer.remembering(store));
            return new Store.Change<>(moves, by, "sync", joins);
        });
    }

    /** What others have is not given up here any more. */
    private void seal(List<Store.Move> sent, Signature by) throws SpaceException {
        Set<Variant> variants = new LinkedHashSet<>();
        sent.forEach(move -> Variant.of(move.ref()).ifPresent(variants::add));
        space.write(store -> {
            List<Store.Move> moves = new ArrayList<>();
            for (Variant variant : variants) {
                moves.addAll(new MergeTrace(store, variant).forget());
            }
            return new Store.Change<>(moves, by, "sync", true);
        });
    }

    /**
     * Writes all versions, with review events and rounds, to a bundle file, for a stick or a network that has no way here.
     *
     * @param file where; one that is there is replaced
     */
    public void bundle(Path file) throws SpaceException {
        bundle(file, Readers.OWNER);
    }

    /** Writes the same for some, where it is a new file. */
    public void bundle(Path file, Readers readers) throws SpaceException {
        bundle(file, readers, (out, content) -> content.to(out));
    }

    /** How a bundle comes into a file. */
    @FunctionalInterface
    public interface Wrapping {

        /** Writes something to a stream, which it leaves open, in a form of its own. */
        void write(OutputStream out, WholeFile.Content content) throws IOException;
    }

    /** Writes the same in another form. */
    public void bundle(Path file, Readers readers, Wrapping wrapping) throws SpaceException {
        Path full = file.toAbsolutePath().normalize();
        Whole.require(space.folder());
        WholeFile.sweep(full.getParent());
        space.read(store -> {
            BundleWriter writer = new BundleWriter(store.repository());
            for (Map.Entry<String, ObjectId> ref : shared(store).entrySet()) {
                writer.include(ref.getKey(), ref.getValue());
            }
            try {
                WholeFile.write(full, readers, out -> {
                    OutputStream buffered = new BufferedOutputStream(out);
                    wrapping.write(buffered, each -> writer.writeBundle(NullProgressMonitor.INSTANCE, each));
                    buffered.flush();
                });
            } catch (NotPlainException e) {
                throw new SpaceException(e, Reason.FAILED, "bundleOverOther", full);
            } catch (IOException e) {
                throw new SpaceException(e, Reason.FAILED, "noBundle", full, String.valueOf(e.getMessage()));
            }
            return full;
        });
    }

    /** Where this space was cloned from; empty where it was not. */
    public Optional<CopyAddress> origin() throws SpaceException {
        return new Remotes(space).named(Remotes.ORIGIN).map(Remote::place);
    }

    /**
     * Makes a copy of a space. A variant that cannot be read is left out; a later exchange brings it when it is mended.
     *
     * @param from the folder of a space, or a bundle file
     * @param to where; made if it is missing, and empty otherwise
     */
    public static Space clone(Path from, Path to, Signature by, BooleanSupplier cancelled) throws SpaceException {
        return copying(from, to, Readers.OWNER, by, cancelled).space();
    }

    /** The same for some readers, with what was left out. */
    public static Cloned copying(Path from, Path to, Readers readers, Signature by, BooleanSupplier cancelled)
            throws SpaceException {
        return copying(from, from, to, readers, by, cancelled);
    }

    /** The same where the bundle was encrypted: {@code plain} is the file that can be read. */
    public static Cloned copying(
            Path from, Path plain, Path to, Readers readers, Signature by, BooleanSupplier cancelled)
            throws SpaceException {
        return copying(Peer.at(from, plain, cancelled), List.of(), to, readers, by);
    }

    /**
     * The same from a server as well.
     *
     * @param from where all, or some reports lie; the copy has these
     */
    public static Cloned copying(
            Remote from, Access access, Path to, Readers readers, Signature by, BooleanSupplier cancelled)
            throws SpaceException {
        Peer peer = Peer.at(from.place(), access, cancelled);
        peer.keepTo(from::holds);
        return copying(peer, from.reports(), to, readers, by);
    }

    private static Cloned copying(Peer copied, List<String> reports, Path to, Readers readers, Signature by)
            throws SpaceException {
        List<Exchanged> leftOut = new ArrayList<>();
        try (Peer peer = copied) {
            new NewSpace(to.toAbsolutePath().normalize(), readers).make(store -> {
                try {
                    leftOut.addAll(copy(store, peer, by));
                    Remotes.origin(store, new Remote(Remotes.ORIGIN, peer.place(), reports));
                } finally {
                    peer.clear();
                }
            });
        }
        return new Cloned(Space.open(to), leftOut);
    }

    /**
     * A copy that was made.
     *
     * @param space the copy, to be closed
     * @param leftOut the variants that cannot be read and did not come along, or the roster, which did; each with a sentence
     */
    public record Cloned(Space space, List<Exchanged> leftOut) {

        /** Takes a copy of the list. */
        public Cloned {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Fills a new space with all that another copy has and that can be read. */
    private static List<Exchanged> copy(Store store, Peer peer, Signature by) throws IOException, SpaceException {
        Set<Variant> old =
                peer.before(store, Orders.standing(peer.orders(store)).values());
        peer.leaveOut(old);
        Map<String, ObjectId> refs = peer.fetch(store, name(peer.place()));
        Joins joins = Joins.intoNew(store, refs, by);
        Map<Variant, String> held = new LinkedHashMap<>();
        old.forEach(
                variant -> held.put(variant, Messages.of(SpaceException.class).get("purgedThere", variant)));
        joins.holdBack(held);
        joins.holdBack(peer.broken());
        joins.join();
        List<Store.Move> moves = new ArrayList<>();
        joins.joined().forEach((ref, id) -> moves.add(new Store.Move(ref, Optional.empty(), id, false)));
        moves.addAll(peer.remembering(store));
        store.begin(moves, by, "clone");
        List<Exchanged> leftOut = new ArrayList<>(joins.received());
        leftOut.removeIf(each -> each.trouble().isEmpty());
        new JoinedFiles(store)
                .troubleOf(refs.get(SpaceFiles.MAIN))
                .ifPresent(said -> leftOut.add(new Exchanged(Optional.empty(), true, false, 0, Optional.of(said))));
        return leftOut;
    }

    /** Where the refs of a copy are that others see, by name. */
    public static Map<String, String> refs(Space space) throws SpaceException {
        return space.read(store -> {
            Map<String, String> refs = new TreeMap<>();
            shared(store).forEach((ref, id) -> refs.put(ref, id.name()));
            return refs;
        });
    }

    /** The refs of this copy that others see. */
    static Map<String, ObjectId> shared(Store store) throws IOException {
        Map<String, ObjectId> shared = new TreeMap<>();
        for (String prefix : List.of("refs/heads/", "refs/tags/m/")) {
            for (Ref ref : store.refs(prefix)) {
                if (ref.getName().equals(SpaceFiles.MAIN)
                        || Variant.of(ref.getName()).isPresent()) {
                    shared.put(ref.getName(), ref.getObjectId());
                }
            }
        }
        return shared;
    }

    /** A slug for the refs that remember a copy. */
    static String name(CopyAddress place) {
        return "c" + Hashes.hex(place.toString()).substring(0, 16);
    }
}
