package org.collate.git.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.join.Joining;
import org.collate.git.join.KeptFile;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Takes work in that was done outside of the space on one of its versions: as versions on that one, by those who did it,
 * which the draft then joins. What the draft has gained since stays; what both changed is a kept conflict.
 */
public final class ReturnedWork {

    private final Space space;
    private final Variant variant;

    /** Work that returns to a variant. */
    public ReturnedWork(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * What one person did at one time.
     *
     * @param report the report after it; only to be read
     * @param author who, and when
     * @param message why
     */
    public record Step(Report report, Signature author, String message) {}

    /**
     * One copy that returns.
     *
     * @param base the version that was worked on: one of the draft's, now or before
     * @param steps what was done, one after the other
     */
    public record Side(VersionId base, List<Step> steps) {

        public Side {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What taking them in did.
     *
     * @param version the version that the draft is at now
     * @param made whether it is a new one
     * @param steps the versions of the steps that changed something, in order; none where nothing was made
     * @param conflicts the ids of the kept conflicts that came of it
     */
    public record Taken(Version version, boolean made, List<Version> steps, Set<String> conflicts) {

        public Taken {
            steps = List.copyOf(steps);
            conflicts = Set.copyOf(conflicts);
        }
    }

    /**
     * Takes copies in, each against its own base, in this order.
     *
     * @param seen the version that the draft must still be at; empty: whichever it is at
     * @param committer who sits here
     * @throws SpaceException {@code MOVED} where the draft is not at the version that was seen
     */
    public Taken take(List<Side> sides, Optional<VersionId> seen, Signature committer) throws SpaceException {
        for (Side side : sides) {
            for (Step step : side.steps()) {
                VersionFiles.checked(step.message());
            }
        }
        return space.write(store -> {
            RevCommit draft = store.commit(VersionFiles.draft(store, variant));
            if (seen.isPresent() && !seen.get().equals(GitObjects.id(draft))) {
                throw VersionFiles.moved(variant, GitObjects.version(draft));
            }
            Joining joining = new Joining(store, variant, new MergeBases(store, variant));
            ObjectId joined = draft;
            List<Version> steps = new ArrayList<>();
            for (Side side : sides) {
                ObjectId tip = chain(store, side, committer, steps);
                joined = joining.people(joined, tip, committer).tip();
            }
            RevCommit after = store.commit(joined);
            if (after.getTree().equals(draft.getTree())) {
                Taken nothing = new Taken(GitObjects.version(draft), false, List.of(), Set.of());
                return new Store.Change<>(List.of(), committer, "", nothing);
            }
            Set<String> conflicts =
                    new LinkedHashSet<>(KeptFile.in(store, after).keySet());
            conflicts.removeAll(KeptFile.in(store, draft).keySet());
            List<Store.Move> moves = new ArrayList<>();
            moves.add(new Store.Move(variant.draft(), Optional.of(draft), joined, false));
            if (!conflicts.isEmpty()) {
                moves.addAll(new MergeTrace(store, variant).keep(List.copyOf(moves)));
            }
            Taken taken = new Taken(GitObjects.version(after), true, steps, conflicts);
            return new Store.Change<>(moves, committer, "import", taken);
        });
    }

    /** Writes the versions of one copy; gives the last, or its base where nothing was changed. */
    private static ObjectId chain(Store store, Side side, Signature committer, List<Version> steps)
            throws IOException, SpaceException {
        RevCommit last = store.commit(GitObjects.objectId(side.base()));
        for (Step step : side.steps()) {
            Map<String, byte[]> files =
                    VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, VersionFiles.bytes(step.report())));
            ObjectId tree = store.tree(Optional.of(last.getTree()), files);
            if (!tree.equals(last.getTree())) {
                ObjectId next =
                        store.write(new Store.Draft(tree, List.of(last), step.author(), committer, step.message()));
                last = store.commit(next);
                steps.add(GitObjects.version(last));
            }
        }
        return last;
    }
}
