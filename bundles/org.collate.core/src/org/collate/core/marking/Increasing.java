package org.collate.core.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Chooses among stretches that two rows have alike those that stand in one order in both and are longest together. */
final class Increasing {

    private Increasing() {}

    /** A stretch that both rows have: where it begins in the later and in the earlier one, and how long it is. */
    record Run(int now, int old, int length) {}

    /** The chosen ones of some stretches, which are given in the order of the later row. */
    static List<Run> of(List<Run> runs) {
        Integer[] byOld = new Integer[runs.size()];
        Arrays.setAll(byOld, i -> i);
        Arrays.sort(byOld, Comparator.comparingInt(i -> runs.get(i).old()));
        int[] rank = new int[runs.size()];
        for (int i = 0; i < byOld.length; i++) {
            rank[byOld[i]] = i + 1;
        }
        int[] best = new int[runs.size()];
        int[] previous = new int[runs.size()];
        int[] tree = new int[runs.size() + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            previous[i] = -1;
            for (int at = rank[i] - 1; at > 0; at -= at & -at) {
                if (tree[at] >= 0 && (previous[i] < 0 || best[tree[at]] > best[previous[i]])) {
                    previous[i] = tree[at];
                }
            }
            best[i] = runs.get(i).length() + (previous[i] < 0 ? 0 : best[previous[i]]);
            for (int at = rank[i]; at < tree.length; at += at & -at) {
                if (tree[at] < 0 || best[i] > best[tree[at]]) {
                    tree[at] = i;
                }
            }
            if (last < 0 || best[i] > best[last]) {
                last = i;
            }
        }
        List<Run> chosen = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chosen.add(runs.get(i));
        }
        return chosen.reversed();
    }
}
