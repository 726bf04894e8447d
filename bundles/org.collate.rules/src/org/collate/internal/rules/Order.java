package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands out of order. */
public final class Order {

    private Order() {}

    /** The indices of the fewest ranks that must move so that the ranks never fall, in ascending order. */
    public static List<Integer> misplaced(List<Integer> ranks) {
        int size = ranks.size();
        int[] length = new int[size];
        int[] before = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (ranks.get(j) <= ranks.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<Integer> misplaced = new ArrayList<>();
        for (int i = size - 1; i >= 0; i--) {
            if (i == last) {
                last = before[i];
            } else {
                misplaced.add(0, i);
            }
        }
        return misplaced;
    }
}
