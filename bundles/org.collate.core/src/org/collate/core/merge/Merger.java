package org.collate.core.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;

/** One run of a merge: what exists, of which kind, where, and what it says; in this order, as each needs the last. */
final class Merger {

    private final Sources sources;
    private final Decisions decisions;
    private final Existence existence;
    private final Kinds kinds;
    private final Placement placement;
    private final FactMerge facts;
    /** Elements that stand where neither side has them, by what holds them. */
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
            List<String> contents = Features.holdsContents(kinds.of(key)) ? children(key, Slot.CONTENTS) : List.of();
            List<String> suppressions = children(key, Slot.SUPPRESSIONS);
            String parent = key.isEmpty() ? Tree.ROOT : placement.parent(key);
            nodes.put(key, new Node(key, kinds.of(key), parent, facts.merge(key), contents, suppressions));
            contents.reversed().forEach(open::push);
            suppressions.reversed().forEach(open::push);
        }
        return new Tree(nodes);
    }

    private void findHoused() {
        Set<String> keys = new HashSet<>();
        for (Side side : Side.values()) {
            for (Node node : sources.of(side).nodes().values()) {
                String key = node.key();
                String parent = placement.parent(key);
                if (parent != null && !stands(side, node) && !stands(side.other(), key) && keys.add(key)) {
                    housed.computeIfAbsent(parent, p -> new ArrayList<>()).add(key);
                }
            }
        }
        housed.values().forEach(list -> list.sort(null));
    }

    /** Whether an element takes the place that a side gave it. */
    private boolean stands(Side side, String key) {
        Node node = sources.of(side).get(key);
        return node != null && stands(side, node);
    }

    private boolean stands(Side side, Node node) {
        return node.parent().equals(placement.parent(node.key()))
                && placement.placer(node.key()).orElse(side) == side;
    }

    private List<String> children(String key, Slot slot) {
        List<String> base = sources.base().children(key, slot);
        List<String> ours = standing(Side.OURS, key, slot);
        List<String> theirs = standing(Side.THEIRS, key, slot);
        List<String> merged = ours.equals(theirs)
                ? ours
                : new Siblings(base, ours, theirs).merge(child -> Placement.settleMove(sources, decisions, child));
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

    private List<String> standing(Side side, String key, Slot slot) {
        List<String> children = sources.of(side).children(key, slot);
        for (String child : children) {
            if (!stands(side, child)) {
                return children.stream().filter(c -> stands(side, c)).toList();
            }
        }
        return children;
    }
}
