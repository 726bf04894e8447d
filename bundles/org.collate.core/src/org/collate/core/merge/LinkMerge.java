package org.collate.core.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.sides.Three;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Merges the links of an element, target by target; their order says nothing.
 *
 * <p>Whether an element is linked to another, by proposal or confirmed, is one fact. A side that deleted the target, or
 * made either end of another kind, says nothing about it: whether links stand follows from what does. A link that one side newly
 * proposes and the other newly confirms is confirmed, since a proposal asks for just that.
 */
final class LinkMerge {

    /** A link and the list of its proposals, where the model has such a list. */
    private record Family(Fact.Link confirmed, Optional<Fact.Link> proposed) {

        /** The families of a type. */
        static List<Family> of(EClass type) {
            List<Fact.Link> links = Facts.of(type).links();
            return links.stream()
                    .filter(link -> link.proposes().isEmpty())
                    .map(link -> new Family(
                            link,
                            links.stream()
                                    .filter(each -> each.proposes()
                                            .filter(link.feature()::equals)
                                            .isPresent())
                                    .findFirst()))
                    .toList();
        }

        List<Fact.Link> links() {
            return proposed.isPresent() ? List.of(confirmed, proposed.get()) : List.of(confirmed);
        }
    }

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
        return families.computeIfAbsent(kind, Family::of);
    }

    /** Puts the merged links of an element that both sides have into its values. */
    void merge(Node ours, Node theirs, Object[] values) {
        for (Family family : families(kinds.of(ours.key()))) {
            merge(family, ours, theirs, values);
        }
    }

    /** The links of an element that only one side has, without those to what is not in the result. */
    void keepLive(Node node, Object[] values) {
        for (Fact.Link link : Facts.of(node.type()).links()) {
            if (link.inside().isPresent() && !node.links(link).isEmpty()) {
                values[node.type().getFeatureID(link.feature())] =
                        node.links(link).stream().filter(isLive(link)).toList();
            }
        }
    }

    private boolean areLive(Fact.Link link, List<String> targets) {
        return targets.isEmpty() || targets.stream().allMatch(isLive(link));
    }

    private Predicate<String> isLive(Fact.Link link) {
        return target -> link.inside()
                .filter(reference -> placement.parent(target) == null
                        || !reference.getEReferenceType().isSuperTypeOf(kinds.of(target)))
                .isEmpty();
    }

    private void merge(Family family, Node ours, Node theirs, Object[] values) {
        if (areEqual(family, ours, theirs)) {
            EClass kind = kinds.of(ours.key());
            family.links().forEach(link -> values[kind.getFeatureID(link.feature())] = ours.links(link));
            return;
        }
        Node base = sources.base().get(ours.key());
        Set<String> targets = new TreeSet<>();
        for (Fact.Link link : family.links()) {
            targets.addAll(ours.links(link));
            targets.addAll(theirs.links(link));
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
        family.proposed().ifPresent(link -> put(link, proposed, base, ours, theirs, values));
    }

    private boolean areEqual(Family family, Node ours, Node theirs) {
        for (Fact.Link link : family.links()) {
            List<String> links = ours.links(link);
            if (!links.equals(theirs.links(link)) || !areLive(link, links)) {
                return false;
            }
        }
        return true;
    }

    private int merge(Family family, Node base, Node ours, Node theirs, String target) {
        int before = state(family, base, target);
        int mine = opinion(family, ours, Side.OURS, target, before);
        int other = opinion(family, theirs, Side.THEIRS, target, before);
        Three<Integer> states = new Three<>(before, mine, other);
        Optional<Side> standing = states.standing();
        if (standing.isPresent()) {
            return states.of(standing.get());
        }
        if (before == 0 && mine != 0 && other != 0) {
            return CONFIRMED;
        }
        if (!isLive(family.confirmed()).test(target)) {
            return 0;
        }
        return states.of(settle(family.confirmed(), ours.key(), target, states));
    }

    private Side settle(Fact.Link link, String key, String target, Three<Integer> states) {
        String id = decisions.id(
                new Decisions.Subject.Link(key, link, target, states.base()),
                Optional.of(states.ours()),
                Optional.of(states.theirs()));
        Conflict conflict = new Conflict.Link(
                id,
                key,
                sources.lead(key),
                link.name(),
                target,
                text(states.base()),
                text(states.ours()),
                text(states.theirs()));
        return decisions.settle(conflict).side();
    }

    private static Optional<String> text(int state) {
        if (state <= 0) {
            return Optional.empty();
        }
        return Optional.of((state & CONFIRMED) != 0 ? "confirmed" : "proposed");
    }

    private int opinion(Family family, Node node, Side side, String target, int before) {
        // A kind that has no such links says nothing about them; that it stands or not is a matter of its own.
        boolean isSilent = !node.has(family.confirmed().feature()) || hasNoSuchTarget(family, side, target);
        return isSilent && before != UNKNOWN ? before : state(family, node, target);
    }

    /** Whether a side deleted a target, or made it of a kind that no such link leads to. */
    private boolean hasNoSuchTarget(Family family, Side side, String target) {
        Optional<EReference> inside = family.confirmed().inside();
        if (inside.isEmpty() || !sources.base().has(target)) {
            return false;
        }
        Node there = sources.of(side).get(target);
        return there == null || !inside.get().getEReferenceType().isSuperTypeOf(there.type());
    }

    private static int state(Family family, Node node, String target) {
        if (node == null) {
            return 0;
        }
        if (node.value(family.confirmed().feature()) instanceof VirtualBase.Undecided) {
            return UNKNOWN;
        }
        boolean isProposed =
                family.proposed().filter(f -> node.links(f).contains(target)).isPresent();
        return (node.links(family.confirmed()).contains(target) ? CONFIRMED : 0) + (isProposed ? PROPOSED : 0);
    }

    private void put(Fact.Link link, Set<String> targets, Node base, Node ours, Node theirs, Object[] values) {
        targets.removeIf(isLive(link).negate());
        List<String> before = base == null ? List.of() : base.links(link);
        List<String> mine = ours.links(link);
        List<String> other = theirs.links(link);
        boolean isMine = isOrderOf(mine, targets);
        boolean isOther = isOrderOf(other, targets);
        List<String> order;
        if (isMine && (!isOther || other.equals(before) || other.equals(mine))) {
            order = mine;
        } else if (isOther && (!isMine || mine.equals(before))) {
            order = other;
        } else {
            Set<String> sorted = new LinkedHashSet<>(before);
            sorted.retainAll(targets);
            sorted.addAll(new TreeSet<>(targets));
            order = List.copyOf(sorted);
        }
        values[kinds.of(ours.key()).getFeatureID(link.feature())] = order;
    }

    private static boolean isOrderOf(List<String> order, Set<String> targets) {
        return order.size() == targets.size() && targets.containsAll(order);
    }
}
