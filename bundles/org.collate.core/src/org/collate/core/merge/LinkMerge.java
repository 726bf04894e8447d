package org.collate.core.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.collate.core.internal.tree.Node;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Merges the links of an element, target by target; their order says nothing.
 *
 * <p>Whether an element is linked to another, by proposal or confirmed, is one fact. A side that deleted the target, or
 * made either end of another kind, says nothing about it: whether links stand follows from what does. A link that one side newly
 * proposes and the other newly confirms is confirmed, since a proposal asks for just that.
 */
final class LinkMerge {

    /** A link and the list of its proposals; claims are never proposed. */
    private record Family(EStructuralFeature confirmed, Optional<EStructuralFeature> proposed) {

        List<EStructuralFeature> features() {
            return proposed.isPresent() ? List.of(confirmed, proposed.get()) : List.of(confirmed);
        }
    }

    private static final List<Family> FAMILIES = List.of(
            new Family(
                    ReportPackage.Literals.CAUSE__EXPLAINS,
                    Optional.of(ReportPackage.Literals.CAUSE__PROPOSED_EXPLAINS)),
            new Family(
                    ReportPackage.Literals.MEASURE__ADDRESSES,
                    Optional.of(ReportPackage.Literals.MEASURE__PROPOSED_ADDRESSES)),
            new Family(ReportPackage.Literals.PROBLEM__CLAIMS, Optional.empty()));
    private static final int CONFIRMED = 1;
    private static final int PROPOSED = 2;
    private static final int UNKNOWN = -1;

    private final Sources sources;
    private final Decisions decisions;
    private final Placement placement;
    private final Kinds kinds;
    private final Map<EClass, List<Family>> families = new HashMap<>();

    LinkMerge(Sources sources, Decisions decisions, Placement placement, Kinds kinds) {
        this.sources = sources;
        this.decisions = decisions;
        this.placement = placement;
        this.kinds = kinds;
    }

    /** Whether both sides have the same links, and what they lead to is in the result. */
    boolean areEqual(Node ours, Node theirs) {
        for (Family family : families(kinds.of(ours.key()))) {
            if (!areEqual(family, ours, theirs)) {
                return false;
            }
        }
        return true;
    }

    private List<Family> families(EClass kind) {
        return families.computeIfAbsent(
                kind,
                k -> FAMILIES.stream()
                        .filter(f -> f.confirmed().getEContainingClass().isSuperTypeOf(k))
                        .toList());
    }

    /** Puts the merged links of an element that both sides have into its values. */
    void merge(Node ours, Node theirs, Object[] values) {
        for (Family family : families(kinds.of(ours.key()))) {
            merge(family, ours, theirs, values);
        }
    }

    /** The links of an element that only one side has, without those to what is not in the result. */
    void keepLive(Node node, Object[] values) {
        for (EReference feature : node.type().getEAllReferences()) {
            if (!node.links(feature).isEmpty()) {
                values[node.type().getFeatureID(feature)] =
                        node.links(feature).stream().filter(isLive(feature)).toList();
            }
        }
    }

    private boolean areLive(EStructuralFeature feature, List<String> targets) {
        return targets.isEmpty() || targets.stream().allMatch(isLive(feature));
    }

    private Predicate<String> isLive(EStructuralFeature feature) {
        return target -> !(feature instanceof EReference reference)
                || placement.parent(target) != null
                        && reference.getEReferenceType().isSuperTypeOf(kinds.of(target));
    }

    private void merge(Family family, Node ours, Node theirs, Object[] values) {
        if (areEqual(family, ours, theirs)) {
            EClass kind = kinds.of(ours.key());
            family.features().forEach(feature -> values[kind.getFeatureID(feature)] = ours.links(feature));
            return;
        }
        Node base = sources.base().get(ours.key());
        Set<String> targets = new TreeSet<>();
        for (EStructuralFeature feature : family.features()) {
            targets.addAll(ours.links(feature));
            targets.addAll(theirs.links(feature));
        }
        Set<String> confirmed = new LinkedHashSet<>();
        Set<String> proposed = new LinkedHashSet<>();
        for (String target : targets) {
            int state = merge(family, base, ours, theirs, target);
            if ((state & CONFIRMED) != 0) {
                confirmed.add(target);
            }
            if ((state & PROPOSED) != 0) {
                proposed.add(target);
            }
        }
        put(family.confirmed(), confirmed, base, ours, theirs, values);
        family.proposed().ifPresent(feature -> put(feature, proposed, base, ours, theirs, values));
    }

    private boolean areEqual(Family family, Node ours, Node theirs) {
        for (EStructuralFeature feature : family.features()) {
            List<String> links = ours.links(feature);
            if (!links.equals(theirs.links(feature)) || !areLive(feature, links)) {
                return false;
            }
        }
        return true;
    }

    private int merge(Family family, Node base, Node ours, Node theirs, String target) {
        int before = state(family, base, target);
        int mine = opinion(family, ours, Side.OURS, target, before);
        int other = opinion(family, theirs, Side.THEIRS, target, before);
        if (mine == other || other == before) {
            return mine;
        }
        if (mine == before) {
            return other;
        }
        if (before == 0 && mine != 0 && other != 0) {
            return CONFIRMED;
        }
        if (!isLive(family.confirmed()).test(target)) {
            return 0;
        }
        return settle(family, ours.key(), target, before, mine, other);
    }

    private int settle(Family family, String key, String target, int before, int mine, int other) {
        String name = family.confirmed().getName();
        String id =
                decisions.id("link|" + key + "|" + name + "|" + target + before, Optional.of(mine), Optional.of(other));
        Conflict conflict =
                new Conflict.Link(id, key, sources.lead(key), name, target, text(before), text(mine), text(other));
        return decisions.settle(conflict).side() == Side.OURS ? mine : other;
    }

    private static Optional<String> text(int state) {
        if (state <= 0) {
            return Optional.empty();
        }
        return Optional.of((state & CONFIRMED) != 0 ? "confirmed" : "proposed");
    }

    private int opinion(Family family, Node node, Side side, String target, int before) {
        // A kind that has no such links says nothing about them; that it stands or not is a matter of its own.
        boolean isSilent = !node.has(family.confirmed()) || hasNoSuchTarget(family, side, target);
        return isSilent && before != UNKNOWN ? before : state(family, node, target);
    }

    /** Whether a side deleted a target, or made it of a kind that no such link leads to. */
    private boolean hasNoSuchTarget(Family family, Side side, String target) {
        if (!(family.confirmed() instanceof EReference reference)
                || !sources.base().has(target)) {
            return false;
        }
        Node there = sources.of(side).get(target);
        return there == null || !reference.getEReferenceType().isSuperTypeOf(there.type());
    }

    private static int state(Family family, Node node, String target) {
        if (node == null) {
            return 0;
        }
        if (node.value(family.confirmed()) instanceof Undecided) {
            return UNKNOWN;
        }
        boolean isProposed =
                family.proposed().filter(f -> node.links(f).contains(target)).isPresent();
        return (node.links(family.confirmed()).contains(target) ? CONFIRMED : 0) + (isProposed ? PROPOSED : 0);
    }

    private void put(
            EStructuralFeature feature, Set<String> targets, Node base, Node ours, Node theirs, Object[] values) {
        targets.removeIf(isLive(feature).negate());
        List<String> before = base == null ? List.of() : base.links(feature);
        List<String> mine = ours.links(feature);
        List<String> other = theirs.links(feature);
        List<String> order;
        if (isOrderOf(mine, targets) && (other.equals(before) || other.equals(mine))) {
            order = mine;
        } else if (isOrderOf(other, targets) && mine.equals(before)) {
            order = other;
        } else {
            Set<String> sorted = new LinkedHashSet<>(before);
            sorted.retainAll(targets);
            sorted.addAll(new TreeSet<>(targets));
            order = List.copyOf(sorted);
        }
        values[kinds.of(ours.key()).getFeatureID(feature)] = order;
    }

    private static boolean isOrderOf(List<String> order, Set<String> targets) {
        return order.size() == targets.size() && targets.containsAll(order);
    }
}
