package org.collate.core.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fewest elements whose moving turns one order into another: all but a longest run that kept its order.
 *
 * <p>Often several answers are equally small: after a swap of two neighbours either may be the one that moved. So the
 * caller names elements that should rather count as staying, and which end to prefer otherwise.
 */
public final class Moves {

    /** The keys of both orders, in the new one, and for each its place in the old one. */
    private final List<String> common;

    private final int[] rank;

    /** Compares two orders, looking only at keys in both. */
    public Moves(List<String> before, List<String> after) {
        this.common = new ArrayList<>(Math.min(before.size(), after.size()));
        if (before.equals(after)) {
            this.rank = new int[0];
            return;
        }
        Map<String, Integer> places = HashMap.newHashMap(before.size());
        for (String key : before) {
            places.put(key, places.size() + 1);
        }
        int[] found = new int[after.size()];
        for (String key : after) {
            Integer place = places.get(key);
            if (place != null) {
                found[common.size()] = place;
                common.add(key);
            }
        }
        this.rank = Arrays.copyOf(found, common.size());
    }

    /**
     * The keys that moved between two orders, looking only at keys in both.
     *
     * @param settled keys that count as staying wherever an equally small answer allows it
     * @param late whether later elements of the new order rather stay than earlier ones
     */
    public static Set<String> between(List<String> before, List<String> after, Set<String> settled, boolean late) {
        return new Moves(before, after).fewest(settled, late);
    }

    /**
     * The keys that moved.
     *
     * @param settled keys that count as staying wherever an equally small answer allows it
     * @param late whether later elements of the new order rather stay than earlier ones
     */
    public Set<String> fewest(Set<String> settled, boolean late) {
        if (isRising()) {
            return Set.of();
        }
        long[] weights = new long[rank.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights.length + 1L + (settled.contains(common.get(i)) ? 1 : 0);
        }
        boolean[] stays = new Longest(rank, weights, late).staying();
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                moved.add(common.get(i));
            }
        }
        return moved;
    }

    private boolean isRising() {
        for (int i = 1; i < rank.length; i++) {
            if (rank[i - 1] >= rank[i]) {
                return false;
            }
        }
        return true;
    }

    /** The heaviest run of rising ranks. */
    private static final class Longest {

        private final int[] rank;
        private final long[] weight;
        private final boolean late;
        /** A Fenwick tree over ranks: for each range the index of the best run that ends there, or -1. */
        private final int[] best;

        Longest(int[] rank, long[] weight, boolean late) {
            this.rank = rank;
            this.weight = weight;
            this.late = late;
            this.best = new int[Arrays.stream(rank).max().orElse(0) + 1];
            Arrays.fill(best, -1);
        }

        private boolean[] staying() {
            long[] total = new long[rank.length];
            int[] previous = new int[rank.length];
            int last = -1;
            for (int i = 0; i < rank.length; i++) {
                previous[i] = before(rank[i], total);
                total[i] = weight[i] + (previous[i] < 0 ? 0 : total[previous[i]]);
                enter(i, total);
                last = better(last, i, total);
            }
            boolean[] stays = new boolean[rank.length];
            for (int i = last; i >= 0; i = previous[i]) {
                stays[i] = true;
            }
            return stays;
        }

        private int before(int limit, long[] total) {
            int found = -1;
            for (int i = limit - 1; i > 0; i -= i & -i) {
                found = better(found, best[i], total);
            }
            return found;
        }

        private void enter(int index, long[] total) {
            for (int i = rank[index]; i < best.length; i += i & -i) {
                best[i] = better(best[i], index, total);
            }
        }

        private int better(int a, int b, long[] total) {
            if (a < 0 || b < 0) {
                return Math.max(a, b);
            }
            if (total[a] != total[b]) {
                return total[a] > total[b] ? a : b;
            }
            return late ? Math.max(a, b) : Math.min(a, b);
        }
    }
}
