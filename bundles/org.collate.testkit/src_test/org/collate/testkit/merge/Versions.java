package org.collate.testkit.merge;

import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.report.Report;

/** Three versions of a report: one, and two that come from it. */
record Versions(Report base, Report ours, Report theirs) {

    MergeResult merge() {
        return ThreeWayMerge.of(base, ours, theirs);
    }

    MergeResult swapped() {
        return ThreeWayMerge.of(base, theirs, ours);
    }
}
