package org.collate.core.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.meta.FeatureKind;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes a tree out of another one by a few changes. The first tree stays as it is. */
public final class TreeChange {

    private final Map<String, Node> nodes;

    private TreeChange(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    /** Changes to a tree. */
    public static TreeChange of(Tree tree) {
        return new TreeChange(new HashMap<>(tree.nodes()));
    }

    /** An element says something else. */
    public TreeChange withValues(String key, Object[] values) {
        Node node = nodes.get(key);
        nodes.put(
                key,
                new Node(
                        key,
                        node.type(),
                        node.parent(),
                        values,
                        node.children(Slot.CONTENTS),
                        node.children(Slot.SUPPRESSIONS)));
        return this;
    }

    /** A new element without contents stands right behind another one. */
    public TreeChange behind(String before, Node like, Object[] values) {
        String parent = nodes.get(before).parent();
        Node holder = nodes.get(parent);
        List<String> contents = new ArrayList<>(holder.children(Slot.CONTENTS));
        contents.add(contents.indexOf(before) + 1, like.key());
        nodes.put(parent, with(holder, parent, holder.parent(), List.copyOf(contents)));
        nodes.put(like.key(), new Node(like.key(), like.type(), parent, values, List.of(), List.of()));
        return this;
    }

    /**
     * An element is gone, and another one has what it held, before or behind what that holds, and the links to it; what
     * was set aside on it is gone too.
     */
    public TreeChange absorbed(String gone, String into, boolean isBehind) {
        Node old = nodes.get(gone);
        old.children(Slot.SUPPRESSIONS).forEach(nodes::remove);
        Node holder = nodes.get(old.parent());
        List<String> left = new ArrayList<>(holder.children(Slot.CONTENTS));
        left.remove(gone);
        nodes.put(holder.key(), with(holder, holder.key(), holder.parent(), List.copyOf(left)));
        for (String child : old.children(Slot.CONTENTS)) {
            Node held = nodes.get(child);
            nodes.put(child, with(held, child, into, held.children(Slot.CONTENTS)));
        }
        Node whole = nodes.get(into);
        List<String> contents = new ArrayList<>(whole.children(Slot.CONTENTS));
        contents.addAll(isBehind ? contents.size() : 0, old.children(Slot.CONTENTS));
        nodes.put(into, with(whole, into, whole.parent(), List.copyOf(contents)));
        nodes.remove(gone);
        for (Node node : List.copyOf(nodes.values())) {
            Object[] values = relinked(node, gone, into);
            if (values != node.values()) {
                withValues(node.key(), values);
            }
        }
        return this;
    }

    /** An element has another key, wherever it is spoken of. */
    public TreeChange renamed(String old, String key) {
        if (old.equals(key)) {
            return this;
        }
        for (Node node : List.copyOf(nodes.values())) {
            String parent = node.parent().equals(old) ? key : node.parent();
            Object[] values = relinked(node, old, key);
            List<String> contents = replaced(node.children(Slot.CONTENTS), old, key);
            if (node.key().equals(old)
                    || parent != node.parent()
                    || values != node.values()
                    || contents != node.children(Slot.CONTENTS)) {
                nodes.remove(node.key());
                String name = node.key().equals(old) ? key : node.key();
                nodes.put(
                        name, new Node(name, node.type(), parent, values, contents, node.children(Slot.SUPPRESSIONS)));
            }
        }
        return this;
    }

    /** The tree, in document order. */
    public Tree tree() {
        Map<String, Node> ordered = LinkedHashMap.newLinkedHashMap(nodes.size());
        Deque<String> open = new ArrayDeque<>(List.of(Tree.ROOT));
        while (!open.isEmpty()) {
            Node node = nodes.get(open.pop());
            ordered.put(node.key(), node);
            node.children(Slot.CONTENTS).reversed().forEach(open::push);
            node.children(Slot.SUPPRESSIONS).reversed().forEach(open::push);
        }
        return new Tree(ordered);
    }

    private static Node with(Node node, String key, String parent, List<String> contents) {
        return new Node(key, node.type(), parent, node.values(), contents, node.children(Slot.SUPPRESSIONS));
    }

    private static Object[] relinked(Node node, String old, String key) {
        Object[] values = node.values();
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            if (FeatureKind.of(feature) == FeatureKind.LINK
                    && node.links(feature).contains(old)) {
                values = values == node.values() ? node.copyOfValues() : values;
                values[node.type().getFeatureID(feature)] = replaced(node.links(feature), old, key);
            }
        }
        return values;
    }

    private static List<String> replaced(List<String> keys, String old, String key) {
        return keys.contains(old)
                ? keys.stream()
                        .map(each -> each.equals(old) ? key : each)
                        .distinct()
                        .toList()
                : keys;
    }
}
