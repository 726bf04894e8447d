package org.collate.core.internal.tree;

import java.util.Arrays;

/** A longest increasing subsequence: the most of a sequence that kept its order. */
public final class Rising {

    /** A place that is none: what has it is in no run. */
    public static final int NONE = -1;

    private Rising() {}

    /**
     * Finds one, in n log n time.
     *
     * @param places of each thing where it stood; {@link #NONE} for nowhere
     * @return the indexes of those that make up the run, in order; where several runs are as long, one that ends early in
     *     value
     */
    public static int[] longest(int[] places) {
        int[] tails = new int[places.length];
        int[] previous = new int[places.length];
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == NONE) {
                continue;
            }
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) / 2;
                if (places[tails[middle]] < places[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : tails[low - 1];
            tails[low] = i;
            size = Math.max(size, low + 1);
        }
        int[] run = new int[size];
        for (int i = size == 0 ? NONE : tails[size - 1], at = size; i != NONE; i = previous[i]) {
            run[--at] = i;
        }
        return run;
    }

    /**
     * Leaves of a sequence of places the longest run that rises.
     *
     * @return a copy in which all others are {@link #NONE}
     */
    public static int[] only(int[] places) {
        int[] kept = new int[places.length];
        Arrays.fill(kept, NONE);
        for (int each : longest(places)) {
            kept[each] = places[each];
        }
        return kept;
    }
}
