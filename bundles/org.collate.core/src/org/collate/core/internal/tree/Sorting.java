package org.collate.core.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A stable topological sort: puts things in an order in which each stands behind those that are said to be before it,
 * else by age. What must be is kept always; what should be is kept as far as it does not contradict itself.
 */
public final class Sorting {

    private static final int PLACED = -1;

    private final int[] ages;
    private final List<List<Integer>> must = new ArrayList<>();
    private final List<List<Integer>> should = new ArrayList<>();
    private final int[] mustWait;
    private final int[] shouldWait;

    /** @param ages of each thing how many are older */
    public Sorting(int[] ages) {
        this.ages = ages;
        this.mustWait = new int[ages.length];
        this.shouldWait = new int[ages.length];
        for (int i = 0; i < ages.length; i++) {
            must.add(new ArrayList<>(2));
            should.add(new ArrayList<>(2));
        }
    }

    /** Says that each stands behind the one before it. */
    public void chain(int[] things, boolean isMust) {
        for (int i = 1; i < things.length; i++) {
            link(things[i - 1], things[i], isMust);
        }
    }

    /** Says that one thing stands behind another one. */
    public void link(int thing, int behind, boolean isMust) {
        (isMust ? must : should).get(thing).add(behind);
        (isMust ? mustWait : shouldWait)[behind]++;
    }

    /** The place of each thing; to be asked once. */
    public int[] places() {
        int[] byAge = new int[ages.length];
        for (int i = 0; i < ages.length; i++) {
            byAge[ages[i]] = i;
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < ages.length; i++) {
            addIfReady(i, ready);
        }
        int[] places = new int[ages.length];
        for (int place = 0; place < places.length; place++) {
            int next = byAge[ready.isEmpty() ? despite(byAge) : ready.poll()];
            places[next] = place;
            mustWait[next] = PLACED;
            release(must.get(next), mustWait, ready);
            release(should.get(next), shouldWait, ready);
        }
        return places;
    }

    private void release(List<Integer> behind, int[] waits, PriorityQueue<Integer> ready) {
        for (int each : behind) {
            if (mustWait[each] != PLACED) {
                waits[each]--;
                addIfReady(each, ready);
            }
        }
    }

    private void addIfReady(int thing, PriorityQueue<Integer> ready) {
        if (mustWait[thing] == 0 && shouldWait[thing] == 0) {
            ready.add(ages[thing]);
        }
    }

    /** The oldest that nothing must be before, where all that is left should wait for each other. */
    private int despite(int[] byAge) {
        for (int thing : byAge) {
            if (mustWait[thing] == 0) {
                return ages[thing];
            }
        }
        throw new IllegalStateException();
    }
}
