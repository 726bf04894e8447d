package org.collate.git.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.purge.Orders;
import org.collate.git.roster.Roster;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Joins commits whose files are not reports: review events, and the roster and settings of the space. */
final class JoinedFiles {

    private final Store store;

    JoinedFiles(Store store) {
        this.store = store;
    }

    /** Review events: the files of both. */
    ObjectId union(ObjectId ours, ObjectId theirs, Signature by) throws IOException {
        return join(ours, theirs, Map.of(), by);
    }

    /**
     * Roster and settings: the people and meetings of both; of another file, the one that was changed.
     *
     * @throws SpaceException {@code OTHER_SPACE} where the two have nothing in common, {@code NEWER} where the other copy
     *     was written by a newer program
     */
    ObjectId main(ObjectId ours, ObjectId theirs, Signature by) throws IOException, SpaceException {
        RevCommit other = store.commit(theirs);
        String settings = text(other, SpaceFiles.SETTINGS);
        SpaceFiles.checkFormat(store.folder(), settings);
        if (ours.equals(theirs)) {
            return ours;
        }
        Optional<RevCommit> base = base(ours, theirs);
        if (base.isEmpty()) {
            throw new SpaceException(Reason.OTHER_SPACE, "otherSpace", store.folder());
        }
        RevCommit mine = store.commit(ours);
        if (store.contains(theirs, ours)) {
            return extended(mine, other, settings, by);
        }
        if (store.contains(ours, theirs)) {
            roster(mine);
            return ours;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : List.of(SpaceFiles.README, SpaceFiles.SETTINGS)) {
            if (store.fileId(mine, path).equals(store.fileId(base.get(), path))) {
                store.file(other, path).ifPresent(bytes -> files.put(path, bytes));
            }
        }
        Roster roster = roster(mine).with(roster(other));
        byte[] settled = files.get(SpaceFiles.SETTINGS);
        String kept = settled == null ? text(mine, SpaceFiles.SETTINGS) : new String(settled, StandardCharsets.UTF_8);
        files.putAll(SpaceFiles.files(roster, kept));
        List<Orders.Order> orders = new ArrayList<>(Orders.in(store, ours));
        orders.addAll(Orders.in(store, theirs));
        if (!orders.isEmpty()) {
            files.putAll(SpaceFiles.needingPurges(new String(files.get(SpaceFiles.SETTINGS), StandardCharsets.UTF_8)));
            files.putAll(Orders.files(orders));
        }
        return join(ours, theirs, files, by);
    }

    /** What another copy made of ours. What it took away or called otherwise past the program stays, by a commit more. */
    private ObjectId extended(RevCommit mine, RevCommit other, String settings, Signature by)
            throws IOException, SpaceException {
        Roster said = roster(other);
        Roster roster = roster(mine).extendedBy(said);
        String own = text(mine, SpaceFiles.SETTINGS);
        boolean isSameSpace = SpaceFiles.idOf(own).equals(SpaceFiles.idOf(settings));
        List<Orders.Order> orders = Orders.in(store, mine);
        boolean hasOrders = Orders.in(store, other).containsAll(orders);
        if (roster.equals(said) && isSameSpace && hasOrders) {
            return other.getId();
        }
        Map<String, byte[]> files = new LinkedHashMap<>(SpaceFiles.files(roster, isSameSpace ? settings : own));
        if (!hasOrders) {
            files.putAll(SpaceFiles.needingPurges(new String(files.get(SpaceFiles.SETTINGS), StandardCharsets.UTF_8)));
            files.putAll(Orders.files(orders));
        }
        ObjectId tree = store.tree(Optional.of(other.getTree()), files);
        String who = GitObjects.signature(other.getAuthorIdent()).person().name();
        return store.write(new Store.Draft(tree, List.of(other), by, by, Said.in("said.merge", who)));
    }

    private ObjectId join(ObjectId ours, ObjectId theirs, Map<String, byte[]> merged, Signature by) throws IOException {
        if (store.contains(ours, theirs)) {
            return ours;
        }
        if (store.contains(theirs, ours)) {
            return theirs;
        }
        RevCommit mine = store.commit(ours);
        RevCommit other = store.commit(theirs);
        List<String> present = store.files(mine);
        Map<String, byte[]> files = new LinkedHashMap<>(merged);
        for (String path : store.files(other)) {
            if (!present.contains(path)) {
                files.put(path, store.file(other, path).orElse(new byte[0]));
            }
        }
        ObjectId tree = store.tree(Optional.of(mine.getTree()), VersionFiles.withAttributes(files));
        String who = GitObjects.signature(other.getAuthorIdent()).person().name();
        List<ObjectId> parents = new ArrayList<>(List.of(mine, other));
        return store.write(new Store.Draft(tree, parents, by, by, Said.in("said.merge", who)));
    }

    private Optional<RevCommit> base(ObjectId ours, ObjectId theirs) throws IOException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ours));
            walk.markStart(walk.parseCommit(theirs));
            return Optional.ofNullable(walk.next());
        }
    }

    /** Why the roster cannot be read; empty where it can. */
    Optional<String> troubleOf(ObjectId main) throws IOException {
        try {
            roster(store.commit(main));
            return Optional.empty();
        } catch (SpaceException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Roster roster(RevCommit main) throws IOException, SpaceException {
        return SpaceFiles.parse(store, text(main, SpaceFiles.ROSTER));
    }

    private String text(RevCommit main, String path) throws IOException, SpaceException {
        return store.file(main, path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
    }
}
