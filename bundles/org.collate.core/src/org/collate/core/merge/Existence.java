package org.collate.core.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.core.merge.sides.Side;

/**
 * Finds delete/update conflicts, and decides which elements are in the result.
 *
 * <p>What one side deleted and the other still has is cut into units: the largest pieces of the keeping side's tree
 * that are deleted as a whole, with what the keeping side newly put into them. A unit that the keeping side did not
 * touch is deleted; a unit that it touched is a conflict. Elements that the deleting side has elsewhere are never part
 * of a unit: where the unit goes, they stay where the deleting side has them.
 */
final class Existence {

    /** A piece of the keeping side's tree that lives or dies as a whole. */
    private static final class Unit {
        private final List<String> elements = new ArrayList<>();
        private final Set<Conflict.Contest> against = EnumSet.noneOf(Conflict.Contest.class);
        private final List<Conflict.NewLink> links = new ArrayList<>();
        /** What the keeping side moved in, and the other still has. */
        private final List<String> guests = new ArrayList<>();
    }

    private final Sources sources;
    private final Decisions decisions;
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Side> pins = new HashMap<>();
    private final Map<String, Side> kept = new HashMap<>();
    private final Map<String, Side> forgone = new HashMap<>();

    Existence(Sources sources, Decisions decisions) {
        this.sources = sources;
        this.decisions = decisions;
        decide(Side.OURS);
        decide(Side.THEIRS);
    }

    /** Whether an element that a side has goes. */
    boolean isGone(String key) {
        return gone.contains(key);
    }

    /** Takes an element out of the result. */
    void remove(String key) {
        gone.add(key);
    }

    /** Elements whose place is that of one side, since what the other side put them into is gone. */
    Map<String, Side> pins() {
        return pins;
    }

    /** Elements that stay only since somebody chose so, or has not chosen yet, with the side that has them. */
    Map<String, Side> kept() {
        return kept;
    }

    /** Elements that go only since somebody chose so, with the side that has them. */
    Map<String, Side> forgone() {
        return forgone;
    }

    private void decide(Side keeper) {
        Tree kept = sources.of(keeper);
        Tree other = sources.of(keeper.other());
        boolean deletes = sources.base().nodes().keySet().stream().anyMatch(k -> !other.has(k) && kept.has(k));
        if (!deletes) {
            return;
        }
        Map<String, String> roots = new HashMap<>();
        Map<String, Unit> units = units(keeper, roots);
        findLinks(kept, roots, units);
        units.forEach((root, unit) -> settle(root, unit, keeper));
    }

    private Map<String, Unit> units(Side keeper, Map<String, String> roots) {
        Tree kept = sources.of(keeper);
        Tree other = sources.of(keeper.other());
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Node node : kept.nodes().values()) {
            String key = node.key();
            String root = key.isEmpty() ? null : roots.get(node.parent());
            boolean deleted = !other.has(key) && sources.base().has(key);
            boolean added = !other.has(key) && !deleted;
            if (deleted) {
                root = root == null ? key : root;
                units.computeIfAbsent(root, r -> new Unit()).against.addAll(changes(keeper, node));
            } else if (root != null && (added || sources.movedHere(keeper, key))) {
                units.get(root).against.add(Conflict.Contest.FILLED);
            }
            if (root != null && (deleted || added)) {
                roots.put(key, root);
                units.get(root).elements.add(key);
            } else if (root != null && sources.movedHere(keeper, key)) {
                units.get(root).guests.add(key);
            }
        }
        return units;
    }

    private Set<Conflict.Contest> changes(Side keeper, Node node) {
        Set<Conflict.Contest> changes = EnumSet.noneOf(Conflict.Contest.class);
        if (!isUnchanged(sources.base().get(node.key()), node, sources.of(keeper))) {
            changes.add(Conflict.Contest.EDITED);
        }
        if (sources.movedHere(keeper, node.key()) || sources.reordered(keeper, node.key())) {
            changes.add(Conflict.Contest.MOVED);
        }
        return changes;
    }

    /** Whether values are the same; that a link is gone with its target is no change of the element that had it. */
    private static boolean isUnchanged(Node before, Node now, Tree tree) {
        if (before.sameValues(now)) {
            return true;
        }
        if (before.type() != now.type()) {
            return false;
        }
        for (Fact.Stored fact : Facts.of(now.type()).stored()) {
            Object old = fact instanceof Fact.Link link && link.inside().isPresent()
                    ? before.links(link).stream().filter(tree::has).toList()
                    : before.value(fact.feature());
            if (!Objects.equals(old, now.value(fact.feature()))) {
                return false;
            }
        }
        return true;
    }

    /** Finds new links to what is in a unit, from elements that are not. */
    private void findLinks(Tree kept, Map<String, String> roots, Map<String, Unit> units) {
        for (Node node : kept.nodes().values()) {
            for (Fact.Link link : Facts.of(node.type()).links()) {
                if (link.inside().isEmpty()) {
                    continue;
                }
                Node before = sources.base().get(node.key());
                for (String target : node.links(link)) {
                    String root = roots.get(target);
                    boolean isNew = before == null || !before.links(link).contains(target);
                    if (root != null && isNew && !root.equals(roots.get(node.key()))) {
                        units.get(root).against.add(Conflict.Contest.LINKED);
                        units.get(root)
                                .links
                                .add(new Conflict.NewLink(
                                        node.key(),
                                        sources.lead(node.key()),
                                        link.feature().getName(),
                                        target,
                                        sources.lead(target)));
                    }
                }
            }
        }
    }

    private void settle(String root, Unit unit, Side keeper) {
        boolean stays = false;
        if (!unit.against.isEmpty()) {
            Optional<String> before = sources.text(sources.base(), root);
            Optional<String> now = sources.text(sources.of(keeper), root);
            String id = decisions.id(new Decisions.Subject.Deletion(root, before, unit.against), now, Optional.empty());
            Conflict conflict = new Conflict.Deletion(
                    id,
                    root,
                    sources.lead(root),
                    keeper.other(),
                    Set.copyOf(unit.against),
                    unit.elements,
                    unit.links,
                    before,
                    now);
            stays = decisions.settle(conflict).side() == keeper;
            Map<String, Side> chosen = stays ? kept : forgone;
            unit.elements.forEach(element -> chosen.put(element, keeper));
        }
        if (!stays) {
            gone.addAll(unit.elements);
        }
        // Where its guests stand belongs to this decision, even where the other side moved them elsewhere.
        Side placer = stays ? keeper : keeper.other();
        unit.guests.forEach(guest -> pins.put(guest, placer));
    }
}
