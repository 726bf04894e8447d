package org.collate.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Node;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Merges what an element says: its words, values and links. */
final class FactMerge {

    private final Sources sources;
    private final Decisions decisions;
    private final Kinds kinds;
    private final LinkMerge links;
    private final boolean leavesOpen;
    private final Map<EClass, List<EAttribute>> attributes = new HashMap<>();

    /**
     * Merges facts.
     *
     * @param leavesOpen whether disputed words stand as nobody's, as a virtual base needs it, instead of as ours
     */
    FactMerge(Sources sources, Decisions decisions, Kinds kinds, LinkMerge links, boolean leavesOpen) {
        this.sources = sources;
        this.decisions = decisions;
        this.kinds = kinds;
        this.links = links;
        this.leavesOpen = leavesOpen;
    }

    /**
     * The values of an element of the result, in the order of its kind's features; those of a node where they are just
     * the same, which nobody may change.
     *
     * @param kind what it is in the result
     * @param base the element in the base, or null
     * @param ours the element in our version, or null where theirs is not
     * @param theirs the element in their version, or null where ours is not
     */
    Object[] merge(EClass kind, Node base, Node ours, Node theirs) {
        if (ours == null || theirs == null) {
            Node only = ours == null ? theirs : ours;
            Object[] values = only.copyOfValues();
            links.keepLive(only, values);
            return values;
        }
        Node same = unchanged(base, ours, theirs);
        same = same == null || same.type() != kind ? null : same;
        if (same != null && !leavesOpen && links.areEqual(ours, theirs)) {
            return same.values();
        }
        Object[] values = same == null ? new Object[kind.getFeatureCount()] : same.copyOfValues();
        if (same == null) {
            for (EAttribute feature : attributes(kind)) {
                if (feature != ReportPackage.Literals.ITEM__EMPHASIS || !areItems(ours, theirs)) {
                    values[kind.getFeatureID(feature)] = merge(feature, base, ours, theirs, values);
                }
            }
        }
        links.merge(ours, theirs, values);
        return values;
    }

    /** The side whose values stand as a whole, since the other has not changed any; null where that is not so. */
    private static Node unchanged(Node base, Node ours, Node theirs) {
        if (ours.sameValues(theirs) || base != null && base.sameValues(theirs)) {
            return ours;
        }
        return base != null && base.sameValues(ours) ? theirs : null;
    }

    private List<EAttribute> attributes(EClass kind) {
        return attributes.computeIfAbsent(
                kind,
                k -> k.getEAllAttributes().stream()
                        .filter(f -> !Features.isLink(f))
                        .toList());
    }

    private static boolean areItems(Node ours, Node theirs) {
        return ours.has(ReportPackage.Literals.ITEM__EMPHASIS) && theirs.has(ReportPackage.Literals.ITEM__EMPHASIS);
    }

    private Object merge(EAttribute feature, Node base, Node ours, Node theirs, Object[] values) {
        if (!ours.has(feature) || !theirs.has(feature)) {
            return ours.has(feature) ? ours.value(feature) : theirs.value(feature);
        }
        if (feature == ReportPackage.Literals.TEXT_ELEMENT__LINES && areItems(ours, theirs)) {
            return mergeWithEmphasis(feature, base, ours, theirs, values);
        }
        Object before = base == null ? null : base.value(feature);
        Object mine = ours.value(feature);
        Object other = theirs.value(feature);
        if (Objects.equals(mine, other) || base != null && Objects.equals(before, other)) {
            return mine;
        }
        if (base != null && Objects.equals(before, mine)) {
            return other;
        }
        if (Features.isWords(feature)) {
            return value(feature, segments(feature, before, ours, theirs), List.of(ours, theirs));
        }
        return settle(feature, ours.key(), before, mine, other) == Side.OURS ? mine : other;
    }

    private Side settle(EStructuralFeature feature, String key, Object before, Object mine, Object other) {
        Optional<String> was = Optional.ofNullable(before).map(String::valueOf);
        Optional<String> ours = Optional.ofNullable(mine).map(String::valueOf);
        Optional<String> theirs = Optional.ofNullable(other).map(String::valueOf);
        String id = decisions.id("attribute|" + key + "|" + feature.getName() + was, ours, theirs);
        return decisions
                .settle(new Conflict.Attribute(
                        id, sources.id(key), sources.lead(key), feature.getName(), was, ours, theirs))
                .side();
    }

    private Object mergeWithEmphasis(EAttribute lines, Node base, Node ours, Node theirs, Object[] values) {
        List<TextMerge.Segment> segments = segments(lines, base == null ? null : base.value(lines), ours, theirs);
        EStructuralFeature feature = ReportPackage.Literals.ITEM__EMPHASIS;
        Emphasis emphasis = new Emphasis(segments);
        int before = base != null && base.value(feature) instanceof Integer length ? length : 0;
        int mine = (Integer) ours.value(feature);
        int other = (Integer) theirs.value(feature);
        OptionalInt merged = emphasis.merge(before, mine, other);
        if (merged.isEmpty()) {
            Side side = settle(feature, ours.key(), before, mine, other);
            merged = OptionalInt.of(emphasis.merged(side, side == Side.OURS ? mine : other));
        }
        values[kinds.of(ours.key()).getFeatureID(feature)] = merged.getAsInt();
        return value(lines, segments, List.of(ours, theirs));
    }

    private List<TextMerge.Segment> segments(EStructuralFeature feature, Object before, Node ours, Node theirs) {
        String base = before instanceof Undecided ? "" : Features.words(before);
        return TextMerge.of(
                base,
                Features.words(ours.value(feature)),
                Features.words(theirs.value(feature)),
                (b, o, t, proposed) -> settleWords(ours.key(), feature, new String[] {b, o, t}, proposed));
    }

    private String settleWords(String key, EStructuralFeature feature, String[] texts, Optional<String> proposed) {
        Optional<String> was = Optional.of(VirtualBase.plain(texts[0]));
        Optional<String> ours = Optional.of(texts[1]);
        Optional<String> theirs = Optional.of(texts[2]);
        String id = decisions.id("words|" + key + "|" + feature.getName() + was, ours, theirs);
        Optional<String> plain = proposed.map(VirtualBase::plain);
        Choice choice = decisions.settle(new Conflict.Words(
                id, sources.id(key), sources.lead(key), feature.getName(), was, ours, theirs, plain));
        if (leavesOpen) {
            return VirtualBase.undecided(texts[0]);
        }
        return switch (choice) {
            case OURS -> texts[1];
            case THEIRS -> texts[2];
            case PROPOSED -> plain.orElse(texts[1]);
        };
    }

    /**
     * The merged words as a value; one that a side has as it stands is that side's, so that nothing changes by chance.
     */
    private static Object value(EStructuralFeature feature, List<TextMerge.Segment> segments, List<Node> sides) {
        StringBuilder words = new StringBuilder();
        segments.forEach(segment -> words.append(segment.merged()));
        List<Node> asTheyStand = sides.stream()
                .filter(side -> Features.words(side.value(feature)).contentEquals(words))
                .sorted(Comparator.comparingInt(side -> size(side.value(feature))))
                .toList();
        if (!asTheyStand.isEmpty()) {
            return asTheyStand.getFirst().value(feature);
        }
        if (!feature.isMany()) {
            return words.toString();
        }
        return words.isEmpty()
                ? List.of()
                : new ArrayList<>(List.of(words.toString().split("\n", -1)));
    }

    /** How much a value holds; of no words, those not set count least. */
    private static int size(Object value) {
        return value == null ? -1 : value instanceof List<?> list ? list.size() : 0;
    }
}
