package org.collate.git.tidy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.collate.git.disk.KeptNames;
import org.collate.git.store.Store;
import org.collate.git.tidy.ObjectFiles.Pack;
import org.collate.model.file.PlainFile;
import org.collate.model.file.Readers;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.BundleWriter;
import org.eclipse.jgit.transport.PackParser;

/**
 * Writes what some roots lead to as one pack, forced to disk, beside those that there are. JGit shows what writes packs to
 * its own bundles alone; but a bundle is a pack with a head, and what reads one checks the hash of every object.
 */
final class Packing {

    /** What a file is called that holds a pack on its way. */
    static final String HALF = "collate/packing-";

    private static final String NAME = "refs/tidy/";

    private final Store store;
    private final BooleanSupplier cancelled;

    Packing(Store store, BooleanSupplier cancelled) {
        this.store = store;
        this.cancelled = cancelled;
    }

    /**
     * Writes a pack.
     *
     * @param bases packs that stay: what a commit in them leads to is left out; it should be in them too
     * @return the pack; empty where nothing is to be written, or a pack with other objects came out
     */
    Optional<Pack> write(Collection<ObjectId> roots, List<PackNames> bases) throws IOException {
        Set<ObjectId> included = new LinkedHashSet<>(roots);
        included.removeIf(id -> isIn(bases, id));
        if (included.isEmpty()) {
            return Optional.empty();
        }
        BundleWriter writer = new BundleWriter(store.repository());
        int number = 0;
        for (ObjectId id : included) {
            writer.include(NAME + number++, id);
        }
        frontier(included, bases).forEach(writer::assume);
        Path half = store.folder().resolve(HALF + UUID.randomUUID());
        Readers.OWNER.make(half.getParent());
        try {
            try (FileChannel channel = PlainFile.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out =
                            new Headless(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
                writer.writeBundle(monitor(), out);
            }
            return parse(half);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Optional<Pack> parse(Path half) throws IOException {
        Set<ObjectId> written = new LinkedHashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(half), 1 << 16);
                ObjectInserter inserter = store.repository().newObjectInserter()) {
            PackParser parser = inserter.newPackParser(in);
            parser.setAllowThin(true);
            parser.parse(monitor());
            inserter.flush();
            parser.getSortedObjectList(null).forEach(each -> written.add(each.copy()));
        }
        KeptNames.keepPacks(store.folder());
        for (Pack pack : ObjectFiles.in(store.folder().resolve("objects")).packs()) {
            PackNames names = pack.names();
            if (names.count() == written.size() && written.stream().allMatch(names::has)) {
                return Optional.of(pack);
            }
        }
        return Optional.empty();
    }

    /** The commits in packs that stay at which what the roots lead to ends. */
    private Set<RevCommit> frontier(Set<ObjectId> roots, List<PackNames> bases) throws IOException {
        Set<RevCommit> frontier = new LinkedHashSet<>();
        if (bases.isEmpty()) {
            return frontier;
        }
        try (RevWalk walk = new RevWalk(store.repository())) {
            for (ObjectId root : roots) {
                try {
                    walk.markStart(walk.parseCommit(root));
                } catch (IncorrectObjectTypeException e) {
                    // A tree or a blob that something names has no history.
                    continue;
                }
            }
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                if (isIn(bases, each)) {
                    frontier.add(each);
                    walk.markUninteresting(each);
                }
            }
        }
        return frontier;
    }

    private static boolean isIn(List<PackNames> packs, ObjectId id) {
        return packs.stream().anyMatch(names -> names.has(id));
    }

    private ProgressMonitor monitor() {
        return new EmptyProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /** Leaves out the head of a bundle: all lines up to an empty one. */
    private static final class Headless extends FilterOutputStream {

        private boolean isPack;
        private int last;

        Headless(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int next) throws IOException {
            if (isPack) {
                out.write(next);
            }
            isPack |= next == '\n' && last == '\n';
            last = next;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (!isPack && at < from + length) {
                write(bytes[at++]);
            }
            out.write(bytes, at, from + length - at);
        }
    }
}
