package org.collate.git.blame;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.authors.Authorship;
import org.collate.git.Origin;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.WordSources;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds the authorship of a version from that of its ancestors: each commit after those that it was made from, whatever
 * the clocks say. A version that cannot be read counts as one that changed nothing.
 */
final class Descendants implements AutoCloseable {

    private final Store store;
    private final Variant variant;
    private final BlameCache cache;
    private final RevWalk walk;

    /** The commits that are to be looked at, ancestors first. */
    private final List<RevCommit> order = new ArrayList<>();

    private final Map<ObjectId, List<ObjectId>> parents = new HashMap<>();
    private final Map<ObjectId, Integer> children = new HashMap<>();
    private final Map<ObjectId, Optional<Authorship>> known = new HashMap<>();
    private final Map<ObjectId, Optional<ObjectId>> blobs = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private boolean complete = true;

    Descendants(Store store, Variant variant, BlameCache cache) {
        this.store = store;
        this.variant = variant;
        this.cache = cache;
        this.walk = new RevWalk(store.repository());
    }

    /** The blame of a version that can be read. */
    Blamed blame(RevCommit head) throws IOException, SpaceException {
        collect(head);
        for (RevCommit commit : order) {
            Optional<Authorship> authorship =
                    known.containsKey(commit.getId()) ? known.get(commit.getId()) : next(commit);
            known.put(commit.copy(), authorship);
            origins.put(commit.name(), GitObjects.origin(commit));
            forgetParents(commit);
        }
        Authorship authorship = known.get(head.copy()).orElseThrow();
        Map<String, Origin> named = new HashMap<>();
        authorship.versions().forEach(version -> named.put(version, origins.get(version)));
        VersionId id = GitObjects.id(head);
        byte[] bytes = VersionFiles.bytes(store, variant, head, VersionFiles.REPORT);
        Blamed blamed = new Blamed(id, VersionFiles.parse(variant, id, bytes), authorship, named);
        if (complete) {
            cache.write(blamed);
        }
        return blamed;
    }

    /** Puts the commits in order, back to where the cache knows on. */
    private void collect(RevCommit head) throws IOException, SpaceException {
        Set<ObjectId> met = new HashSet<>();
        Set<ObjectId> listed = new HashSet<>();
        Deque<RevCommit> open = new ArrayDeque<>(List.of(walk.parseCommit(head)));
        while (!open.isEmpty()) {
            RevCommit commit = open.peek();
            if (met.add(commit.copy())) {
                for (ObjectId parent : parentsOf(commit)) {
                    children.merge(parent, 1, Integer::sum);
                    if (!met.contains(parent)) {
                        open.push(walk.parseCommit(parent));
                    }
                }
            } else {
                open.pop();
                if (listed.add(commit.copy())) {
                    order.add(commit);
                }
            }
        }
    }

    private List<ObjectId> parentsOf(RevCommit commit) throws IOException, SpaceException {
        List<ObjectId> all = new ArrayList<>();
        Optional<ObjectId> again = again(commit);
        if (again.isPresent()) {
            // What was between the two was taken back, so its words are nobody's here, and those it took are whose they
            // were.
            all.add(again.get());
        } else if (!readCache(commit)) {
            for (RevCommit parent : commit.getParents()) {
                all.add(parent.copy());
            }
            for (ObjectId source : WordSources.of(commit)) {
                if (store.hasCommit(source)) {
                    all.add(source);
                } else {
                    // A clone that was never told of it; what it gave is then whose who took it.
                    complete = false;
                }
            }
        }
        parents.put(commit.copy(), all);
        return all;
    }

    /** The version that a commit says again, text for text; empty where it does not. */
    private Optional<ObjectId> again(RevCommit commit) throws IOException {
        Optional<ObjectId> named = WordSources.again(commit);
        if (named.isEmpty() || !store.hasCommit(named.get())) {
            return Optional.empty();
        }
        Optional<ObjectId> text = store.fileId(commit, VersionFiles.REPORT);
        boolean isSame =
                text.isPresent() && text.equals(store.fileId(walk.parseCommit(named.get()), VersionFiles.REPORT));
        return isSame ? named : Optional.empty();
    }

    private boolean readCache(RevCommit commit) throws IOException, SpaceException {
        VersionId version = GitObjects.id(commit);
        Optional<byte[]> bytes = cache.has(version) ? store.file(commit, VersionFiles.REPORT) : Optional.empty();
        if (bytes.isEmpty()) {
            return false;
        }
        Optional<Blamed> kept = cache.read(variant, version, bytes.get());
        kept.ifPresent(blamed -> {
            known.put(commit.copy(), Optional.of(blamed.authorship()));
            origins.putAll(blamed.origins());
        });
        return kept.isPresent();
    }

    private Optional<Authorship> next(RevCommit commit) throws IOException {
        List<ObjectId> ids = parents.get(commit.copy());
        Optional<ObjectId> blob = store.fileId(commit, VersionFiles.REPORT);
        blobs.put(commit.copy(), blob);
        if (ids.size() == 1 && blob.equals(blobs.get(ids.getFirst()))) {
            return known.get(ids.getFirst());
        }
        List<ObjectId> drafts = new ArrayList<>(WordSources.drafts(commit));
        drafts.removeAll(List.of(commit.getParents()));
        List<Authorship> before = authorships(ids, id -> !drafts.contains(id));
        List<Authorship> pending = authorships(ids, drafts::contains);
        try {
            byte[] bytes = store.file(commit, VersionFiles.REPORT).orElse(new byte[0]);
            return Optional.of(Authorship.of(ReportFile.read(commit.name(), bytes), commit.name(), before, pending));
        } catch (ReportFileException | IllegalArgumentException e) {
            return before.stream().findFirst();
        }
    }

    private List<Authorship> authorships(List<ObjectId> ids, Predicate<ObjectId> some) {
        return ids.stream()
                .filter(some)
                .map(known::get)
                .flatMap(Optional::stream)
                .toList();
    }

    private void forgetParents(RevCommit commit) {
        for (ObjectId parent : parents.get(commit.copy())) {
            if (children.merge(parent, -1, Integer::sum) == 0) {
                known.remove(parent);
                blobs.remove(parent);
            }
        }
    }

    @Override
    public void close() {
        walk.close();
    }
}
