package org.collate.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.sides.Three;
import org.eclipse.emf.ecore.EClass;

/**
 * Decides of what kind each element is, where a side turned, say, a point into a problem.
 *
 * <p>It is a conflict where both turned it into different kinds, and where one turned it into a kind that has no room
 * for what the other did: a value, a link from or to it, something put into it.
 */
final class Kinds {

    private final Sources sources;
    private final Decisions decisions;
    private final Existence existence;
    private final Map<String, EClass> kinds = new HashMap<>();
    private final Map<String, Side> settled = new HashMap<>();

    Kinds(Sources sources, Decisions decisions, Existence existence) {
        this.sources = sources;
        this.decisions = decisions;
        this.existence = existence;
        for (Node ours : sources.of(Side.OURS).nodes().values()) {
            Node theirs = sources.of(Side.THEIRS).get(ours.key());
            if (theirs != null && theirs.type() != ours.type()) {
                decide(ours, theirs);
            }
        }
    }

    /** Whether no element has another kind on one side than on the other. */
    boolean areAlike() {
        return kinds.isEmpty();
    }

    /** The elements whose kind is a conflict, with the side whose kind stands. */
    Map<String, Side> settled() {
        return settled;
    }

    /** The kind of an element of the result. */
    EClass of(String key) {
        EClass decided = kinds.get(key);
        if (decided != null) {
            return decided;
        }
        Node ours = sources.of(Side.OURS).get(key);
        return ours == null ? sources.of(Side.THEIRS).get(key).type() : ours.type();
    }

    private void decide(Node ours, Node theirs) {
        String key = ours.key();
        Node base = sources.base().get(key);
        Side stands = new Three<>(base, ours, theirs)
                .standing((one, other) -> one != null && one.type() == other.type())
                .filter(side -> hasRoom(sources.of(side).get(key).type(), base, side.other()))
                .orElseGet(() -> settle(base, ours, theirs));
        kinds.put(key, sources.of(stands).get(key).type());
        for (Side side : Side.values()) {
            Node filled = sources.of(side).get(key);
            Node full = sources.of(side.other()).get(key);
            if (Features.holdsContents(filled.type()) && !Features.holdsContents(full.type())) {
                settleGuests(key, side, stands);
            }
        }
    }

    private Side settle(Node base, Node ours, Node theirs) {
        Optional<String> before = Optional.ofNullable(base).map(b -> b.type().getName());
        Optional<String> mine = Optional.of(ours.type().getName());
        Optional<String> other = Optional.of(theirs.type().getName());
        String key = ours.key();
        String id = decisions.id(new Decisions.Subject.Kind(key, before), mine, other);
        Side stands = decisions
                .settle(new Conflict.Attribute(
                        id, sources.id(key), sources.lead(key), Fact.Kind.NAME, before, mine, other))
                .side();
        settled.put(key, stands);
        return stands;
    }

    /** Whether a new kind has room for all that the other side changed in an element. */
    private boolean hasRoom(EClass kind, Node base, Side other) {
        Node node = sources.of(other).get(base.key());
        for (Fact.Stored fact : Facts.of(node.type()).stored()) {
            if (!fact.feature().getEContainingClass().isSuperTypeOf(kind)
                    && !Objects.equals(base.value(fact.feature()), node.value(fact.feature()))) {
                return false;
            }
        }
        boolean filled = node.children(Slot.CONTENTS).stream().anyMatch(k -> sources.movedHere(other, k));
        return (Features.holdsContents(kind) || !filled) && !isNewlyLinked(base.key(), kind, other);
    }

    private boolean isNewlyLinked(String target, EClass kind, Side side) {
        for (Node node : sources.of(side).nodes().values()) {
            for (Fact.Link link : Facts.of(node.type()).links()) {
                if (link.inside().isPresent()
                        && !link.inside().get().getEReferenceType().isSuperTypeOf(kind)
                        && node.links(link).contains(target)
                        && !isLinkedBefore(node, link, target)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLinkedBefore(Node node, Fact.Link link, String target) {
        Node before = sources.base().get(node.key());
        return before != null && before.links(link).contains(target);
    }

    /**
     * What a side put into an element whose other kind cannot hold it goes with the kind: it stays there, or is taken out
     * again, whatever else the other side did to its place.
     */
    private void settleGuests(String key, Side filler, Side stands) {
        Set<String> holders = new HashSet<>(Set.of(key));
        for (Node node : sources.of(filler).nodes().values()) {
            if (node.key().isEmpty() || !holders.contains(node.parent()) || node.slot() != Slot.CONTENTS) {
                continue;
            }
            if (sources.of(filler.other()).has(node.key())) {
                if (stands != filler || isPutHere(filler, node.key())) {
                    existence.pins().put(node.key(), stands);
                }
            } else if (!sources.base().has(node.key())) {
                holders.add(node.key());
                if (stands != filler) {
                    existence.remove(node.key());
                }
            }
        }
    }

    private boolean isPutHere(Side side, String key) {
        return sources.movedHere(side, key) || sources.reordered(side, key);
    }
}
