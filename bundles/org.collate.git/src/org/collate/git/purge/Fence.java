package org.collate.git.purge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.Variant;
import org.collate.git.purge.Orders.Order;
import org.collate.git.review.PrivateNotes;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;

/** Tells what of a report is from before an order to purge it. */
public final class Fence {

    private static final List<String> SHARED = List.of("refs/heads/", "refs/tags/m/");
    private static final String LOCAL = "refs/collate/";
    private static final String REVIEW = "/review/";
    private static final String EVENT = ".json";

    private final Store store;
    private final Variant variant;
    private final ObjectId begin;

    /** The fence of an order, in one copy. */
    public Fence(Store store, Order order) {
        this.store = store;
        this.variant = order.variant();
        this.begin = GitObjects.objectId(order.begin());
    }

    /** Whether a copy has nothing of the report, among what it shows to others, from before. */
    public boolean isKept() throws IOException {
        return before(SHARED).isEmpty();
    }

    /** The refs of the report from before, those of this copy alone among them. */
    Map<String, ObjectId> before() throws IOException {
        Map<String, ObjectId> before = before(SHARED);
        for (Ref ref : store.refs(LOCAL)) {
            if (isLocal(variant, ref.getName()) && !isAfter(ref.getName(), ref.getObjectId())) {
                before.put(ref.getName(), ref.getObjectId());
            }
        }
        return before;
    }

    private Map<String, ObjectId> before(List<String> prefixes) throws IOException {
        Map<String, ObjectId> before = new TreeMap<>();
        for (String prefix : prefixes) {
            for (Ref ref : store.refs(prefix)) {
                boolean isOwn = Variant.of(ref.getName()).equals(Optional.of(variant));
                if (isOwn && !isAfter(ref.getName(), ref.getObjectId())) {
                    before.put(ref.getName(), ref.getObjectId());
                }
            }
        }
        return before;
    }

    /** Whether a ref of this copy alone is of a report. */
    static boolean isLocal(Variant variant, String ref) {
        String name = "/" + variant + "/";
        return ref.startsWith(LOCAL) && (ref + "/").contains(name);
    }

    /** Whether what a ref of the report would name is from after. */
    public boolean isAfter(String ref, ObjectId tip) throws IOException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            RevObject peeled = walk.peel(walk.parseAny(tip));
            if (!(peeled instanceof RevCommit commit)) {
                return false;
            }
            return ref.contains(REVIEW) || ref.startsWith(PrivateNotes.PREFIX)
                    ? areAfter(walk, commit)
                    : isAfter(walk, commit);
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            return false;
        }
    }

    /** Whether all that a version comes from, beside templates, comes from the new beginning. */
    private boolean isAfter(RevWalk walk, RevCommit tip) throws IOException {
        Deque<RevCommit> open = new ArrayDeque<>(List.of(tip));
        Set<ObjectId> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            RevCommit each = walk.parseCommit(open.pop());
            if (each.equals(begin)) {
                continue;
            }
            List<RevCommit> parents = TemplateBase.otherParents(each);
            if (parents.isEmpty()) {
                return false;
            }
            for (RevCommit parent : parents) {
                if (seen.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return true;
    }

    /** Whether all events that a branch has or had speak of versions from after. */
    private boolean areAfter(RevWalk walk, RevCommit tip) throws IOException {
        Set<ObjectId> versions = new HashSet<>();
        walk.markStart(tip);
        for (RevCommit each = walk.next(); each != null; each = walk.next()) {
            for (byte[] event : store.files(each, EVENT, ReviewEvents.LARGEST).values()) {
                ReviewEvent.parse(new String(event, StandardCharsets.UTF_8))
                        .ifPresent(parsed -> versions.add(GitObjects.objectId(parsed.commit())));
            }
        }
        for (ObjectId version : versions) {
            try (RevWalk other = new RevWalk(store.repository())) {
                if (!isAfter(other, other.parseCommit(version))) {
                    return false;
                }
            }
        }
        return true;
    }
}
