package org.collate.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.sides.Three;
import org.collate.core.merge.words.Emphasis;
import org.collate.core.merge.words.OpenWords;
import org.collate.core.merge.words.TextMerge;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Merges what an element says: its words, values and links. */
final class FactMerge {

    /** The state of a fact where no base has it: it equals no other. */
    private static final Object NOTHING = new Object();

    private final Sources sources;
    private final Decisions decisions;
    private final Kinds kinds;
    private final LinkMerge links;
    private final boolean leavesOpen;

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
            for (Fact.Stored fact : Facts.of(kind).stored()) {
                boolean isMergedWithLines =
                        fact.feature() == ReportPackage.Literals.ITEM__EMPHASIS && areItems(ours, theirs);
                if (!(fact instanceof Fact.Link) && !isMergedWithLines) {
                    values[kind.getFeatureID(fact.feature())] = merge(fact, base, ours, theirs, values);
                }
            }
        }
        links.merge(ours, theirs, values);
        return values;
    }

    /** Whether the values of an element that all versions have alike are those of the result, links to it included. */
    boolean areLeftAlone(Node node) {
        return !leavesOpen && links.areEqual(node, node);
    }

    /** The side whose values stand as a whole, since the other has not changed any; null where that is not so. */
    private static Node unchanged(Node base, Node ours, Node theirs) {
        Three<Node> nodes = new Three<>(base, ours, theirs);
        return nodes.standing((one, other) -> one != null && one.sameValues(other))
                .map(nodes::of)
                .orElse(null);
    }

    private static boolean areItems(Node ours, Node theirs) {
        return ours.has(ReportPackage.Literals.ITEM__EMPHASIS) && theirs.has(ReportPackage.Literals.ITEM__EMPHASIS);
    }

    private Object merge(Fact.Stored fact, Node base, Node ours, Node theirs, Object[] values) {
        EStructuralFeature feature = fact.feature();
        if (!ours.has(feature) || !theirs.has(feature)) {
            return ours.has(feature) ? ours.value(feature) : theirs.value(feature);
        }
        if (feature == ReportPackage.Literals.TEXT_ELEMENT__LINES && areItems(ours, theirs)) {
            return mergeWithEmphasis(new Fact.Words(feature), base, ours, theirs, values);
        }
        Object before = base == null ? NOTHING : base.value(feature);
        Three<Object> states = new Three<>(before, ours.value(feature), theirs.value(feature));
        Optional<Side> standing = states.standing();
        if (standing.isPresent()) {
            return states.of(standing.get());
        }
        return fact instanceof Fact.Words words
                ? value(words, segments(words, base, ours, theirs), List.of(ours, theirs))
                : states.of(settle(fact, ours.key(), base == null ? null : before, states));
    }

    private Side settle(Fact.Stored fact, String key, Object before, Three<?> states) {
        Optional<String> was = Optional.ofNullable(before).map(String::valueOf);
        Optional<String> ours = Optional.ofNullable(states.ours()).map(String::valueOf);
        Optional<String> theirs = Optional.ofNullable(states.theirs()).map(String::valueOf);
        String id = decisions.id(new Decisions.Subject.Value(key, fact, was), ours, theirs);
        return decisions
                .settle(new Conflict.Attribute(id, sources.id(key), sources.lead(key), fact.name(), was, ours, theirs))
                .side();
    }

    private Object mergeWithEmphasis(Fact.Words lines, Node base, Node ours, Node theirs, Object[] values) {
        List<TextMerge.Segment> segments = segments(lines, base, ours, theirs);
        EStructuralFeature feature = ReportPackage.Literals.ITEM__EMPHASIS;
        Emphasis emphasis = new Emphasis(segments);
        int before = base != null && base.value(feature) instanceof Integer length ? length : 0;
        int mine = (Integer) ours.value(feature);
        int other = (Integer) theirs.value(feature);
        // Where no base has the element nobody has decided either: no lead at all is a choice as well.
        boolean isOpen = base == null || base.value(feature) instanceof VirtualBase.Undecided;
        OptionalInt merged = isOpen ? emphasis.merge(mine, other) : emphasis.merge(before, mine, other);
        if (merged.isEmpty()) {
            Object was = base == null ? null : before;
            Side side = settle(new Fact.Value(feature), ours.key(), was, new Three<>(before, mine, other));
            merged = OptionalInt.of(emphasis.merged(side, side == Side.OURS ? mine : other));
        }
        values[kinds.of(ours.key()).getFeatureID(feature)] = merged.getAsInt();
        return value(lines, segments, List.of(ours, theirs));
    }

    private List<TextMerge.Segment> segments(Fact.Words fact, Node base, Node ours, Node theirs) {
        Object before = base == null ? null : base.value(fact.feature());
        return TextMerge.of(
                before instanceof VirtualBase.Undecided ? "" : fact.in(before),
                ours.words(fact),
                theirs.words(fact),
                (words, proposed) -> settleWords(ours.key(), fact, words, proposed));
    }

    private String settleWords(String key, Fact.Words fact, Three<String> words, Optional<String> proposed) {
        Optional<String> was = Optional.of(OpenWords.plain(words.base()));
        Optional<String> ours = Optional.of(words.ours());
        Optional<String> theirs = Optional.of(words.theirs());
        String id = decisions.id(new Decisions.Subject.Words(key, fact, was), ours, theirs);
        Optional<String> plain = proposed.map(OpenWords::plain);
        Choice choice = decisions.settle(
                new Conflict.Words(id, sources.id(key), sources.lead(key), fact.name(), was, ours, theirs, plain));
        if (leavesOpen && !decisions.isChosen(id)) {
            return OpenWords.of(words.base());
        }
        return decisions.written(id).orElseGet(() -> chosen(choice, words, plain));
    }

    private static String chosen(Choice choice, Three<String> words, Optional<String> plain) {
        return switch (choice) {
            case OURS -> words.ours();
            case THEIRS -> words.theirs();
            case PROPOSED -> plain.orElse(words.ours());
        };
    }

    /**
     * The merged words as a value; one that a side has as it stands is that side's, so that nothing changes by chance.
     */
    private static Object value(Fact.Words fact, List<TextMerge.Segment> segments, List<Node> sides) {
        EStructuralFeature feature = fact.feature();
        StringBuilder words = new StringBuilder();
        segments.forEach(segment -> words.append(segment.merged()));
        List<Node> asTheyStand = sides.stream()
                .filter(side -> side.words(fact).contentEquals(words))
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
