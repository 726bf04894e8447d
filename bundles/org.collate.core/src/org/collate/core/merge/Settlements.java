package org.collate.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.core.internal.tree.Tree;
import org.collate.model.report.Report;

/**
 * How texts that came after a merge have settled its conflicts.
 *
 * <p>The merged report holds ours in every conflict, so a text that settled one as ours looks like a text that did
 * nothing about it, and as a merge base the merged report would let whoever chose something else win. So what two texts
 * settled is undecided in their base ({@link VirtualBase}), unless they have made the same choice, from which both go on.
 */
public final class Settlements {

    /** So many conflicts about the same at most are tried in all their ways. */
    private static final int TOGETHER = 4;

    private final Sources sources;
    private final List<Conflict> conflicts;

    Settlements(Sources sources, List<Conflict> conflicts) {
        this.sources = sources;
        this.conflicts = conflicts;
    }

    /** The conflicts of two bases, which have a third in common; of each that fact is undecided in what they make. */
    public static Settlements between(VirtualBase root, VirtualBase first, VirtualBase second) {
        Sources sources = new Sources(root.tree(), first.tree(), second.tree());
        Decisions decisions = new Decisions(Map.of());
        new Merger(sources, decisions, true).tree();
        return new Settlements(sources, decisions.open());
    }

    /** The conflicts that there were. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * The choice that a text has made of a conflict.
     *
     * @param text as it was when the conflict was settled; whatever else it changed does not matter, nor how the other
     *     conflicts are settled in it
     * @return empty where it has the fact in words or values of its own
     */
    public Optional<Choice> choice(Conflict conflict, Report text) {
        Tree now = Tree.of(text);
        return settled(beside(conflict), now, Map.of())
                .map(choices -> choices.get(conflict.id()))
                .or(() -> Optional.ofNullable(choices(text).get(conflict.id())));
    }

    /**
     * The conflicts that can only be told apart together, since they are about the same: beside words that are not known
     * to be settled nobody can say what of a text is whose.
     */
    private List<Conflict> beside(Conflict conflict) {
        List<Conflict> beside = new ArrayList<>(List.of(conflict));
        for (int i = 0; i < beside.size(); i++) {
            Conflict each = beside.get(i);
            conflicts.stream()
                    .filter(other -> !beside.contains(other) && meet(each, other))
                    .forEach(beside::add);
        }
        return beside.size() > TOGETHER ? List.of(conflict) : beside;
    }

    /** The choices of some conflicts that a text has made; empty where there are none that fit all of it. */
    private Optional<Map<String, Choice>> settled(List<Conflict> some, Tree text, Map<String, Choice> known) {
        Map<String, Choice> others = new HashMap<>();
        conflicts.forEach(each -> others.put(each.id(), Choice.OURS));
        others.putAll(known);
        some.forEach(each -> others.remove(each.id()));
        // In all others base and choice are alike, so whatever the text has there stands against nothing.
        Tree open = base(others).tree();
        return products(some).stream()
                .filter(choices -> {
                    Map<String, Choice> all = new HashMap<>(others);
                    all.putAll(choices);
                    Decisions decisions = new Decisions(Map.of());
                    new Merger(new Sources(open, base(all).tree(), text), decisions, true).tree();
                    return decisions.open().stream()
                            .noneMatch(each -> some.stream().anyMatch(other -> meet(each, other)));
                })
                .findFirst();
    }

    /** All ways to choose of some conflicts. */
    private static List<Map<String, Choice>> products(List<Conflict> some) {
        List<Map<String, Choice>> products = List.of(Map.of());
        for (Conflict conflict : some) {
            List<Map<String, Choice>> longer = new ArrayList<>();
            for (Map<String, Choice> product : products) {
                for (Choice choice : Choice.values()) {
                    if (choice != Choice.PROPOSED || conflict.proposed().isPresent()) {
                        Map<String, Choice> one = new HashMap<>(product);
                        one.put(conflict.id(), choice);
                        longer.add(one);
                    }
                }
            }
            products = longer;
        }
        return products;
    }

    /**
     * Whether two conflicts are about the same: of two about what one element says, the same of it; else they have an
     * element in common. What a deleted one held counts, since all of it stays or goes.
     */
    private static boolean meet(Conflict one, Conflict other) {
        Optional<String> said = said(one);
        Optional<String> otherSaid = said(other);
        if (said.isPresent() && otherSaid.isPresent() && !said.equals(otherSaid)) {
            return false;
        }
        Set<String> elements = Set.copyOf(elements(other));
        return elements(one).stream().anyMatch(elements::contains);
    }

    /** The feature that a conflict is about; empty where it is about the element itself. */
    private static Optional<String> said(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Words words -> Optional.of(words.feature());
            case Conflict.Link link -> Optional.of(link.feature());
            case Conflict.Attribute attribute ->
                Optional.of(attribute.feature()).filter(feature -> !feature.equals(Fact.Kind.NAME));
            default -> Optional.empty();
        };
    }

    private static Collection<String> elements(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Deletion deletion -> deletion.elements();
            case Conflict.Cycle cycle -> cycle.elements();
            default -> List.of(conflict.element());
        };
    }

    /** The choices that a text has made of all conflicts, by their ids; without those that it has in its own words. */
    public Map<String, Choice> choices(Report text) {
        Tree now = Tree.of(text);
        Map<String, Choice> choices = new HashMap<>();
        int known;
        do {
            known = choices.size();
            // What one says may hang on another, as a link on whether its target stays.
            for (Conflict each : conflicts) {
                if (!choices.containsKey(each.id())) {
                    settled(beside(each), now, choices)
                            .or(() -> settled(List.of(each), now, choices))
                            .ifPresent(choices::putAll);
                }
            }
        } while (known < choices.size() && choices.size() < conflicts.size());
        return choices;
    }

    /**
     * What is common to texts that came after the merge.
     *
     * @param choices what they have chosen alike, by the ids of the conflicts; all others are undecided
     */
    public VirtualBase base(Map<String, Choice> choices) {
        return VirtualBase.of(sources, choices);
    }
}
