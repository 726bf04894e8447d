package org.collate.core.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.model.meta.Containment;
import org.collate.model.report.Report;

/**
 * A report as an immutable map from key to element, in document order.
 *
 * <p>The report itself has the key {@link #ROOT} whatever its id is: a variant and its template are different reports
 * with different ids, and still merge. Links to what is not in the report say nothing and are left out.
 */
public final class Tree {

    /** The key of the report. */
    public static final String ROOT = "";

    private final Map<String, Node> nodes;
    private final Map<String, Node> readOnly;

    /**
     * A tree of given nodes.
     *
     * @param nodes by key, in document order; owned by the tree from here on
     */
    public Tree(Map<String, Node> nodes) {
        this.nodes = nodes;
        this.readOnly = Collections.unmodifiableMap(nodes);
    }

    /**
     * Takes a report apart.
     *
     * @throws IllegalArgumentException where an element has no id or the id of another; the message is for the user
     */
    public static Tree of(Report report) {
        return of(report, new Tree(Map.of()));
    }

    /**
     * Takes a report apart that is much like another: what is equal in both is held once, so that comparing the two
     * costs little.
     *
     * @param like the tree of the other report
     * @throws IllegalArgumentException where an element has no id or the id of another; the message is for the user
     */
    public static Tree of(Report report, Tree like) {
        return new Tree(new Dismantling(report, like).nodes());
    }

    /** The element with a key, or null: asked so often that an Optional would weigh. */
    public Node get(String key) {
        return nodes.get(key);
    }

    /** Whether there is an element with a key. */
    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** The report's own node. */
    public Node root() {
        return nodes.get(ROOT);
    }

    /** All elements by key, in document order. */
    public Map<String, Node> nodes() {
        return readOnly;
    }

    /** What an element holds in a slot; empty for an element that is not there. */
    public List<String> children(String key, Slot slot) {
        Node node = nodes.get(key);
        return node == null ? List.of() : node.children(slot);
    }

    /** The keys of an element and of all below it, in document order. */
    public List<String> below(String key) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            String next = open.pop();
            found.add(next);
            for (Slot slot : List.of(Slot.CONTENTS, Slot.SUPPRESSIONS)) {
                children(next, slot).reversed().forEach(open::push);
            }
        }
        return found;
    }

    /** The words by which an element is named: its own; those of its cells for a table or a row, which have none. */
    public String words(Node node) {
        if (!Containment.isExclusive(node.type())) {
            return node.words();
        }
        return below(node.key()).stream()
                .map(key -> nodes.get(key).words())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" | "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree && nodes.equals(tree.nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }
}
