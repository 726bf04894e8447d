package org.collate.git.tidy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.disk.PackHalves;
import org.collate.git.space.Space;
import org.collate.git.store.Failures;
import org.collate.git.store.ProcessLock;
import org.collate.git.store.Sharing;
import org.collate.git.store.Store;
import org.collate.git.store.Whole;
import org.collate.git.store.WriteLock;
import org.collate.git.tidy.ObjectFiles.Pack;
import org.collate.git.tidy.Pruning.Own;
import org.collate.model.file.FileTree;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * Tidies a space up: puts its objects into one pack, in which versions of a text are kept as differences, shortens old logs,
 * and takes away what killed programs left. What something leads to is in the new pack, on the disk, before a file of it goes;
 * so whenever it is killed nothing is lost, and the next time goes on. Others read and write meanwhile.
 */
public final class Tidy {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whom the logs name. */
    private static final Person PROGRAM = new Person("Collate", "");

    private final Space space;
    private final BooleanSupplier cancelled;

    /**
     * The housekeeping of a space.
     *
     * @param cancelled asked from time to time
     */
    public Tidy(Space space, BooleanSupplier cancelled) {
        this.space = space;
        this.cancelled = cancelled;
    }

    /**
     * What it did.
     *
     * @param before what the objects took, in bytes on a disk with blocks of 4096
     * @param after the same afterwards
     */
    public record Tidied(long before, long after) {}

    /**
     * Does what is due, if anything.
     *
     * @param quick whether somebody waits: then a large space only gets what is new packed
     * @return empty where nothing was due, or another program is at it
     */
    public Optional<Tidied> whenDue(boolean quick) throws SpaceException {
        return space.read(store -> {
            ObjectFiles files = ObjectFiles.in(objects(store));
            return switch (Due.of(files, LastTidying.read(store.folder()), quick)) {
                case NOTHING -> Optional.empty();
                case NEW -> alone(store, false, () -> pack(store));
                case ALL -> alone(store, false, () -> whole(store, false));
            };
        });
    }

    /**
     * Does all of it.
     *
     * @throws SpaceException {@code BUSY} where another program is at it, {@code CANCELLED}
     */
    public Tidied all() throws SpaceException {
        return space.read(store -> alone(store, true, () -> whole(store, false)).orElseThrow());
    }

    /**
     * Does all of it, and takes away whatever nothing leads to, however young it is.
     *
     * @throws SpaceException {@code BUSY} where another program is at it, or is fetching
     */
    public Tidied forgetting() throws SpaceException {
        return space.read(store -> alone(store, true, () -> whole(store, true)).orElseThrow());
    }

    /**
     * Holds that {@link #forgetting} can be done.
     *
     * @throws SpaceException {@code BUSY} where somebody is fetching, or C Git has work trees, whose files no ref names
     */
    public void requireForgetting() throws SpaceException {
        space.read(store -> {
            if (hasWorkTrees(store)) {
                throw new SpaceException(Reason.BUSY, "workTrees", store.folder());
            }
            if (Fetching.isGoingOn(store.folder())) {
                throw new SpaceException(Reason.BUSY, "fetching", store.folder());
            }
            return store;
        });
    }

    /**
     * Sets how many days the logs of refs go back.
     *
     * @param ofAutosaves whether of the texts between versions; else of all other refs
     * @param days empty: for ever
     */
    public void keepLogs(boolean ofAutosaves, Optional<Integer> days) throws SpaceException {
        space.read(store -> {
            try (WriteLock lock = WriteLock.take(store.folder(), PATIENCE)) {
                StoredConfig config = store.repository().getConfig();
                Expiry.set(config, ofAutosaves, days);
                config.save();
                return days;
            }
        });
    }

    /** A part of the housekeeping. */
    private interface Work {
        void done() throws IOException, SpaceException;
    }

    private Optional<Tidied> alone(Store store, boolean insists, Work work) throws IOException, SpaceException {
        Whole.require(store.folder());
        Path file = store.folder().resolve("collate/tidy.lock");
        Optional<ProcessLock> taken = ProcessLock.tryLock(file);
        if (taken.isEmpty()) {
            if (insists) {
                String holder = ProcessLock.holder(file).map(Object::toString).orElse("?");
                throw new SpaceException(Reason.BUSY, "busy", store.folder(), holder);
            }
            return Optional.empty();
        }
        try (ProcessLock lock = taken.get()) {
            long before = ObjectFiles.in(objects(store)).bytes();
            if (!Fetching.isGoingOn(store.folder())) {
                // JGit would not write a pack again of which it finds a half.
                PackHalves.clear(store.folder());
            }
            work.done();
            return Optional.of(new Tidied(before, ObjectFiles.in(objects(store)).bytes()));
        } catch (IOException e) {
            throw cancelled.getAsBoolean()
                    ? new SpaceException(e, Reason.CANCELLED, "tidyCancelled", store.folder())
                    : Failures.of(store.folder(), e);
        } finally {
            Sharing.settle(store);
        }
    }

    /** Packs what is new: all beside the packs of which each is larger than twice what is beyond it. */
    private void pack(Store store) throws IOException, SpaceException {
        ObjectFiles files = ObjectFiles.in(objects(store));
        List<PackNames> bases = new ArrayList<>();
        Set<String> staying = new TreeSet<>();
        for (Pack pack : Due.bases(files)) {
            bases.add(pack.names());
            staying.add(pack.name());
        }
        Optional<Pack> made = new Packing(store, cancelled).write(Roots.of(store), bases);
        if (made.isPresent()) {
            bases.add(made.get().names());
            staying.add(made.get().name());
        }
        try (WriteLock lock = WriteLock.take(store.folder(), PATIENCE)) {
            forgetIndexes(store);
            new Pruning(bases, Set.of(), Instant.MIN, pack -> false).of(files, staying);
            Pruning.removeEmptyFolders(objects(store));
        }
    }

    private void whole(Store store, boolean forgets) throws IOException, SpaceException {
        Instant begun = Instant.now();
        Expiry expiry = new Expiry(store.repository().getConfig(), begun);
        shortenLogs(store, expiry);
        ObjectFiles files = ObjectFiles.in(objects(store));
        Set<ObjectId> roots = Roots.of(store);
        Optional<Pack> made = new Packing(store, cancelled).write(roots, List.of());
        if (made.isEmpty()) {
            return;
        }
        try (WriteLock lock = WriteLock.take(store.folder(), PATIENCE)) {
            boolean isFetching = Fetching.isGoingOn(store.folder());
            if (isFetching && forgets) {
                throw new SpaceException(Reason.BUSY, "fetching", store.folder());
            }
            Instant before = isFetching || hasWorkTrees(store) ? Instant.MIN : forgets ? Instant.MAX : expiry.objects();
            forgetIndexes(store);
            Set<ObjectId> reached = Roots.reached(store, Roots.of(store), roots);
            pruning(files, made.get(), reached, before, ownPacks(store))
                    .of(files, Set.of(made.get().name()));
            Pruning.removeEmptyFolders(objects(store));
            if (!isFetching) {
                LeftBehind.sweep(store.folder(), begun);
            }
            new LastTidying(
                            ObjectFiles.in(objects(store)).bytes(),
                            made.get().name(),
                            made.get().modified().toEpochMilli())
                    .write(store.folder());
        }
    }

    private static Pruning pruning(ObjectFiles files, Pack made, Set<ObjectId> reached, Instant before, Own own)
            throws IOException {
        List<PackNames> staying = new ArrayList<>(List.of(made.names()));
        for (Pack pack : files.packs()) {
            if (pack.kept() && !before.equals(Instant.MAX)) {
                staying.add(pack.names());
            }
        }
        return new Pruning(staying, reached, before, own);
    }

    private static Own ownPacks(Store store) {
        Optional<LastTidying> last = LastTidying.read(store.folder());
        return pack -> last.isPresent() && last.get().made(pack);
    }

    private static void shortenLogs(Store store, Expiry expiry) throws IOException, SpaceException {
        try (WriteLock lock = WriteLock.take(store.folder(), PATIENCE)) {
            Logs logs = new Logs(store, expiry);
            List<Store.Move> settled = logs.settled();
            if (!settled.isEmpty()) {
                lock.intend(store.locked(settled));
                store.move(settled, Signature.now(PROGRAM), "tidy");
            }
            logs.shorten(lock);
        }
    }

    /** What lies in the index of a work tree is named by no ref. */
    private static boolean hasWorkTrees(Store store) throws IOException {
        Path folder = store.folder().resolve("worktrees");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> trees = Files.newDirectoryStream(folder)) {
            return trees.iterator().hasNext();
        }
    }

    /** Indexes over several packs, and of commits, that C Git makes anew when it likes: they name what may go. */
    private static void forgetIndexes(Store store) throws IOException {
        Path objects = objects(store);
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(objects.resolve("pack"), "multi-pack-index*")) {
            for (Path each : indexes) {
                FileTree.delete(each);
            }
        }
        FileTree.delete(objects.resolve("info/commit-graph"));
        FileTree.delete(objects.resolve("info/commit-graphs"));
    }

    private static Path objects(Store store) {
        return store.folder().resolve("objects");
    }
}
