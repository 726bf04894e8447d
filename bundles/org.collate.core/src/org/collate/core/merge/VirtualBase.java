package org.collate.core.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.collate.core.fact.Fact;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.merge.sides.Side;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A virtual merge base: what two versions have in common that have several last common ancestors (a criss-cross
 * history), which a recursive merge makes one.
 *
 * <p>The ancestors are merged first. Where they agree, or only one changed a fact, that is the base. Where they
 * conflict, each side has settled the conflict in its own way since, and no value of the base may make one of them
 * look unchanged: the old value would let the other side win silently, and so would either ancestor's. So such a fact
 * is
 * <em>undecided</em>: it equals nothing a report can say. Where both sides have settled it alike it is agreed, and
 * where they have not it is a conflict again. An element that one ancestor deleted and the other changed is in the
 * base with all facts undecided, so that it is agreed whether it stays only if both sides have it or neither does.
 * Nothing undecided comes into a result, since a result takes what a side has.
 */
public final class VirtualBase {

    /** A holder that is no element's key: where it is undecided what holds an element. */
    private static final String NOWHERE = "?";

    /**
     * A value on which the ancestors disagree: it equals no value of a report.
     *
     * @param was what it was before, as text
     */
    record Undecided(String was) {
        @Override
        public String toString() {
            return was;
        }
    }

    private final Tree tree;

    private VirtualBase(Tree tree) {
        this.tree = tree;
    }

    /** One report as base: nothing is undecided. */
    public static VirtualBase of(Report report) {
        return new VirtualBase(Tree.of(report));
    }

    /**
     * Several last common ancestors as one base.
     *
     * @param root what they themselves have in common
     * @param ancestors the last common ancestors, at least one; where there are two, their order matters at most for
     *     what a conflict tells of the state before
     */
    public static VirtualBase of(Report root, List<Report> ancestors) {
        VirtualBase base = of(ancestors.getFirst());
        for (Report next : ancestors.subList(1, ancestors.size())) {
            base = merge(of(root), base, of(next));
        }
        return base;
    }

    /** Two bases as one, which have a third in common, itself perhaps merged. */
    public static VirtualBase merge(VirtualBase root, VirtualBase first, VirtualBase second) {
        return of(new Sources(root.tree, first.tree, second.tree), Map.of());
    }

    /** What a merge gives where it is undecided what nobody chose. */
    static VirtualBase of(Sources sources, Map<String, Choice> choices) {
        Decisions decisions = new Decisions(choices);
        Map<String, Node> nodes =
                new LinkedHashMap<>(new Merger(sources, decisions, true).tree().nodes());
        for (Conflict conflict : decisions.open()) {
            leaveOpen(conflict, sources, nodes);
        }
        return new VirtualBase(new Tree(nodes));
    }

    Tree tree() {
        return tree;
    }

    private static void leaveOpen(Conflict conflict, Sources sources, Map<String, Node> nodes) {
        switch (conflict) {
            case Conflict.Words words -> { // Its clauses are marked in the merged words.
            }
            case Conflict.Move move -> unplace(move.element(), nodes);
            case Conflict.Cycle cycle ->
                cycle.elements().forEach(key -> {
                    unplaceGuests(key, sources, nodes);
                    unplace(key, nodes);
                });
            case Conflict.Attribute attribute -> leaveOpen(attribute, sources, nodes);
            case Conflict.Link link -> leaveOpen(link.element(), link.feature(), sources, nodes);
            case Conflict.Deletion deletion -> {
                for (String key : deletion.elements()) {
                    Node node = sources.of(deletion.deletedBy().other()).get(key);
                    nodes.putIfAbsent(key, node);
                    unplace(key, nodes);
                    nodes.computeIfPresent(key, (k, n) -> withAllOpen(n));
                    // What was moved in stands there or elsewhere by the same decision.
                    node.children(Slot.CONTENTS).forEach(child -> unplace(child, nodes));
                    node.children(Slot.SUPPRESSIONS).forEach(child -> unplace(child, nodes));
                }
            }
        }
    }

    private static void leaveOpen(Conflict.Attribute attribute, Sources sources, Map<String, Node> nodes) {
        String key = nodes.containsKey(attribute.element()) ? attribute.element() : Tree.ROOT;
        if (attribute.feature().equals(Fact.Kind.NAME) && !key.equals(Tree.ROOT)) {
            // Without an element in the base, both sides must have it alike.
            unplaceGuests(key, sources, nodes);
            unplace(key, nodes);
            nodes.remove(key);
        } else {
            leaveOpen(key, attribute.feature(), sources, nodes);
        }
    }

    private static void leaveOpen(String key, String feature, Sources sources, Map<String, Node> nodes) {
        nodes.computeIfPresent(key, (k, node) -> {
            Object[] values = node.copyOfValues();
            EStructuralFeature open = node.type().getEStructuralFeature(feature);
            if (open != null) {
                // Told is how it was before both, whichever ancestor comes first.
                Node before = sources.base().get(key);
                values[node.type().getFeatureID(open)] = new Undecided(before == null ? "" : told(before.value(open)));
            }
            return with(node, node.parent(), values, node.children(Slot.CONTENTS), node.children(Slot.SUPPRESSIONS));
        });
    }

    /** A value for a reader; of many, a line each. */
    private static String told(Object value) {
        return value instanceof List<?> all
                ? String.join("\n", all.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
    }

    private static Node withAllOpen(Node node) {
        Object[] values = node.copyOfValues();
        Arrays.setAll(values, i -> new Undecided(told(values[i])));
        return with(node, node.parent(), values, node.children(Slot.CONTENTS), node.children(Slot.SUPPRESSIONS));
    }

    /** What one side moved into an element stands there or elsewhere by the same decision as that. */
    private static void unplaceGuests(String key, Sources sources, Map<String, Node> nodes) {
        Node node = nodes.get(key);
        if (node != null) {
            Stream.concat(node.children(Slot.CONTENTS).stream(), node.children(Slot.SUPPRESSIONS).stream())
                    .filter(child -> Arrays.stream(Side.values())
                            .map(side -> sources.of(side).get(child))
                            .anyMatch(there -> there == null || !there.parent().equals(key)))
                    .forEach(child -> unplace(child, nodes));
        }
    }

    private static void unplace(String key, Map<String, Node> nodes) {
        Node node = nodes.get(key);
        if (node == null) {
            return;
        }
        nodes.computeIfPresent(node.parent(), (k, parent) -> {
            List<String> contents = new ArrayList<>(parent.children(Slot.CONTENTS));
            List<String> suppressions = new ArrayList<>(parent.children(Slot.SUPPRESSIONS));
            contents.remove(key);
            suppressions.remove(key);
            return with(parent, parent.parent(), parent.copyOfValues(), contents, suppressions);
        });
        nodes.put(
                key,
                with(
                        node,
                        NOWHERE,
                        node.copyOfValues(),
                        node.children(Slot.CONTENTS),
                        node.children(Slot.SUPPRESSIONS)));
    }

    private static Node with(
            Node node, String parent, Object[] values, List<String> contents, List<String> suppressions) {
        return new Node(node.key(), node.type(), parent, values, contents, suppressions);
    }
}
