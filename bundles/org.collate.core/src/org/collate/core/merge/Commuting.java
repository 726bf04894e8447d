package org.collate.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whether it matters which of two sides changed an order first.
 *
 * <p>A side's change is read as a script: each element that it moved or put in goes behind the one that the side has
 * before it. If either script, run on what the other one made, ends in the same order, then that is what both want.
 */
final class Commuting {

    private final List<String> ours;
    private final List<String> theirs;
    private final Set<String> stable;

    /**
     * Two orders.
     *
     * @param stable what both have from before; all else was put in
     */
    Commuting(List<String> ours, List<String> theirs, Set<String> stable) {
        this.ours = ours;
        this.theirs = theirs;
        this.stable = stable;
    }

    /** The order that comes out either way; empty where it matters who was first. */
    Optional<List<String>> order(Guess guess) {
        List<String> order = run(ours, guess.mine(), theirs);
        return order.equals(run(theirs, guess.other(), ours)) ? Optional.of(order) : Optional.empty();
    }

    private List<String> run(List<String> script, Set<String> moved, List<String> on) {
        Map<String, String> behind = new HashMap<>();
        String before = "";
        for (String key : script) {
            if (moved.contains(key) || !stable.contains(key)) {
                behind.put(before, key);
            }
            before = key;
        }
        Set<String> put = new HashSet<>(behind.values());
        List<String> order = new ArrayList<>(script.size() + on.size());
        addBehind("", behind, order);
        for (String key : on) {
            if (!put.contains(key)) {
                order.add(key);
                addBehind(key, behind, order);
            }
        }
        return order;
    }

    private static void addBehind(String key, Map<String, String> behind, List<String> order) {
        for (String next = behind.get(key); next != null; next = behind.get(next)) {
            order.add(next);
        }
    }
}
