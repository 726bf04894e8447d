package org.collate.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.core.merge.sides.Side;
import org.collate.model.meta.Containment;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * A tree merge with move operations: decides what holds each element of the result, and which side's place it takes
 * where the sides differ.
 *
 * <p>After it the elements are one tree: no element holds itself, none is without a holder.
 */
final class Placement {

    private final Sources sources;
    private final Decisions decisions;
    private final Existence existence;
    private final Kinds kinds;
    private final Map<String, String> parents;
    private final Map<String, Side> placers = new HashMap<>();
    /** All that is not as plain as being under one parent, the same on both sides and in the result. */
    private final Set<String> special = new HashSet<>();
    /** The elements whose place, kind or being there both sides decided differently, and whose choice stands. */
    private final Map<String, Side> disputed = new HashMap<>();

    Placement(Sources sources, Decisions decisions, Existence existence, Kinds kinds) {
        this.sources = sources;
        this.decisions = decisions;
        this.existence = existence;
        this.kinds = kinds;
        this.parents = HashMap.newHashMap(sources.of(Side.OURS).nodes().size());
        disputed.putAll(existence.pins());
        disputed.putAll(existence.kept());
        disputed.putAll(kinds.settled());
        decideAll(sources.of(Side.OURS));
        decideAll(sources.of(Side.THEIRS));
        untie();
        house();
    }

    /** The key of what holds an element of the result; null for what is not in it. */
    String parent(String key) {
        return parents.get(key);
    }

    /** The side whose place an element takes; empty where both have it under the same parent, and order decides. */
    Optional<Side> placer(String key) {
        return Optional.ofNullable(placers.get(key));
    }

    /** The elements that are not under one parent, the same on both sides and in the result. */
    Set<String> special() {
        return special;
    }

    private void decideAll(Tree tree) {
        for (String key : tree.nodes().keySet()) {
            if (existence.isGone(key)) {
                special.add(key);
            } else if (!key.isEmpty() && !parents.containsKey(key)) {
                decide(key);
            }
        }
    }

    private void decide(String key) {
        Node ours = sources.of(Side.OURS).get(key);
        Node theirs = sources.of(Side.THEIRS).get(key);
        Side pin = existence.pins().get(key);
        if (pin != null && sources.of(pin).has(key)) {
            place(key, pin);
        } else if (ours == null || theirs == null) {
            place(key, ours == null ? Side.THEIRS : Side.OURS);
        } else if (ours.parent().equals(theirs.parent())) {
            parents.put(key, ours.parent());
        } else if (!sources.movedHere(Side.OURS, key) && !sources.reordered(Side.OURS, key)) {
            place(key, Side.THEIRS);
        } else if (!sources.movedHere(Side.THEIRS, key) && !sources.reordered(Side.THEIRS, key)) {
            place(key, Side.OURS);
        } else {
            disputed.put(key, settleMove(sources, decisions, key));
            place(key, disputed.get(key));
        }
    }

    private void place(String key, Side side) {
        parents.put(key, sources.of(side).get(key).parent());
        placers.put(key, side);
        special.add(key);
    }

    /** Makes a conflict of two places for one element. */
    static Side settleMove(Sources sources, Decisions decisions, String key) {
        Optional<ElementPlace> before = sources.place(sources.base(), key);
        ElementPlace ours = sources.place(sources.of(Side.OURS), key).orElseThrow();
        ElementPlace theirs = sources.place(sources.of(Side.THEIRS), key).orElseThrow();
        String id = decisions.id(
                new Decisions.Subject.Move(key, before),
                Optional.of(ours.parent() + ours.after()),
                Optional.of(theirs.parent() + theirs.after()));
        return decisions
                .settle(new Conflict.Move(id, key, sources.lead(key), before, ours, theirs))
                .side();
    }

    /** Resolves rings of elements that hold each other, each as one conflict, until there is none. */
    private void untie() {
        Map<String, Set<String>> tied = new HashMap<>();
        for (List<String> ring = ring(); !ring.isEmpty(); ring = ring()) {
            List<String> sorted = List.copyOf(new TreeSet<>(ring));
            // Where the ring hangs on what a conflict is about already, the choice there decides for all of it.
            Side side = sorted.stream()
                    .filter(disputed::containsKey)
                    .findFirst()
                    .map(disputed::get)
                    .orElseGet(() -> settleRing(sorted));
            // What goes back may stand in another ring; that hangs on the same choice. What was in one ring keeps
            // together, so that each ring leaves fewer such groups.
            Set<String> together = new TreeSet<>(sorted);
            sorted.forEach(key -> together.addAll(tied.getOrDefault(key, Set.of())));
            for (String key : together) {
                tied.put(key, together);
                disputed.put(key, side);
                // A ring always has an element whose place is that of the other side; it goes back, and the ring is
                // open.
                if (sources.of(side).has(key)) {
                    place(key, side);
                }
            }
        }
    }

    /** Makes a conflict of a ring. */
    private Side settleRing(List<String> sorted) {
        Optional<String> ours = places(Side.OURS, sorted);
        Optional<String> theirs = places(Side.THEIRS, sorted);
        String id = decisions.id(new Decisions.Subject.Cycle(sorted), ours, theirs);
        String first = sorted.getFirst();
        return decisions
                .settle(new Conflict.Cycle(
                        id, first, sources.lead(first), sorted, places(sources.base(), sorted), ours, theirs))
                .side();
    }

    private Optional<String> places(Side side, List<String> keys) {
        return places(sources.of(side), keys);
    }

    private Optional<String> places(Tree tree, List<String> keys) {
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            sources.place(tree, key).ifPresent(place -> lines.add(sources.lead(key) + ": " + place.text()));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /**
     * Some elements that hold each other in a ring; the same ones whichever side is ours. Every ring has elements that
     * take a side's place, as neither side alone has a ring.
     */
    private List<String> ring() {
        Set<String> fine = new HashSet<>(Set.of(Tree.ROOT));
        List<List<String>> rings = new ArrayList<>();
        for (String start : placers.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            String key = start;
            while (key != null && !fine.contains(key) && path.add(key)) {
                key = parents.get(key);
            }
            if (key != null && path.contains(key)) {
                List<String> walked = List.copyOf(path);
                rings.add(walked.subList(walked.indexOf(key), walked.size()));
            }
            fine.addAll(path);
        }
        rings.sort((a, b) -> new TreeSet<>(a).first().compareTo(new TreeSet<>(b).first()));
        return rings.isEmpty() ? List.of() : rings.getFirst();
    }

    /**
     * Gives every element a holder that is there and can hold it: the nearest such one above the place it should take.
     * Only choices of a person in several conflicts that hang together can need this. Of a row or a cell the holder comes
     * back, with no more in it, since nothing else can hold it.
     */
    private void house() {
        // By the order of their keys, so that it is the same whichever side is ours.
        special.stream().filter(parents::containsKey).sorted().toList().forEach(this::bringBackHolder);
        for (String key : new TreeSet<>(kinds.areAlike() ? special : parents.keySet())) {
            String parent = parents.get(key);
            if (parent != null && !holds(key, parent)) {
                Side side = placers.getOrDefault(key, Side.OURS);
                String up = parent;
                while (!up.isEmpty() && (!holds(key, up) || isBelow(up, key))) {
                    Node node = sources.of(side).get(up);
                    up = node == null ? Tree.ROOT : node.parent();
                }
                parents.put(key, up);
                special.add(key);
            }
        }
    }

    private void bringBackHolder(String key) {
        if (!special.contains(key) || !Containment.isBound(kinds.of(key)) || parents.containsKey(parents.get(key))) {
            return;
        }
        String holder = parents.get(key);
        place(holder, placers.getOrDefault(key, Side.OURS));
        bringBackHolder(holder);
    }

    private boolean holds(String key, String holder) {
        if (holder.isEmpty()) {
            return true;
        }
        EClass kind = kinds.of(key);
        return parents.containsKey(holder)
                && (kind == ReportPackage.Literals.SUPPRESSION || Containment.allows(kinds.of(holder), kind));
    }

    private boolean isBelow(String key, String above) {
        for (String up = key; up != null && !up.isEmpty(); up = parents.get(up)) {
            if (up.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
