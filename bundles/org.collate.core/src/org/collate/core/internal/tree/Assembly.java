package org.collate.core.internal.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Suppression;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Builds a report from its facts. */
public final class Assembly {

    private final Tree tree;
    private final Map<String, Identified> elements;

    private Assembly(Tree tree) {
        this.tree = tree;
        this.elements = HashMap.newHashMap(tree.nodes().size());
    }

    /** The report of a tree, in a resource of its own. */
    public static Report report(Tree tree) {
        return new Assembly(tree).build();
    }

    private Report build() {
        for (Node node : tree.nodes().values()) {
            elements.put(node.key(), create(node));
        }
        tree.nodes().values().forEach(this::fill);
        return (Report) elements.get(Tree.ROOT);
    }

    private static Identified create(Node node) {
        if (node.key().equals(Tree.ROOT)) {
            return Reports.create((String) node.value(ReportPackage.Literals.IDENTIFIED__ID));
        }
        Identified element = (Identified) ReportFactory.eINSTANCE.create(node.type());
        element.setId(node.key());
        return element;
    }

    private void fill(Node node) {
        InternalEObject element = (InternalEObject) elements.get(node.key());
        Shape shape = Shape.of(node.type());
        for (int index : shape.values()) {
            Object value = node.valueAt(index);
            if (value instanceof List<?> list) {
                if (!list.isEmpty()) {
                    addAll(element, index, shape.features().get(index), list);
                }
            } else if (value != null) {
                element.eSet(index, value);
            }
        }
        addChildren(node, element);
    }

    /**
     * Adds without asking whether a member is there already: the lists have none twice, and asking costs their square.
     */
    private void addAll(InternalEObject element, int index, EStructuralFeature feature, List<?> members) {
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) element.eGet(index, false, true);
        boolean inside = feature instanceof EReference;
        for (Object member : members) {
            list.addUnique(inside ? elements.get(member) : member);
        }
    }

    private void addChildren(Node node, InternalEObject element) {
        if (element instanceof Parent parent) {
            EList<Content> contents = parent.getContents();
            for (String key : node.children(Slot.CONTENTS)) {
                ((InternalEList<Content>) contents).addUnique((Content) elements.get(key));
            }
        }
        if (element instanceof Element suppressed) {
            EList<Suppression> suppressions = suppressed.getSuppressions();
            for (String key : node.children(Slot.SUPPRESSIONS)) {
                ((InternalEList<Suppression>) suppressions).addUnique((Suppression) elements.get(key));
            }
        }
    }
}
