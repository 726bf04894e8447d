package org.collate.core.internal.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RisingTest {

    @Test
    void whatIsNowhereIsInNoRun() {
        assertArrayEquals(new int[] {1, 3}, Rising.longest(new int[] {-1, 2, -1, 4, 1}));
        assertArrayEquals(new int[] {-1, 2, -1, 4, -1}, Rising.only(new int[] {-1, 2, -1, 4, 1}));
        assertArrayEquals(new int[0], Rising.longest(new int[] {-1}));
    }

    @Test
    void noRunIsLonger() {
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            int[] places = random.ints(random.nextInt(9), -1, 9).toArray();
            int[] run = Rising.longest(places);
            for (int i = 1; i < run.length; i++) {
                assertEquals(true, places[run[i - 1]] < places[run[i]]);
            }
            assertEquals(longest(places, 0, -1), run.length);
        }
    }

    private static int longest(int[] places, int from, int above) {
        if (from == places.length) {
            return 0;
        }
        int without = longest(places, from + 1, above);
        return places[from] > above ? Math.max(without, 1 + longest(places, from + 1, places[from])) : without;
    }
}
