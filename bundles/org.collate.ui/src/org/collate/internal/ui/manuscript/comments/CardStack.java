package org.collate.internal.ui.manuscript.comments;

import java.util.List;

/**
 * Where cards stand below one another: each beside its words where there is room, the one at hand always; those above and below
 * make way for it. Their order is that of the words.
 */
public final class CardStack {

    private CardStack() {}

    /**
     * Stacks cards.
     *
     * @param anchors where their words stand, in pixels, in order
     * @param heights how high they are
     * @param gap the room between two of them
     * @param fixed the place in the lists of the one at hand; -1 for none
     * @return their upper edges
     */
    public static int[] tops(List<Integer> anchors, List<Integer> heights, int gap, int fixed) {
        int count = anchors.size();
        int[] tops = new int[count];
        int from = Math.max(fixed, 0);
        for (int i = from; i < count; i++) {
            int free = i == from ? anchors.get(i) : tops[i - 1] + heights.get(i - 1) + gap;
            tops[i] = Math.max(anchors.get(i), free);
        }
        for (int i = from - 1; i >= 0; i--) {
            tops[i] = Math.min(anchors.get(i), tops[i + 1] - gap - heights.get(i));
        }
        return tops;
    }
}
