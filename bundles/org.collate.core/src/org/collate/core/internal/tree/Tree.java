package org.collate.core.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collate.model.Messages;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Suppression;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

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

    /**
     * A tree of given nodes.
     *
     * @param nodes by key, in document order; owned by the tree from here on
     */
    public Tree(Map<String, Node> nodes) {
        this.nodes = Collections.unmodifiableMap(nodes);
    }

    /**
     * Takes a report apart.
     *
     * @throws IllegalArgumentException where an element has no id or the id of another; the message is for the user
     */
    public static Tree of(Report report) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Deque<Identified> open = new ArrayDeque<>();
        Map<EClass, Shape> shapes = new HashMap<>();
        open.push(report);
        while (!open.isEmpty()) {
            Identified element = open.pop();
            String key = element == report ? ROOT : element.getId();
            if (key == null || nodes.containsKey(key)) {
                throw new IllegalArgumentException(
                        Messages.of(Tree.class).get(key == null ? "id.missing" : "id.twice", key, where(element)));
            }
            nodes.put(key, node(key, element, shapes, report));
            pushChildren(element, open);
        }
        dropDangling(nodes, shapes);
        return new Tree(nodes);
    }

    private static void pushChildren(Identified element, Deque<Identified> open) {
        if (element instanceof Parent parent) {
            List<Content> contents = parent.getContents();
            for (int i = contents.size() - 1; i >= 0; i--) {
                open.push(contents.get(i));
            }
        }
        if (element instanceof Element suppressed) {
            List<Suppression> suppressions = suppressed.getSuppressions();
            for (int i = suppressions.size() - 1; i >= 0; i--) {
                open.push(suppressions.get(i));
            }
        }
    }

    /**
     * What the elements of a type hold.
     *
     * @param count how many features they have
     * @param values which of these have values, structure and id aside
     * @param links which of these are links to elements of the report
     */
    private record Shape(int count, int[] values, int[] links) {

        static Shape of(EClass type) {
            List<EStructuralFeature> all = type.getEAllStructuralFeatures();
            int[] values = IntStream.range(0, all.size())
                    .filter(i -> !Features.isStructure(all.get(i)))
                    .filter(i -> all.get(i) != ReportPackage.Literals.IDENTIFIED__ID)
                    .toArray();
            int[] links = IntStream.range(0, all.size())
                    .filter(i -> all.get(i) instanceof EReference && Features.isLink(all.get(i)))
                    .toArray();
            return new Shape(all.size(), values, links);
        }
    }

    private static Node node(String key, Identified element, Map<EClass, Shape> shapes, Report report) {
        EClass type = element.eClass();
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Object[] values = new Object[shape.count()];
        for (int i : shape.values()) {
            Object value = ((InternalEObject) element).eGet(i, false, true);
            values[i] = value instanceof EList<?> list ? frozen(list) : value;
        }
        if (key.equals(ROOT)) {
            values[type.getFeatureID(ReportPackage.Literals.IDENTIFIED__ID)] = element.getId();
        }
        List<String> contents = element instanceof Parent parent ? ids(parent.getContents()) : List.of();
        List<String> suppressions =
                element instanceof Element suppressed ? ids(suppressed.getSuppressions()) : List.of();
        return new Node(key, type, parentOf(element, report), values, contents, suppressions);
    }

    private static String parentOf(Identified element, Report report) {
        return element == report || element.eContainer() == report || !(element.eContainer() instanceof Identified up)
                ? ROOT
                : String.valueOf(up.getId());
    }

    private static List<String> frozen(EList<?> list) {
        if (list.isEmpty()) {
            return List.of();
        } else if (list.size() == 1 && list.get(0) instanceof String only) {
            return List.of(only);
        }
        List<String> frozen = new ArrayList<>(list.size());
        for (Object member : list) {
            frozen.add(member instanceof Identified target ? String.valueOf(target.getId()) : String.valueOf(member));
        }
        return Collections.unmodifiableList(frozen);
    }

    private static List<String> ids(List<? extends Identified> elements) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(elements.size());
        for (Identified element : elements) {
            ids.add(element.getId());
        }
        return Collections.unmodifiableList(ids);
    }

    private static String where(Identified element) {
        return element.eContainer() instanceof Identified up ? up.eClass().getName() + " " + up.getId() : "";
    }

    /** Replaces nodes with links to what is not there; the report is never a target. */
    private static void dropDangling(Map<String, Node> nodes, Map<EClass, Shape> shapes) {
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            Object[] values = null;
            for (int link : shapes.get(node.type()).links()) {
                if (node.valueAt(link) instanceof List<?> targets
                        && !targets.isEmpty()
                        && !nodes.keySet().containsAll(targets)) {
                    values = values == null ? node.copyOfValues() : values;
                    values[link] = targets.stream().filter(nodes::containsKey).toList();
                }
            }
            if (values != null) {
                entry.setValue(new Node(
                        node.key(),
                        node.type(),
                        node.parent(),
                        values,
                        node.children(Slot.CONTENTS),
                        node.children(Slot.SUPPRESSIONS)));
            }
        }
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
        return nodes;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree && nodes.equals(tree.nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }
}
