package org.collate.core.internal.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.collate.core.fact.Fact;
import org.collate.core.text.Words;
import org.collate.model.meta.NamingFeature;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One element of a report as immutable facts.
 *
 * <p>The values stand in the order of the type's features. Lists are immutable, links are ids.
 */
public final class Node {

    private final String key;
    private final EClass type;
    private final String parent;
    private final Object[] values;
    private final List<String> contents;
    private final List<String> suppressions;

    /**
     * A node.
     *
     * @param values owned by the node from here on
     */
    public Node(
            String key, EClass type, String parent, Object[] values, List<String> contents, List<String> suppressions) {
        this.key = key;
        this.type = type;
        this.parent = parent;
        this.values = values;
        this.contents = contents;
        this.suppressions = suppressions;
    }

    /** The id of the element; {@link Tree#ROOT} for the report, whose own id is a value. */
    public String key() {
        return key;
    }

    /** The class of the element. */
    public EClass type() {
        return type;
    }

    /** The key of what holds the element; empty for the report. */
    public String parent() {
        return parent;
    }

    /** The keys of what the element holds in a slot, in order. */
    public List<String> children(Slot slot) {
        return slot == Slot.CONTENTS ? contents : suppressions;
    }

    /** The slot of its parent in which the element stands. */
    public Slot slot() {
        return type == ReportPackage.Literals.SUPPRESSION ? Slot.SUPPRESSIONS : Slot.CONTENTS;
    }

    /** Whether the type of this element has a feature. */
    public boolean has(EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(type);
    }

    /** The value of a feature; null where it is not set or the type lacks it. */
    public Object value(EStructuralFeature feature) {
        return has(feature) ? values[type.getFeatureID(feature)] : null;
    }

    /** The value of the feature at an index of the type's features; null where it is not set. */
    Object valueAt(int index) {
        return values[index];
    }

    /** The ids a link feature holds; empty where the type lacks it. */
    @SuppressWarnings("unchecked")
    public List<String> links(EStructuralFeature feature) {
        return value(feature) instanceof List<?> ids ? (List<String>) ids : List.of();
    }

    /** Whether two elements are of one type and have equal values; where they stand is not asked. */
    public boolean sameValues(Node other) {
        return values == other.values || type == other.type && Arrays.equals(values, other.values);
    }

    boolean sameValues(Object[] others) {
        return Arrays.equals(values, others);
    }

    /** The values themselves, to be shared with another node and never changed. */
    public Object[] values() {
        return values;
    }

    /** A copy of the values, in the order of the type's features. */
    public Object[] copyOfValues() {
        return values.clone();
    }

    /** The words that a feature holds; empty where it is not set or the type lacks it. */
    public String words(Fact.Words words) {
        return words.in(value(words.feature()));
    }

    /** The ids of what is linked to; empty where the type lacks the link. */
    public List<String> links(Fact.Link link) {
        return links(link.feature());
    }

    /** The words by which a reader knows the element: its text, heading or title; empty for what has none. */
    public String words() {
        return NamingFeature.of(type)
                .map(feature -> Words.joined(value(feature)))
                .orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node
                && key.equals(node.key)
                && parent.equals(node.parent)
                && sameValues(node)
                && contents.equals(node.contents)
                && suppressions.equals(node.suppressions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, parent, contents);
    }

    @Override
    public String toString() {
        return type.getName() + " " + key + " in " + parent + " " + words();
    }
}
