package org.collate.core.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.merge.sides.Side;
import org.eclipse.emf.ecore.EClass;

/** One run of a merge: what exists, of which kind, where, and what it says; in this order, as each needs the last. */
final class Merger {

    private final Sources sources;
    private final Decisions decisions;
    private final Existence existence;
    private final Kinds kinds;
    private final Placement placement;
    private final FactMerge facts;
    /** Orphans that were found a holder: elements that stand where neither side has them, by what holds them. */
    private final Map<String, List<String>> housed = new HashMap<>();

    Merger(Sources sources, Decisions decisions, boolean leavesOpen) {
        this.sources = sources;
        this.decisions = decisions;
        this.existence = new Existence(sources, decisions);
        this.kinds = new Kinds(sources, decisions, existence);
        this.placement = new Placement(sources, decisions, existence, kinds);
        LinkMerge links = new LinkMerge(sources, decisions, placement, kinds);
        this.facts = new FactMerge(sources, decisions, kinds, links, leavesOpen);
    }

    /** The merged tree. */
    Tree tree() {
        findHoused();
        Map<String, Node> nodes =
                LinkedHashMap.newLinkedHashMap(sources.of(Side.OURS).nodes().size());
        Deque<String> open = new ArrayDeque<>(List.of(Tree.ROOT));
        while (!open.isEmpty()) {
            String key = open.pop();
            Node node = node(key);
            nodes.put(key, node);
            push(node.children(Slot.CONTENTS), open);
            push(node.children(Slot.SUPPRESSIONS), open);
        }
        return new Tree(nodes);
    }

    private static void push(List<String> keys, Deque<String> open) {
        for (int i = keys.size() - 1; i >= 0; i--) {
            open.push(keys.get(i));
        }
    }

    private Node node(String key) {
        Node base = sources.base().get(key);
        Node ours = sources.of(Side.OURS).get(key);
        Node theirs = sources.of(Side.THEIRS).get(key);
        if (base == ours && base == theirs && isLeftAlone(key, base)) {
            return base;
        }
        EClass kind = kinds.of(key);
        String parent = key.isEmpty() ? Tree.ROOT : placement.parent(key);
        List<String> contents =
                Features.holdsContents(kind) ? children(key, Slot.CONTENTS, base, ours, theirs) : List.of();
        List<String> suppressions = children(key, Slot.SUPPRESSIONS, base, ours, theirs);
        Object[] values = facts.merge(kind, base, ours, theirs);
        boolean isOurs = ours != null
                && values == ours.values()
                && contents == ours.children(Slot.CONTENTS)
                && suppressions == ours.children(Slot.SUPPRESSIONS)
                && parent.equals(ours.parent());
        return isOurs ? ours : new Node(key, kind, parent, values, contents, suppressions);
    }

    /** Whether an element that all versions have alike is so in the result, as nothing happened around it either. */
    private boolean isLeftAlone(String key, Node node) {
        return kinds.areAlike()
                && !housed.containsKey(key)
                && Collections.disjoint(node.children(Slot.CONTENTS), placement.special())
                && Collections.disjoint(node.children(Slot.SUPPRESSIONS), placement.special())
                && !placement.special().contains(key)
                && facts.areLeftAlone(node);
    }

    private void findHoused() {
        for (String key : placement.special()) {
            String parent = placement.parent(key);
            if (parent != null && !stands(Side.OURS, key) && !stands(Side.THEIRS, key)) {
                housed.computeIfAbsent(parent, p -> new ArrayList<>()).add(key);
            }
        }
        housed.values().forEach(list -> list.sort(null));
    }

    /** Whether an element takes the place that a side gave it. */
    private boolean stands(Side side, String key) {
        if (!placement.special().contains(key)) {
            return true;
        }
        Node node = sources.of(side).get(key);
        return node != null
                && node.parent().equals(placement.parent(key))
                && placement.placer(key).orElse(side) == side;
    }

    private List<String> children(String key, Slot slot, Node base, Node ours, Node theirs) {
        List<String> mine = standing(Side.OURS, ours, slot);
        List<String> other = standing(Side.THEIRS, theirs, slot);
        List<String> merged = mine.equals(other)
                ? mine
                : without(
                        existence.forgone().keySet(),
                        new Siblings(children(base, slot), mine, other)
                                .merge(child -> Placement.settleMove(sources, decisions, child)));
        if (!housed.containsKey(key)) {
            return merged;
        }
        List<String> all = new ArrayList<>(merged);
        for (String child : housed.get(key)) {
            Node node = sources.of(Side.OURS).has(child)
                    ? sources.of(Side.OURS).get(child)
                    : sources.of(Side.THEIRS).get(child);
            if (node.slot() == slot) {
                all.add(child);
            }
        }
        return all;
    }

    private static List<String> without(Set<String> some, List<String> all) {
        return Collections.disjoint(all, some)
                ? all
                : all.stream().filter(key -> !some.contains(key)).toList();
    }

    private static List<String> children(Node node, Slot slot) {
        return node == null ? List.of() : node.children(slot);
    }

    /**
     * What stands among the children of an element; also what is only gone by somebody's choice, since the order of the
     * others does not hang on that.
     */
    private List<String> standing(Side side, Node node, Slot slot) {
        List<String> children = children(node, slot);
        for (String child : children) {
            if (!isInOrder(side, child)) {
                return children.stream().filter(c -> isInOrder(side, c)).toList();
            }
        }
        return children;
    }

    private boolean isInOrder(Side side, String key) {
        return stands(side, key) || existence.forgone().get(key) == side;
    }
}
