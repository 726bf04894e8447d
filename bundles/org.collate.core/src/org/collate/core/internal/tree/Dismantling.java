package org.collate.core.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.Messages;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Takes one report apart into nodes.
 *
 * <p>Keys, lists, values and whole nodes that another tree holds already are taken from there. Most of a version is as
 * it was in the version before, so most comparisons of two trees then end at the first look, and a key is looked up
 * without reading its characters.
 */
final class Dismantling {

    /** An element whose turn is to come, what it is called and what holds it. */
    private record Pending(Identified element, String key, String parent) {}

    private final Report report;
    private final Tree like;
    private final Map<String, Node> nodes;
    private final Deque<Pending> open = new ArrayDeque<>();

    Dismantling(Report report, Tree like) {
        this.report = report;
        this.like = like;
        this.nodes = LinkedHashMap.newLinkedHashMap(like.nodes().size());
    }

    Map<String, Node> nodes() {
        open.push(new Pending(report, Tree.ROOT, Tree.ROOT));
        while (!open.isEmpty()) {
            Pending next = open.pop();
            if (nodes.put(next.key(), node(next)) != null) {
                throw refused("id.twice", next.element());
            }
        }
        dropDangling();
        return nodes;
    }

    private static IllegalArgumentException refused(String why, Identified element) {
        String where =
                element.eContainer() instanceof Identified up ? up.eClass().getName() + " " + up.getId() : "";
        return new IllegalArgumentException(Messages.of(Tree.class).get(why, element.getId(), where));
    }

    private Node node(Pending pending) {
        Identified element = pending.element();
        EClass type = element.eClass();
        Node other = like.get(pending.key());
        boolean isLike = other != null && other.type() == type;
        Object[] values = values(element, type, isLike ? other : null);
        // The last to be pushed is the first to come.
        List<String> suppressions = element instanceof Element suppressed
                ? pushed(suppressed.getSuppressions(), pending.key(), isLike ? other.children(Slot.SUPPRESSIONS) : null)
                : List.of();
        List<String> contents = element instanceof Parent parent
                ? pushed(parent.getContents(), pending.key(), isLike ? other.children(Slot.CONTENTS) : null)
                : List.of();
        boolean isSame = isLike
                && values == other.values()
                && contents == other.children(Slot.CONTENTS)
                && suppressions == other.children(Slot.SUPPRESSIONS)
                && pending.parent().equals(other.parent());
        return isSame ? other : new Node(pending.key(), type, pending.parent(), values, contents, suppressions);
    }

    private Object[] values(Identified element, EClass type, Node other) {
        Shape shape = Shape.of(type);
        Object[] values = new Object[shape.features().size()];
        for (int i : shape.values()) {
            Object value = ((InternalEObject) element).eGet(i, false, true);
            values[i] = value instanceof EList<?> list ? frozen(list) : value;
        }
        if (element == report) {
            values[type.getFeatureID(ReportPackage.Literals.IDENTIFIED__ID)] = element.getId();
        }
        return other != null && other.sameValues(values) ? other.values() : values;
    }

    private List<String> pushed(List<? extends Identified> elements, String parent, List<String> other) {
        if (elements.isEmpty()) {
            return other != null && other.isEmpty() ? other : List.of();
        }
        String[] keys = new String[elements.size()];
        for (int i = keys.length - 1; i >= 0; i--) {
            Identified element = elements.get(i);
            keys[i] = key(element);
            open.push(new Pending(element, keys[i], parent));
        }
        List<String> list = Collections.unmodifiableList(Arrays.asList(keys));
        return list.equals(other) ? other : list;
    }

    private String key(Identified element) {
        String id = element.getId();
        if (id == null) {
            throw refused("id.missing", element);
        }
        Node known = like.get(id);
        return known == null ? id : known.key();
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

    /** Replaces nodes with links to what is not there; the report is never a target. */
    private void dropDangling() {
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            Object[] values = null;
            for (int link : Shape.of(node.type()).links()) {
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
}
