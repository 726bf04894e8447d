package org.collate.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.core.internal.tree.Moves;
import org.collate.core.merge.sides.Side;

/**
 * A three-way merge of sequences: of the order of what one parent holds.
 *
 * <p>Elements that neither side moved are the frame. What a side moved or put in stands between the two elements of the
 * frame where that side has it; where both sides put something between the same two, each side's stays together, in an
 * order that depends on ids only. An element that both moved stands if both put it to the same place, else it is
 * disputed. Which elements moved is often open (after a swap, either neighbour), so several answers are tried under both
 * sides together:
 *
 * <ol>
 *   <li>one under which it does not matter who moved first, each element being put behind the one that its side has
 *       before it, and under which neither side's moves come to nothing;
 *   <li>one under which nothing is disputed and every pair that a side turned round stands turned round in the result;
 *   <li>one under which it does not matter who moved first;
 *   <li>the one with the fewest disputes.
 * </ol>
 */
final class Siblings {

    /** An order with the disputed elements left out. */
    private record Attempt(List<String> order, Set<String> oursOnly, Set<String> theirsOnly, Set<String> disputed) {}

    private final List<String> ours;
    private final List<String> theirs;
    private final Map<String, Integer> inBase;
    private final Map<String, Integer> inOurs;
    private final Map<String, Integer> inTheirs;
    /** Elements that stand here in all three versions, and in ours and theirs. */
    private final Set<String> stable;

    private final Set<String> arrived;

    /**
     * The three orders, of what the result holds there: an element stands in the order of a side only if its place is
     * that side's or both sides'.
     */
    Siblings(List<String> base, List<String> ours, List<String> theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.inBase = places(base);
        this.inOurs = places(ours);
        this.inTheirs = places(theirs);
        this.stable = new LinkedHashSet<>(base);
        stable.retainAll(inOurs.keySet());
        stable.retainAll(inTheirs.keySet());
        this.arrived = new LinkedHashSet<>(ours);
        arrived.retainAll(inTheirs.keySet());
        arrived.removeAll(stable);
    }

    private static Map<String, Integer> places(List<String> keys) {
        Map<String, Integer> places = HashMap.newHashMap(keys.size());
        keys.forEach(key -> places.put(key, places.size()));
        return places;
    }

    /** Settles an element that both sides put to different places among its siblings. */
    interface Disputes {
        Side settle(String key);
    }

    List<String> merge(Disputes disputes) {
        if (ours.equals(theirs)) {
            return ours;
        }
        List<String> frame = List.copyOf(stable);
        List<Guess> guesses =
                Guess.all(new Moves(frame, ours), new Moves(frame, theirs), anchors(ours), anchors(theirs));
        List<List<String>> commuting = commuting(guesses);
        Optional<List<String>> effective = commuting.stream()
                .filter(order -> !order.equals(ours) && !order.equals(theirs))
                .findFirst();
        if (effective.isPresent()) {
            return effective.get();
        }
        Attempt attempt = attempt(guesses.getFirst());
        if (!attempt.disputed().isEmpty()) {
            attempt = best(guesses);
        }
        if (attempt.disputed().isEmpty()) {
            return attempt.order();
        }
        if (!commuting.isEmpty()) {
            return commuting.getFirst();
        }
        Set<String> oursOnly = new HashSet<>(attempt.oursOnly());
        Set<String> theirsOnly = new HashSet<>(attempt.theirsOnly());
        for (String key : new TreeSet<>(attempt.disputed())) {
            (disputes.settle(key) == Side.OURS ? oursOnly : theirsOnly).add(key);
        }
        return woven(oursOnly, theirsOnly, Set.of());
    }

    /** What a side put something new behind: it rather counts as staying, so that the new one stays behind it. */
    private Set<String> anchors(List<String> side) {
        Set<String> anchors = new HashSet<>();
        for (int i = 1; i < side.size(); i++) {
            if (!stable.contains(side.get(i))) {
                anchors.add(side.get(i - 1));
            }
        }
        return anchors;
    }

    /** The orders that come out whoever moved first, each under one of the guesses; sorted. */
    private List<List<String>> commuting(List<Guess> guesses) {
        if (guesses.getFirst().isOneSided()) {
            return List.of();
        }
        Commuting either = new Commuting(ours, theirs, stable);
        return guesses.stream()
                .flatMap(guess -> either.order(guess).stream())
                .sorted(Siblings::compare)
                .toList();
    }

    private Attempt best(List<Guess> guesses) {
        // The last comparison makes the answer the same when the sides change places.
        return guesses.stream()
                .map(this::attempt)
                .min(Comparator.comparingInt((Attempt a) -> a.disputed().size())
                        .thenComparing(Attempt::order, Siblings::compare))
                .orElseThrow();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Attempt attempt(Guess guess) {
        Set<String> mine = guess.mine();
        Set<String> other = guess.other();
        Set<String> both = new LinkedHashSet<>(arrived);
        mine.stream().filter(other::contains).forEach(both::add);
        Set<String> disputed = new HashSet<>(both);
        disputed.removeAll(agreed(both, mine, other));
        Set<String> oursOnly = difference(mine, other);
        Set<String> theirsOnly = difference(other, mine);
        while (true) {
            List<String> order = woven(oursOnly, theirsOnly, disputed);
            Set<String> broken = broken(order, oursOnly, theirsOnly, disputed);
            if (broken.isEmpty()) {
                return new Attempt(order, oursOnly, theirsOnly, disputed);
            }
            disputed.addAll(broken);
            oursOnly.removeAll(broken);
            theirsOnly.removeAll(broken);
        }
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> rest = new HashSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    /** Of the elements that both sides put somewhere, those they put to the same place. */
    private Set<String> agreed(Set<String> both, Set<String> mine, Set<String> other) {
        if (both.isEmpty()) {
            return both;
        }
        Set<String> frame = new HashSet<>(stable);
        frame.removeAll(mine);
        frame.removeAll(other);
        Map<String, Integer> gapOurs = gaps(ours, both, frame);
        Map<String, Integer> gapTheirs = gaps(theirs, both, frame);
        Set<String> agreed = new LinkedHashSet<>(both);
        agreed.removeIf(key -> !gapOurs.get(key).equals(gapTheirs.get(key)));
        List<String> orderOurs = ours.stream().filter(agreed::contains).toList();
        List<String> orderTheirs = theirs.stream().filter(agreed::contains).toList();
        // Taken both ways round, so that it does not matter which side is ours.
        agreed.removeAll(Moves.between(orderOurs, orderTheirs, Set.of(), false));
        agreed.removeAll(Moves.between(orderTheirs, orderOurs, Set.of(), false));
        return agreed;
    }

    private static Map<String, Integer> gaps(List<String> order, Set<String> keys, Set<String> frame) {
        Map<String, Integer> gaps = new HashMap<>();
        int gap = 0;
        for (String key : order) {
            gap += frame.contains(key) ? 1 : 0;
            if (keys.contains(key)) {
                gaps.put(key, gap);
            }
        }
        return gaps;
    }

    /** Weaves the two orders together at the elements they share. */
    private List<String> woven(Set<String> oursOnly, Set<String> theirsOnly, Set<String> without) {
        List<String> mine = without(ours, theirsOnly, without);
        List<String> other = without(theirs, oursOnly, without);
        List<String> woven = new ArrayList<>(mine.size() + other.size());
        int t = 0;
        int o = 0;
        while (o < mine.size() || t < other.size()) {
            int endO = end(mine, o, inTheirs, oursOnly);
            int endT = end(other, t, inOurs, theirsOnly);
            if (o < endO || t < endT) {
                addRuns(mine.subList(o, endO), other.subList(t, endT), woven);
            }
            if (endO < mine.size()) {
                woven.add(mine.get(endO));
            }
            o = endO + 1;
            t = endT + 1;
        }
        return woven;
    }

    private static List<String> without(List<String> order, Set<String> some, Set<String> others) {
        if (some.isEmpty() && others.isEmpty()) {
            return order;
        }
        List<String> rest = new ArrayList<>(order.size());
        for (String key : order) {
            if (!some.contains(key) && !others.contains(key)) {
                rest.add(key);
            }
        }
        return rest;
    }

    /** The next element that the other order has as well, and at this place. */
    private static int end(List<String> order, int from, Map<String, Integer> inOther, Set<String> only) {
        int end = from;
        while (end < order.size() && (!inOther.containsKey(order.get(end)) || only.contains(order.get(end)))) {
            end++;
        }
        return end;
    }

    private void addRuns(List<String> mine, List<String> other, List<String> woven) {
        boolean oursFirst = other.isEmpty() || !mine.isEmpty() && comesFirst(mine, other);
        woven.addAll(oursFirst ? mine : other);
        woven.addAll(oursFirst ? other : mine);
    }

    private boolean comesFirst(List<String> mine, List<String> other) {
        for (String a : mine) {
            for (String b : other) {
                if (stable.contains(a) && stable.contains(b)) {
                    return isBefore(a, b);
                }
            }
        }
        return mine.getFirst().compareTo(other.getFirst()) < 0;
    }

    /** Whether one stands before the other as far as the sides say: as in the base, unless one turned them round. */
    private boolean isBefore(String a, String b) {
        boolean before = inBase.get(a) < inBase.get(b);
        boolean turned = turned(a, b, inOurs) || turned(a, b, inTheirs);
        return before != turned;
    }

    private boolean turned(String a, String b, Map<String, Integer> side) {
        return inBase.get(a) < inBase.get(b) != side.get(a) < side.get(b);
    }

    /** The elements of pairs that a side turned round and that do not stand so: one was moved by each side. */
    private Set<String> broken(List<String> order, Set<String> oursOnly, Set<String> theirsOnly, Set<String> disputed) {
        Set<String> broken = new HashSet<>();
        if (oursOnly.isEmpty() || theirsOnly.isEmpty()) {
            return broken;
        }
        Map<String, Integer> places = places(order);
        for (String a : oursOnly) {
            for (String b : theirsOnly) {
                boolean asked = turned(a, b, inOurs) || turned(a, b, inTheirs);
                if (asked && turned(a, b, places) != asked && !disputed.contains(a)) {
                    broken.add(a);
                    broken.add(b);
                }
            }
        }
        return broken;
    }
}
