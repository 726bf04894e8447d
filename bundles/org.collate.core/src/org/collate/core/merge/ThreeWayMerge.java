package org.collate.core.merge;

import java.util.Map;
import org.collate.core.internal.tree.Tree;
import org.collate.model.report.Report;

/**
 * The three-way merge: two versions of a report that come from a common one become one; elements are matched by id.
 *
 * <p>The rules: what only one side changed is taken; what both changed alike is taken once; two insertions at one place
 * are both kept; everything else is a conflict, in which the merged report holds ours. The three roots are
 * one element although their ids differ, so that a template merges into its variants.
 */
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /**
     * Merges; the three reports are only read, and may change afterwards.
     *
     * @throws IllegalArgumentException where elements of a report have no id of their own; the message is for the user
     */
    public static MergeResult of(Report base, Report ours, Report theirs) {
        return of(VirtualBase.of(base), ours, theirs);
    }

    /** Merges over a base that is itself merged from several. */
    public static MergeResult of(VirtualBase base, Report ours, Report theirs) {
        Tree before = base.tree();
        Divisions.Versions made =
                Divisions.made(new Divisions.Versions(before, Tree.of(ours, before), Tree.of(theirs, before)));
        return new MergeResult(new Sources(made.base(), made.ours(), made.theirs()), Map.of(), Map.of());
    }
}
