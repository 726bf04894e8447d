package org.collate.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collate.core.merge.VirtualBase;
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
final class MergeBases {

    private final Store store;
    private final Variant variant;
    private final Map<ObjectId, Report> reports = new HashMap<>();
    private final Map<Set<ObjectId>, VirtualBase> known = new HashMap<>();

    MergeBases(Store store, Variant variant) {
        this.store = store;
        this.variant = variant;
    }

    /** The same for another variant that shares a commit. */
    MergeBases of(Variant other, ObjectId shared) {
        MergeBases bases = new MergeBases(store, other);
        Report report = reports.get(shared);
        if (report != null) {
            bases.reports.put(shared.copy(), report);
        }
        return bases;
    }

    /** The report in a commit; only to be read. */
    Report report(ObjectId commit) throws IOException, SpaceException {
        Report report = reports.get(commit);
        if (report == null) {
            RevCommit read = store.commit(commit);
            byte[] bytes = Versions.bytes(store, variant, read, Versions.REPORT);
            report = Versions.parse(variant, VersionId.of(read), bytes);
            reports.put(read.copy(), report);
        }
        return report;
    }

    /** The base of a merge; an empty report where two histories have nothing in common. */
    VirtualBase of(ObjectId ours, ObjectId theirs) throws IOException, SpaceException {
        return base(last(Set.of(ours.copy()), theirs));
    }

    private VirtualBase base(List<ObjectId> ancestors) throws IOException, SpaceException {
        if (ancestors.isEmpty()) {
            return VirtualBase.of(Reports.create(""));
        }
        if (ancestors.size() == 1) {
            return VirtualBase.of(report(ancestors.getFirst()));
        }
        Set<ObjectId> key = new TreeSet<>(ancestors);
        VirtualBase merged = known.get(key);
        if (merged == null) {
            Set<ObjectId> joined = new TreeSet<>(Set.of(ancestors.getFirst()));
            merged = VirtualBase.of(report(ancestors.getFirst()));
            for (ObjectId next : ancestors.subList(1, ancestors.size())) {
                VirtualBase root = base(last(joined, next));
                merged = VirtualBase.merge(root, merged, VirtualBase.of(report(next)));
                joined.add(next);
            }
            known.put(key, merged);
        }
        return merged;
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
