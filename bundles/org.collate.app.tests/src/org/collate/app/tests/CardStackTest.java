package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.internal.ui.manuscript.comments.CardStack;
import org.junit.jupiter.api.Test;

/** Cards of any heights beside words anywhere. */
class CardStackTest {

    private static final int SEEDS = 300;
    private static final int GAP = 8;

    @Test
    void noCardCoversAnotherAndTheOneAtHandStandsBesideItsWords() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            int count = random.nextInt(12);
            List<Integer> heights = random.ints(count, 20, 200).boxed().toList();
            List<Integer> anchors =
                    new ArrayList<>(random.ints(count, -300, 900).boxed().toList());
            anchors.sort(null);
            int fixed = random.nextInt(count + 1) - 1;
            int[] tops = CardStack.tops(anchors, heights, GAP, fixed);
            String where = "seed " + seed;
            for (int i = 1; i < count; i++) {
                assertTrue(tops[i] >= tops[i - 1] + heights.get(i - 1) + GAP, where);
            }
            for (int i = 0; i < count; i++) {
                boolean isPushed = i > Math.max(fixed, 0)
                        ? tops[i] == tops[i - 1] + heights.get(i - 1) + GAP
                        : i < fixed && tops[i] == tops[i + 1] - GAP - heights.get(i);
                assertTrue(tops[i] == anchors.get(i) || isPushed, where + ": where there is room, beside its words");
            }
            if (fixed >= 0) {
                assertEquals(anchors.get(fixed), tops[fixed], where);
            }
        }
    }
}
