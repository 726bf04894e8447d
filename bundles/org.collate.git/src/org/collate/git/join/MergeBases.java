package org.collate.git.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collate.core.merge.VirtualBase;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.Whole;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * What two versions have in common. Where they have several last common ancestors, since two clones took each other's
 * work in at the same time, those are merged first, and so on back to one.
 */
public final class MergeBases {

    /** What the variants of a meeting have in common: commits of its template. */
    private record Skeletons(Map<ObjectId, Report> reports, Map<ObjectId, VirtualBase> bases) {}

    private final Store store;
    private final Variant variant;
    private final Skeletons skeletons;
    private final Map<ObjectId, Report> reports = new HashMap<>();
    private final Map<Set<ObjectId>, VirtualBase> known = new HashMap<>();
    private final Map<List<ObjectId>, List<ObjectId>> lasts = new HashMap<>();

    /** The merge bases among the versions of a variant. */
    public MergeBases(Store store, Variant variant) {
        this(store, variant, new Skeletons(new HashMap<>(), new HashMap<>()));
    }

    private MergeBases(Store store, Variant variant, Skeletons skeletons) {
        this.store = store;
        this.variant = variant;
        this.skeletons = skeletons;
    }

    /** The same for another variant of the meeting, with the template's commits that were read already. */
    public MergeBases of(Variant other) {
        return new MergeBases(store, other, skeletons);
    }

    /** The report in a commit; only to be read. */
    Report report(ObjectId commit) throws IOException, SpaceException {
        Report skeleton = skeletons.reports().get(commit);
        return skeleton == null ? read(commit, variant, reports) : skeleton;
    }

    /** The skeleton in a commit of the meeting's template; only to be read. */
    Report skeleton(ObjectId commit) throws IOException, SpaceException {
        return read(commit, variant.template(), skeletons.reports());
    }

    private Report read(ObjectId commit, Variant whose, Map<ObjectId, Report> known)
            throws IOException, SpaceException {
        Report report = known.get(commit);
        if (report == null) {
            RevCommit read = store.commit(commit);
            byte[] bytes = VersionFiles.bytes(store, whose, read, VersionFiles.REPORT);
            report = VersionFiles.parse(whose, GitObjects.id(read), bytes);
            known.put(read.copy(), report);
        }
        return report;
    }

    /** The base of a merge; an empty report where two histories have nothing in common. */
    public VirtualBase of(ObjectId ours, ObjectId theirs) throws IOException, SpaceException {
        Whole.require(store.folder());
        return base(lasts(ours, theirs));
    }

    /** Whether a commit is an ancestor of another, or the same. */
    boolean contains(ObjectId descendant, ObjectId ancestor) throws IOException {
        return lasts(descendant, ancestor).equals(List.of(ancestor));
    }

    /** The last common ancestors of two commits, looked for once. */
    List<ObjectId> lasts(ObjectId one, ObjectId other) throws IOException {
        List<ObjectId> pair = List.of(one.copy(), other.copy());
        List<ObjectId> last = lasts.get(pair);
        if (last == null) {
            last = last(Set.of(one.copy()), other);
            lasts.put(pair, last);
        }
        return last;
    }

    /** What some last common ancestors make, which are known already. */
    VirtualBase of(List<ObjectId> ancestors) throws IOException, SpaceException {
        return base(ancestors);
    }

    private VirtualBase base(List<ObjectId> ancestors) throws IOException, SpaceException {
        if (ancestors.isEmpty()) {
            return VirtualBase.of(Reports.create(""));
        }
        if (ancestors.size() == 1) {
            return base(ancestors.getFirst());
        }
        Set<ObjectId> key = new TreeSet<>(ancestors);
        VirtualBase merged = known.get(key);
        if (merged == null) {
            Set<ObjectId> joined = new TreeSet<>(Set.of(ancestors.getFirst()));
            merged = VirtualBase.of(report(ancestors.getFirst()));
            for (ObjectId next : ancestors.subList(1, ancestors.size())) {
                VirtualBase root = root(joined, next);
                merged = VirtualBase.merge(root, merged, VirtualBase.of(report(next)));
                joined.add(next);
            }
            known.put(key, merged);
        }
        return merged;
    }

    /** What one commit has in common with some that were merged already. */
    VirtualBase root(Set<ObjectId> joined, ObjectId next) throws IOException, SpaceException {
        return base(last(joined, next));
    }

    private VirtualBase base(ObjectId ancestor) throws IOException, SpaceException {
        VirtualBase known = skeletons.bases().get(ancestor);
        if (known == null) {
            known = VirtualBase.of(report(ancestor));
            if (skeletons.reports().containsKey(ancestor)) {
                skeletons.bases().put(ancestor.copy(), known);
            }
        }
        return known;
    }

    /**
     * The last common ancestors of one commit and of a merge of some; none of them is an ancestor of another. Their
     * order is the same on every machine.
     */
    List<ObjectId> last(Set<ObjectId> side, ObjectId other) throws IOException {
        Set<ObjectId> common = new TreeSet<>();
        for (ObjectId one : side) {
            try (RevWalk walk = new RevWalk(store.repository())) {
                walk.setRevFilter(RevFilter.MERGE_BASE);
                walk.markStart(walk.parseCommit(one));
                walk.markStart(walk.parseCommit(other));
                for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                    common.add(each.copy());
                }
            }
        }
        List<ObjectId> last = new ArrayList<>();
        for (ObjectId each : common) {
            boolean isEarlier = false;
            for (ObjectId another : common) {
                isEarlier |= !each.equals(another) && store.contains(another, each);
            }
            if (!isEarlier) {
                last.add(each);
            }
        }
        return last;
    }
}
