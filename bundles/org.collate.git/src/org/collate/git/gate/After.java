package org.collate.git.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.purge.Orders;
import org.collate.git.purge.Orders.Order;
import org.collate.git.roster.Roster;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** A space as it is and as it would be after a push. */
final class After {

    private final Store store;
    private final Map<String, ObjectId> before = new TreeMap<>();
    private final Map<String, ObjectId> after;

    After(Store store, List<Pushed> pushed) throws IOException {
        this.store = store;
        for (String prefix : List.of("refs/heads/", "refs/tags/")) {
            for (Ref ref : store.refs(prefix)) {
                before.put(ref.getName(), ref.getObjectId());
            }
        }
        after = new TreeMap<>(before);
        for (Pushed each : pushed) {
            if (each.to().isPresent()) {
                after.put(each.ref(), each.to().get());
            } else {
                after.remove(each.ref());
            }
        }
    }

    Store store() {
        return store;
    }

    /** Where a ref would be. */
    Optional<ObjectId> ref(String name) {
        return Optional.ofNullable(after.get(name));
    }

    /** The refs that would be of a variant. */
    Map<String, ObjectId> of(Variant variant) {
        Map<String, ObjectId> own = new TreeMap<>(after);
        own.keySet().removeIf(ref -> !Variant.of(ref).equals(Optional.of(variant)));
        return own;
    }

    /** Where all refs are now. */
    List<ObjectId> present() {
        return new ArrayList<>(before.values());
    }

    /** {@code main} as it is; empty where the server has none yet. */
    Optional<ObjectId> mainBefore() {
        return Optional.ofNullable(before.get(SpaceFiles.MAIN));
    }

    /** {@code main} as it would be. @throws SpaceException {@code NOT_A_SPACE} where there would be none */
    ObjectId main() throws SpaceException {
        return ref(SpaceFiles.MAIN).orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
    }

    /** The people and meetings as they are; those that would be where there are none yet. */
    Roster roster() throws IOException, SpaceException {
        Optional<ObjectId> now = mainBefore();
        return now.isPresent() ? roster(now.get()) : roster(main());
    }

    /** The people and meetings of a version of {@code main}. */
    Roster roster(ObjectId main) throws IOException, SpaceException {
        return SpaceFiles.parse(store, text(main, SpaceFiles.ROSTER));
    }

    /** A file of a version of {@code main}. */
    String text(ObjectId main, String path) throws IOException, SpaceException {
        return store.file(store.commit(main), path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
    }

    /** The first version of {@code main}, by the first parents of each. */
    String root() throws IOException, SpaceException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.setRetainBody(false);
            RevCommit commit = walk.parseCommit(main());
            while (commit.getParentCount() > 0) {
                commit = walk.parseCommit(commit.getParent(0));
            }
            return commit.name();
        }
    }

    /** The orders to purge reports that would stand. */
    Map<Variant, Order> orders() throws IOException, SpaceException {
        return Orders.standing(Orders.in(store, main()));
    }
}
