package org.collate.git.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.review.Tracked;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.WordSources;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Leaves out some of what a version brought: by a version on that one without it, joined with what was written since. Words that
 * come back by that are those of who wrote them first.
 */
public final class LeavingOut {

    /** The kind of the entries of the operation log. */
    public static final String KIND = "leave";

    private final Space space;
    private final Variant variant;
    private final Signature by;

    /** Leaves out of a variant's draft. */
    public LeavingOut(Space space, Variant variant, Signature by) {
        this.space = space;
        this.variant = variant;
        this.by = by;
    }

    /**
     * What was done.
     *
     * @param version the version that the draft is at now
     * @param made whether it is another one than before
     * @param conflicts how many places were changed since, so that they are in dispute
     */
    public record Left(Version version, boolean made, int conflicts) {}

    /**
     * Leaves revisions out.
     *
     * @param tracked what the draft's version, or one before it, brought against an earlier one
     * @param revisions the ids of those that are left out, a closed set
     */
    public Left leave(Tracked tracked, Set<String> revisions) throws SpaceException {
        byte[] report = VersionFiles.bytes(tracked.revisions().rejecting(revisions));
        String message = WordSources.message(
                Said.in("said.leaveOut", revisions.size()),
                WordSources.SETTLED,
                GitObjects.objectId(tracked.since()),
                tracked.revisions().cameBackByRejecting(revisions));
        return space.write(store -> {
            RevCommit now = store.commit(VersionFiles.draft(store, variant));
            RevCommit brought = store.commit(GitObjects.objectId(tracked.draft()));
            ObjectId tree = store.tree(
                    Optional.of(brought.getTree()), VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, report)));
            ObjectId without = store.write(new Store.Draft(tree, List.of(brought), by, by, message));
            Joining.Joined joined =
                    new Joining(store, variant, new MergeBases(store, variant)).people(now, without, by);
            RevCommit after = store.commit(joined.tip());
            if (after.getTree().equals(now.getTree())) {
                return new Store.Change<>(List.of(), by, "", new Left(GitObjects.version(now), false, 0));
            }
            Store.Move move = new Store.Move(variant.draft(), Optional.of(now), joined.tip(), false);
            List<Store.Move> moves = new ArrayList<>(List.of(move));
            if (joined.conflicts() > 0) {
                moves.addAll(new MergeTrace(store, variant).keep(List.of(move)));
            }
            return new Store.Change<>(moves, by, KIND, new Left(GitObjects.version(after), true, joined.conflicts()));
        });
    }
}
