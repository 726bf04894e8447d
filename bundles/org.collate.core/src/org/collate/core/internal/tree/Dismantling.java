package org.collate.core.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** The nodes that link to anything. */
    private final List<Node> linking = new ArrayList<>();

    Dismantling(Report report, Tree like) {
        this.report = report;
        this.like = like;
        this.nodes = LinkedHashMap.newLinkedHashMap(like.nodes().size());
    }

    Map<String, Node> nodes() {
        open.push(new Pending(report, Tree.ROOT, Tree.ROOT));
        while (!open.isEmpty()) {
            Pending next = open.pop();
            Node node = node(next);
            if (nodes.put(next.key(), node) != null) {
                throw refused("id.twice", next.element());
            }
            if (hasLinks(node)) {
                linking.add(node);
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
        boolean isSame = other != null;
        for (int i : shape.values()) {
            Object value = ((InternalEObject) element).eGet(i, false, true);
            Object known = other == null ? null : other.valueAt(i);
            if (value instanceof EList<?> list) {
                value = known instanceof List<?> before && isSame(list, before) ? known : frozen(list);
            }
            values[i] = value;
            isSame = isSame && Objects.equals(value, known);
        }
        if (element == report) {
            int id = type.getFeatureID(ReportPackage.Literals.IDENTIFIED__ID);
            values[id] = element.getId();
            isSame = isSame && Objects.equals(element.getId(), other.valueAt(id));
        }
        return isSame ? other.values() : values;
    }

    /** Whether a list is what another one became when it was frozen. */
    private static boolean isSame(EList<?> list, List<?> frozen) {
        if (list.size() != frozen.size()) {
            return false;
        }
        for (int i = 0; i < frozen.size(); i++) {
            if (!frozen(list.get(i)).equals(frozen.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLinks(Node node) {
        for (int link : Shape.of(node.type()).links()) {
            if (node.valueAt(link) instanceof List<?> targets && !targets.isEmpty()) {
                return true;
            }
        }
        return false;
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
        } else if (list.size() == 1) {
            return List.of(frozen(list.get(0)));
        }
        List<String> frozen = new ArrayList<>(list.size());
        for (Object member : list) {
            frozen.add(frozen(member));
        }
        return Collections.unmodifiableList(frozen);
    }

    private static String frozen(Object member) {
        return member instanceof Identified target ? String.valueOf(target.getId()) : String.valueOf(member);
    }

    /** Replaces nodes with links to what is not there; the report is never a target. */
    private void dropDangling() {
        for (Node node : linking) {
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
                nodes.put(
                        node.key(),
                        new Node(
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
