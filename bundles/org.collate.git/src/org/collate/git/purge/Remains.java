package org.collate.git.purge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collate.git.Variant;
import org.collate.git.store.Store;
import org.collate.model.file.WholeFile;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;

/** What this machine alone has of a report beside its refs, and the refs of others that lead to it. */
final class Remains {

    private static final String COLLATE = "collate";
    private static final String BLAME = "blame";
    private static final String ASIDE = "aside";
    private static final int IDS = 40;
    /** How the log of what was done here names the kind of a purge. */
    private static final String PURGED = "\"" + Orders.KIND + "\"";

    private final Store store;
    private final Variant variant;

    Remains(Store store, Variant variant) {
        this.store = store;
        this.variant = variant;
    }

    /**
     * The refs that are no report's and lead to what is to be gone, such as branches that C Git made.
     *
     * @param gone the tips of what is to be gone
     * @param begin the new beginning
     */
    List<Store.Move> foreign(Collection<ObjectId> gone, Optional<ObjectId> begin) throws IOException {
        List<Ref> others = new ArrayList<>();
        List<ObjectId> staying = new ArrayList<>();
        begin.ifPresent(staying::add);
        for (Ref ref : store.repository().getRefDatabase().getRefs()) {
            Optional<Variant> of = Variant.of(ref.getName());
            boolean isMain = ref.getName().equals("refs/heads/main");
            if (isMain || of.isPresent() && !of.get().equals(variant)) {
                staying.add(ref.getObjectId());
            } else if (of.isEmpty() && ref.getName().startsWith("refs/") && !ref.isSymbolic()) {
                others.add(ref);
            }
        }
        List<Store.Move> moves = new ArrayList<>();
        try (RevWalk walk = new RevWalk(store.repository())) {
            List<RevCommit> lost = new ArrayList<>();
            start(walk, gone, staying);
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                lost.add(each);
            }
            for (Ref ref : others) {
                if (leadsTo(ref, lost)) {
                    moves.add(Store.Move.away(ref.getName(), ref.getObjectId()));
                }
            }
        }
        return moves;
    }

    private boolean leadsTo(Ref ref, List<RevCommit> lost) throws IOException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            start(walk, List.of(ref.getObjectId()), List.of());
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                if (lost.contains(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void start(RevWalk walk, Collection<ObjectId> from, List<ObjectId> without) throws IOException {
        for (ObjectId id : from) {
            RevObject peeled = walk.peel(walk.parseAny(id));
            if (peeled instanceof RevCommit commit) {
                walk.markStart(commit);
            }
        }
        for (ObjectId id : without) {
            RevObject peeled = walk.peel(walk.parseAny(id));
            if (peeled instanceof RevCommit commit) {
                walk.markUninteresting(commit);
            }
        }
    }

    /** Takes away journals, caches, what was set aside, and what the logs of the report's refs say of before. */
    void clear() throws IOException {
        Path collate = store.folder().resolve(COLLATE);
        delete(collate.resolve(BLAME));
        List<Path> all = new ArrayList<>();
        list(collate, all);
        for (Path each : all) {
            delete(each.resolve(variant.meeting()).resolve(variant.slug()));
        }
        List<Path> aside = new ArrayList<>();
        list(collate.resolve(ASIDE), aside);
        for (Path each : aside) {
            if (each.getFileName().toString().contains("-" + variant.meeting() + "-" + variant.slug())) {
                delete(each);
            }
        }
        for (String head : List.of("FETCH_HEAD", "ORIG_HEAD")) {
            Files.deleteIfExists(store.folder().resolve(head));
        }
        shortenLogs(store.folder().resolve("logs"));
        forgetSteps(collate.resolve("operations"));
    }

    /** Takes out of the log of what was done here each step of the report: nobody can take one back any more. */
    private void forgetSteps(Path log) throws IOException {
        if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
            List<String> lines =
                    Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
            String left = lines.stream()
                    .filter(line -> !line.contains("/" + variant + "/") || line.contains(PURGED))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            WholeFile.write(log, left.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void shortenLogs(Path logs) throws IOException {
        if (!Files.isDirectory(logs, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Map<String, Ref> refs = new TreeMap<>();
        store.repository().getRefDatabase().getRefs().forEach(ref -> refs.put(ref.getName(), ref));
        Files.walkFileTree(logs, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String ref = logs.relativize(file).toString().replace('\\', '/');
                boolean isOwn = Variant.of(ref).equals(Optional.of(variant)) || Fence.isLocal(variant, ref);
                if (isOwn && attributes.isRegularFile()) {
                    shorten(file, Optional.ofNullable(refs.get(ref)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void shorten(Path log, Optional<Ref> ref) throws IOException {
        List<String> lines =
                Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
        String last = lines.isEmpty() ? "" : lines.getLast();
        boolean isNow = ref.isPresent()
                && last.length() > 2 * IDS
                && last.startsWith(ref.get().getObjectId().name(), IDS + 1);
        if (isNow) {
            String line = ObjectId.zeroId().name() + last.substring(IDS) + "\n";
            WholeFile.write(log, line.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            Files.delete(log);
        }
    }

    private static void list(Path folder, List<Path> found) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                files.forEach(found::add);
            }
        }
    }

    /** Deletes a file or a folder; what a lock of this program needs stays, and holds no words. */
    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().startsWith("open.lock")) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
