package org.collate.git.exchange;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.purge.Fence;
import org.collate.git.purge.Judge;
import org.collate.git.purge.Orders;
import org.collate.git.purge.Orders.Order;
import org.collate.git.purge.Purge;
import org.collate.git.purge.Purge.Obedience;
import org.collate.git.remote.Access;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Server;
import org.collate.git.space.Space;
import org.collate.git.store.Failures;
import org.collate.git.store.PlainSpace.Whose;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.StrictObjects;
import org.collate.git.store.Whole;
import org.collate.git.tidy.Fetching;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * Another copy of a space: a folder with one, on a share or a stick, a repository on a Git server, or a bundle file. What it
 * has is fetched into refs of its own, which never leave this machine; but for a bundle, what is here can be brought there.
 */
final class Peer implements AutoCloseable {

    private static final String TRACKED = "refs/collate/remotes/";
    private static final String INCOMING = "refs/collate/incoming/";
    private static final String HEADS = "refs/heads/";
    private static final String TAGS = "refs/tags/m/";
    /** Whose refs are fetched: all branches and the tags of rounds; refs/collate of another copy is its own affair. */
    private static final List<String> SHARED = List.of(HEADS, TAGS);

    /** What JGit says where the copy that gives cannot read what it is to give. */
    private static final String UNREADABLE = "internal server error";

    private final CopyAddress place;
    /** Where it is read from: elsewhere where it was encrypted. */
    private final Path source;
    /** Who gives and takes where it lies on a Git server. */
    private final Optional<Server> server;

    private final Optional<Space> space;
    private final BooleanSupplier cancelled;
    /** The variants that lost a part of their history, here or there. */
    private final Set<Variant> broken = new LinkedHashSet<>();
    /** The refs that are to remember what the copy had; to zeros: that it has no more. */
    private final Map<String, ObjectId> tracked = new TreeMap<>();

    /** The variants that are not fetched, since what the copy has of them is from before they were purged. */
    private final Set<Variant> before = new LinkedHashSet<>();
    /** Where what a bundle holds can be looked at before it comes in. */
    private Optional<Unpacked> unpacked = Optional.empty();
    /** Which reports are exchanged with it. */
    private Predicate<Variant> wanted = variant -> true;

    private Map<Optional<Variant>, String> refused = Map.of();
    private boolean isAtomic = true;
    private boolean isEmpty;

    private Peer(
            CopyAddress place, Path source, Optional<Space> space, Optional<Server> server, BooleanSupplier cancelled) {
        this.place = place;
        this.source = source;
        this.space = space;
        this.server = server;
        this.cancelled = cancelled;
    }

    /**
     * The copy at a place.
     *
     * @param access how it is reached where it lies on a server
     */
    static Peer at(CopyAddress place, Access access, BooleanSupplier cancelled) throws SpaceException {
        return switch (place) {
            case CopyAddress.Folder folder -> at(folder.path(), cancelled);
            case CopyAddress.Server address ->
                new Peer(address, Path.of(""), Optional.empty(), Optional.of(new Server(address, access)), cancelled);
        };
    }

    /**
     * The copy at a place.
     *
     * @param cancelled asked from time to time while objects are copied
     * @throws SpaceException {@code NOT_A_SPACE} where there is neither a space nor a bundle
     */
    static Peer at(Path place, BooleanSupplier cancelled) throws SpaceException {
        return at(place, place, cancelled);
    }

    /** The copy that is known by a place, and read from another one where that is a file. */
    static Peer at(Path place, Path source, BooleanSupplier cancelled) throws SpaceException {
        Path full = place.toAbsolutePath().normalize();
        if (Files.isRegularFile(full)) {
            Path read = source.toAbsolutePath().normalize();
            return new Peer(CopyAddress.of(full), read, Optional.empty(), Optional.empty(), cancelled);
        }
        if (!Files.exists(full)) {
            throw new SpaceException(Reason.NOT_A_SPACE, "nothingThere", full);
        }
        if (!Files.isDirectory(full)) {
            throw new SpaceException(Reason.NOT_A_SPACE, "notASpace", full);
        }
        Space.requireSafe(full, Whose.ANOTHER);
        Whole.requireOwnObjects(full);
        return new Peer(CopyAddress.of(full), full, Optional.of(Space.open(full)), Optional.empty(), cancelled);
    }

    /** Whether what is here can be brought there. */
    boolean takesIn() {
        return space.isPresent() || server.isPresent();
    }

    /** Exchanges some reports only; nothing of the others comes or goes. */
    void keepTo(Predicate<Variant> some) {
        wanted = some;
    }

    /** Whether a ref is exchanged: roster and settings always are. */
    boolean wants(String ref) {
        return Variant.of(ref).filter(wanted.negate()).isEmpty();
    }

    /** What the server did not take at the last sending, each with the server's own words. */
    Map<Optional<Variant>, String> refused() {
        return refused;
    }

    /** Whether it is a repository on a server in which nothing is yet. */
    boolean isEmpty(Store into) throws IOException, SpaceException {
        return server.isPresent() && inGiver(into, giver -> isEmpty);
    }

    /** Whether several refs moved there together. */
    boolean isAtomic() {
        return isAtomic;
    }

    /** The variants that cannot be exchanged since a part of their history is lost, here or there; known after an exchange. */
    Set<Variant> broken() {
        return Set.copyOf(broken);
    }

    /** Its folder; empty for a bundle. */
    Optional<Path> folder() {
        return space.map(Space::folder);
    }

    /** Where it is. */
    CopyAddress place() {
        return place;
    }

    /** What is done with the copy's own objects and refs. */
    private <T> T inGiver(Store into, Store.Reading<T> reading) throws IOException, SpaceException {
        if (space.isEmpty() && unpacked.isEmpty()) {
            // What is borrowed must be whole, so what a kill left of objects goes first.
            try (Receiving whole = Receiving.begin(into.folder())) {
                unpacked = Optional.of(Unpacked.in(into, repository -> unpack(into, repository)));
            }
        }
        Path folder = unpacked.map(Unpacked::folder).orElse(source);
        try (Store giver = new Store(
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build())) {
            return reading.from(giver);
        }
    }

    private void unpack(Store into, Repository repository) throws IOException, SpaceException {
        if (server.isPresent()) {
            Served served = new Served(server.get(), cancelled);
            Unpacked.name(repository, served.fetch(into, repository, wanted, broken));
            isEmpty = served.isEmpty();
            return;
        }
        List<RefSpec> all = SHARED.stream()
                .map(shared -> new RefSpec("+" + shared + "*:" + shared + "*"))
                .toList();
        Map<String, ObjectId> named = new TreeMap<>();
        copy(repository, source, all, false, named);
        Unpacked.name(repository, named);
    }

    /** The orders to purge reports that the copy has. */
    List<Order> orders(Store into) throws IOException, SpaceException {
        return inGiver(into, Orders::of);
    }

    /** The version of {@code main} that the copy has, fetched alone. */
    ObjectId fetchMain(Store store, String name) throws IOException, SpaceException {
        List<RefSpec> main = List.of(spec(SpaceFiles.MAIN, TRACKED + name + "/"));
        Map<String, ObjectId> offered =
                inGiver(store, giver -> copy(store.repository(), giver.folder(), main, false, new TreeMap<>()));
        return Optional.ofNullable(offered.get(SpaceFiles.MAIN))
                .orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", place));
    }

    /** Which of some reports the copy has as they were before an order. */
    Set<Variant> before(Store into, Collection<Order> orders) throws IOException, SpaceException {
        return inGiver(into, giver -> {
            Set<Variant> found = new LinkedHashSet<>();
            for (Order order : orders) {
                if (!new Fence(giver, order).isKept()) {
                    found.add(order.variant());
                }
            }
            return found;
        });
    }

    /** From now on fetches these no more, and all others. */
    void leaveOut(Set<Variant> variants) {
        before.clear();
        before.addAll(variants);
    }

    /** Whether it can be made to obey: a server takes refs, and runs nothing of ours. */
    boolean canObey() {
        return space.isPresent();
    }

    /** Has the copy obey the orders that are here. */
    Obedience obey(Store from, Judge judge, Signature by) throws IOException, SpaceException {
        Space other = space.orElseThrow();
        ObjectId main = other.read(store -> {
            List<RefSpec> wanted = List.of(spec(SpaceFiles.MAIN, INCOMING));
            return copy(store.repository(), from.folder(), wanted, false, new TreeMap<>())
                    .get(SpaceFiles.MAIN);
        });
        return new Purge(other)
                .obey(
                        Optional.of(main),
                        store -> {
                            ObjectId own = store.ref(SpaceFiles.MAIN).orElseThrow();
                            ObjectId joined = new JoinedFiles(store).main(own, main, by);
                            return own.equals(joined)
                                    ? Optional.empty()
                                    : Optional.of(new Store.Move(SpaceFiles.MAIN, Optional.of(own), joined, false));
                        },
                        judge,
                        by);
    }

    /**
     * Fetches what the copy has.
     *
     * @param name what the refs are kept under; a slug
     * @return the refs as the copy has them, by their names there
     */
    Map<String, ObjectId> fetch(Store store, String name) throws IOException, SpaceException {
        tracked.clear();
        if (server.isPresent()) {
            // What was fetched for an earlier try is old.
            clear();
        }
        Map<String, ObjectId> offered = inGiver(store, giver -> {
            keepTo(store, giver);
            return copy(store, giver.folder(), TRACKED + name + "/", tracked);
        });
        offered.keySet()
                .removeIf(ref ->
                        !isShared(ref) || !wants(ref) || SoundRefs.isOf(broken, ref) || SoundRefs.isOf(before, ref));
        if (!offered.containsKey(SpaceFiles.MAIN)) {
            throw new SpaceException(Reason.NOT_A_SPACE, "noMain", place);
        }
        return offered;
    }

    private void keepTo(Store... copies) throws IOException {
        for (Store copy : copies) {
            for (String ref : Sync.shared(copy).keySet()) {
                if (!wants(ref)) {
                    before.add(Variant.of(ref).orElseThrow());
                }
            }
        }
    }

    /** How the refs move that remember what the copy had, after an exchange. */
    List<Store.Move> remembering(Store store) throws IOException {
        List<Store.Move> moves = new ArrayList<>();
        for (Map.Entry<String, ObjectId> each : tracked.entrySet()) {
            Optional<ObjectId> before = store.ref(each.getKey());
            boolean goes = each.getValue().equals(ObjectId.zeroId());
            if (goes ? before.isPresent() : !before.equals(Optional.of(each.getValue()))) {
                moves.add(new Store.Move(each.getKey(), before, each.getValue(), true));
            }
        }
        return moves;
    }

    /**
     * Moves refs of the copy, all or none.
     *
     * @param from this space, whose commits they go to
     * @param sent refs by their names, where they must be there and where they go
     * @return whether they moved; not where somebody else was faster
     */
    boolean send(Store from, List<Store.Move> sent, Signature by) throws IOException, SpaceException {
        if (server.isPresent()) {
            return push(from, sent);
        }
        Space other = space.orElseThrow();
        other.read(store -> {
            try (Fetching incoming = Fetching.into(store.folder())) {
                return copy(store, from.folder(), INCOMING, new TreeMap<>());
            }
        });
        return other.write(store -> {
            List<Store.Move> moves = new ArrayList<>();
            for (Store.Move move : sent) {
                if (SoundRefs.isOf(broken, move.ref())) {
                    continue;
                }
                if (!store.ref(move.ref()).equals(move.from())) {
                    return new Store.Change<>(List.of(), by, "", false);
                }
                moves.add(move);
            }
            for (Ref left : store.refs(INCOMING)) {
                moves.add(Store.Move.away(left.getName(), left.getObjectId()));
            }
            return new Store.Change<>(moves, by, "sync", true);
        });
    }

    private boolean push(Store from, List<Store.Move> sent) throws IOException, SpaceException {
        Set<ObjectId> there = new HashSet<>();
        sent.forEach(move -> move.from().ifPresent(there::add));
        from.refs(TRACKED).forEach(ref -> there.add(ref.getObjectId()));
        if (!SoundRefs.isSoundSince(from, there)) {
            broken.addAll(SoundRefs.broken(from));
        }
        List<Store.Move> moves = sent.stream()
                .filter(move -> !SoundRefs.isOf(broken, move.ref()))
                .toList();
        if (moves.isEmpty()) {
            return true;
        }
        Pushes pushes = new Pushes(server.orElseThrow(), from, cancelled);
        boolean isDone = pushes.send(moves);
        refused = pushes.refused();
        isAtomic = pushes.isAtomic();
        return isDone;
    }

    /** Copies what is sound, each variant as a whole; the others are noted. */
    private Map<String, ObjectId> copy(Store into, Path from, String prefix, Map<String, ObjectId> named)
            throws IOException, SpaceException {
        List<RefSpec> all = new ArrayList<>();
        SHARED.forEach(shared -> {
            all.add(spec(shared + "*", prefix));
            before.forEach(variant -> all.add(new RefSpec("^" + shared + without(shared, variant) + "/*")));
        });
        if (space.isEmpty()) {
            return copy(into.repository(), from, all, true, named);
        }
        try (Store giver = new Store(
                new FileRepositoryBuilder().setGitDir(from.toFile()).setBare().build())) {
            if (broken.isEmpty() && isSoundSince(into, giver, prefix)) {
                try {
                    return copy(into.repository(), from, all, true, named);
                } catch (IOException e) {
                    requireDamage(into, e);
                } catch (SpaceException e) {
                    requireDamage(e);
                }
            }
            broken.addAll(SoundRefs.broken(into));
            broken.addAll(SoundRefs.broken(giver));
            return sound(into, giver, prefix, named);
        }
    }

    private static boolean isSoundSince(Store into, Store giver, String prefix) throws IOException {
        Set<ObjectId> known = new HashSet<>();
        into.refs(prefix).forEach(ref -> known.add(ref.getObjectId()));
        Set<ObjectId> there = new HashSet<>(known);
        known.addAll(Sync.shared(giver).values());
        there.addAll(Sync.shared(into).values());
        return SoundRefs.isSoundSince(into, known) && SoundRefs.isSoundSince(giver, there);
    }

    /** Copies one variant after the other, so that one with objects that nobody takes keeps no other back. */
    private Map<String, ObjectId> sound(Store into, Store giver, String prefix, Map<String, ObjectId> named)
            throws IOException, SpaceException {
        Map<Optional<Variant>, List<String>> groups = new LinkedHashMap<>();
        Map<String, ObjectId> offered = new TreeMap<>(Sync.shared(giver));
        offered.keySet()
                .forEach(ref -> groups.computeIfAbsent(Variant.of(ref), group -> new ArrayList<>())
                        .add(ref));
        SoundRefs.without(into, broken, repository -> {
            for (Map.Entry<Optional<Variant>, List<String>> group : groups.entrySet()) {
                boolean isLeftOut = group.getKey().filter(before::contains).isPresent();
                if (!isLeftOut && group.getKey().filter(broken::contains).isEmpty()) {
                    List<RefSpec> wanted = group.getValue().stream()
                            .map(ref -> spec(ref, prefix))
                            .toList();
                    try {
                        copy(repository, giver.folder(), wanted, false, named);
                    } catch (IOException e) {
                        requireDamage(into, e);
                        broken.add(group.getKey().orElseThrow(() -> e));
                    } catch (SpaceException e) {
                        requireDamage(e);
                        broken.add(group.getKey().orElseThrow(() -> e));
                    }
                }
            }
        });
        offered.keySet().removeIf(ref -> SoundRefs.isOf(broken, ref));
        return offered;
    }

    /** A full disk, or who cancels, is no affair of one variant. */
    private static void requireDamage(Store into, IOException e) throws IOException {
        Set<Reason> others = Set.of(Reason.DISK_FULL, Reason.READ_ONLY);
        if (others.contains(Failures.of(into.folder(), e).reason())) {
            throw e;
        }
    }

    private static void requireDamage(SpaceException e) throws SpaceException {
        if (e.reason() != Reason.DAMAGED) {
            throw e;
        }
    }

    private static String without(String shared, Variant variant) {
        return shared.equals(TAGS) ? variant.toString() : "m/" + variant;
    }

    private static RefSpec spec(String ref, String prefix) {
        return new RefSpec("+" + ref + ":" + prefix + ref.substring("refs/".length()));
    }

    /** Copies objects; which refs are to remember them is noted, and left to whoever has the right to write. */
    private Map<String, ObjectId> copy(
            Repository into, Path from, List<RefSpec> wanted, boolean prunes, Map<String, ObjectId> named)
            throws IOException, SpaceException {
        try (NoTidying quiet = new NoTidying(into);
                Receiving receiving = Receiving.begin(into.getDirectory().toPath());
                Transport transport = Transport.open(into, new URIish(from.toString()))) {
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setObjectChecker(StrictObjects.checker());
            transport.setRemoveDeletedRefs(prunes);
            Map<String, ObjectId> offered = new TreeMap<>();
            transport.setDryRun(true);
            FetchResult fetched = transport.fetch(monitor(), wanted);
            for (Ref ref : fetched.getAdvertisedRefs()) {
                offered.put(ref.getName(), ref.getObjectId());
            }
            for (TrackingRefUpdate update : fetched.getTrackingRefUpdates()) {
                named.put(update.getLocalName(), update.getNewObjectId());
            }
            return offered;
        } catch (URISyntaxException | NotSupportedException e) {
            throw new SpaceException(Reason.NOT_A_SPACE, "notASpace", from);
        } catch (TransportException e) {
            if (cancelled.getAsBoolean()) {
                throw new SpaceException(e, Reason.CANCELLED, "cancelled", from);
            }
            if (String.valueOf(e.getMessage()).contains(UNREADABLE)) {
                throw new SpaceException(e, Reason.DAMAGED, "giverDamaged", from);
            }
            if (space.isEmpty()) {
                throw new SpaceException(e, Reason.DAMAGED, "badBundle", from, String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** Only names that this program would write come in. */
    private static boolean isShared(String ref) {
        return ref.equals(SpaceFiles.MAIN) || Variant.of(ref).isPresent();
    }

    private ProgressMonitor monitor() {
        return new EmptyProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /** Takes away what a bundle was unpacked into. */
    void clear() throws SpaceException {
        if (unpacked.isPresent()) {
            unpacked.get().close();
            unpacked = Optional.empty();
        }
    }

    @Override
    public void close() throws SpaceException {
        space.ifPresent(Space::close);
        server.ifPresent(Server::close);
        clear();
    }
}
