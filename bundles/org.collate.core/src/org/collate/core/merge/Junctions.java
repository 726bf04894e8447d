package org.collate.core.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.core.difference.Cutting;
import org.collate.core.difference.Flow;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.internal.tree.TreeChange;
import org.collate.core.merge.Divisions.Versions;
import org.collate.core.merge.sides.Side;
import org.collate.core.text.Words;
import org.collate.model.meta.Containment;
import org.collate.model.report.ReportPackage;

/**
 * Takes joining paragraphs for the operation that it is: a join that one side made is made in the base and in the other
 * version too, so that what the other changed in any of the paragraphs is found in the one that is left. What linked to a
 * paragraph that is gone there leads to that one. Where both joined some of the same paragraphs, all of them become one.
 *
 * <p>Not made is a join of a paragraph of which the other side changed more than its words: then the two disagree about
 * an element, as ever.
 */
final class Junctions {

    private final Map<Side, Tree> sides = new HashMap<>();
    private Tree base;

    private Junctions(Versions versions) {
        this.base = versions.base();
        sides.put(Side.OURS, versions.ours());
        sides.put(Side.THEIRS, versions.theirs());
    }

    /** The versions with each join made in all three; themselves where nobody joined anything. */
    static Versions made(Versions versions) {
        Flow ours = Flow.between(versions.base(), versions.ours());
        Flow theirs = Flow.between(versions.base(), versions.theirs());
        if (ours.joined().isEmpty() && theirs.joined().isEmpty()) {
            return versions;
        }
        Junctions junctions = new Junctions(versions);
        Map<Side, Flow> flows = Map.of(Side.OURS, ours, Side.THEIRS, theirs);
        junctions.find(flows).forEach(junction -> junctions.make(junction, flows));
        Versions made = new Versions(junctions.base, junctions.sides.get(Side.OURS), junctions.sides.get(Side.THEIRS));
        return made.base() == versions.base() ? versions : made;
    }

    /**
     * Paragraphs that become one.
     *
     * @param parts their keys
     * @param targets of each side that joined some of them which is left
     * @param breaks the white space before those where some was put in
     */
    private record Junction(Set<String> parts, Map<Side, Set<String>> targets, Map<String, String> breaks) {

        boolean touches(Junction other) {
            return parts.stream().anyMatch(other.parts::contains);
        }

        void take(Junction other) {
            parts.addAll(other.parts);
            other.targets.forEach((side, more) ->
                    targets.computeIfAbsent(side, s -> new TreeSet<>()).addAll(more));
            other.breaks.forEach(breaks::putIfAbsent);
        }

        /** The one that is left of all; the same whichever side is which. */
        String key() {
            return targets.values().stream()
                    .flatMap(Set::stream)
                    .min(String::compareTo)
                    .orElseThrow();
        }
    }

    private List<Junction> find(Map<Side, Flow> flows) {
        List<Junction> junctions = new ArrayList<>();
        for (Side side : Side.values()) {
            for (String target : new TreeSet<>(flows.get(side).joined().values())) {
                Junction junction = junction(target, flows.get(side), side);
                List<Junction> touched =
                        junctions.stream().filter(junction::touches).toList();
                touched.forEach(junction::take);
                junctions.removeAll(touched);
                junctions.add(junction);
            }
        }
        return junctions;
    }

    private Junction junction(String target, Flow flow, Side side) {
        List<String> parts =
                flow.sources(target).stream().map(Flow.Stretch::element).toList();
        Map<Side, Set<String>> targets = new HashMap<>();
        targets.put(side, new TreeSet<>(Set.of(target)));
        return new Junction(
                new LinkedHashSet<>(parts),
                targets,
                breaks(parts, words(sides.get(side).get(target))));
    }

    /** The white space that a side put between the paragraphs that it joined. */
    private Map<String, String> breaks(List<String> parts, String whole) {
        List<String> texts = parts.stream().map(part -> words(base.get(part))).toList();
        int[] cuts = Cutting.cuts(whole, texts).orElseGet(() -> new int[0]);
        Map<String, String> breaks = new HashMap<>();
        for (int i = 0; i < cuts.length; i++) {
            String before = whole.substring(0, cuts[i]);
            String blank = before.substring(before.stripTrailing().length());
            if (!texts.get(i).endsWith(blank)) {
                breaks.put(parts.get(i + 1), blank);
            }
        }
        return breaks;
    }

    private static String words(Node node) {
        return Words.joined(node.value(Flow.LINES));
    }

    private void make(Junction junction, Map<Side, Flow> flows) {
        List<String> parts = base.nodes().keySet().stream()
                .filter(junction.parts()::contains)
                .toList();
        String key = junction.key();
        boolean areDecided = parts.stream().allMatch(part -> Divisions.isDecided(base.get(part)));
        Optional<Tree> before = joined(base, parts, key, junction.breaks(), Map.of());
        Map<Side, Tree> after = new HashMap<>();
        for (Side side : Side.values()) {
            Set<String> targets = junction.targets().getOrDefault(side, Set.of());
            boolean isOnlyReworded =
                    parts.stream().allMatch(part -> targets.contains(part) || isOnlyReworded(part, side));
            if (isOnlyReworded) {
                named(side, key, targets)
                        .flatMap(tree -> joined(tree, parts, key, junction.breaks(), divided(parts, side, flows)))
                        .ifPresent(tree -> after.put(side, tree));
            }
        }
        if (areDecided && before.isPresent() && after.size() == Side.values().length) {
            base = before.get();
            sides.putAll(after);
        }
    }

    /** A side's version in which the paragraph that is left has its key; empty where it was taken away. */
    private Optional<Tree> named(Side side, String key, Set<String> targets) {
        Tree tree = sides.get(side);
        if (tree.has(key)) {
            return Optional.of(tree);
        }
        return targets.stream()
                .findFirst()
                .map(target -> TreeChange.of(tree).renamed(target, key).tree());
    }

    /** Whether a side left a paragraph where it was, and as it was but for its words; or took it away with them. */
    private boolean isOnlyReworded(String part, Side side) {
        Node is = sides.get(side).get(part);
        Node was = base.get(part);
        if (is == null) {
            return true;
        }
        if (is.type() != was.type() || !is.parent().equals(was.parent())) {
            return false;
        }
        Object[] values = is.copyOfValues();
        Set.of(Flow.LINES, ReportPackage.Literals.ITEM__EMPHASIS).stream()
                .filter(is::has)
                .map(feature -> is.type().getFeatureID(feature))
                .forEach(id -> values[id] = was.values()[id]);
        return Arrays.equals(values, was.values());
    }

    /** What a side divided off from each of some paragraphs, in the order of the text. */
    private Map<String, List<String>> divided(List<String> parts, Side side, Map<Side, Flow> flows) {
        Map<String, List<String>> divided = new HashMap<>();
        for (String key : sides.get(side).nodes().keySet()) {
            List<Flow.Stretch> sources = flows.get(side).sources(key);
            if (!base.has(key)
                    && sources.size() == 1
                    && parts.contains(sources.getFirst().element())) {
                divided.computeIfAbsent(sources.getFirst().element(), part -> new ArrayList<>())
                        .add(key);
            }
        }
        return divided;
    }

    /**
     * A version with some paragraphs as one, but for where they were divided anew; empty where that cannot be, or cannot
     * hold what they hold.
     */
    private static Optional<Tree> joined(
            Tree tree, List<String> parts, String key, Map<String, String> breaks, Map<String, List<String>> divided) {
        if (!tree.has(key)) {
            return Optional.empty();
        }
        TreeChange change = TreeChange.of(tree);
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (String part : parts) {
            if (tree.has(part)) {
                rows.getLast().add(part);
            }
            divided.getOrDefault(part, List.of()).forEach(half -> rows.add(new ArrayList<>(List.of(half))));
        }
        if (rows.getFirst().isEmpty()) {
            return Optional.empty();
        }
        String first = rows.getFirst().contains(key) ? key : rows.getFirst().getFirst();
        for (List<String> row : rows.reversed()) {
            String leader = row == rows.getFirst() ? first : row.getFirst();
            Node whole = tree.get(leader);
            if (!Flow.isParagraph(whole)
                    || whole.type() != tree.get(key).type() && leader.equals(first)
                    || !canHold(tree, row, whole)) {
                return Optional.empty();
            }
            Object[] values = leader.equals(first) ? tree.get(key).copyOfValues() : whole.copyOfValues();
            values[whole.type().getFeatureID(Flow.LINES)] = Divisions.lines(words(tree, row, breaks));
            change.withValues(leader, values);
            int at = row.indexOf(leader);
            row.subList(0, at).reversed().forEach(part -> change.absorbed(part, leader, false));
            row.subList(at + 1, row.size()).forEach(part -> change.absorbed(part, leader, true));
        }
        return Optional.of(change.renamed(first, key).tree());
    }

    private static String words(Tree tree, List<String> row, Map<String, String> breaks) {
        StringBuilder words = new StringBuilder();
        for (String part : row) {
            words.append(words.isEmpty() ? "" : breaks.getOrDefault(part, ""));
            words.append(words(tree.get(part)));
        }
        return words.toString();
    }

    private static boolean canHold(Tree tree, List<String> parts, Node whole) {
        return parts.stream()
                .filter(part -> !part.equals(whole.key()))
                .flatMap(part -> tree.children(part, Slot.CONTENTS).stream())
                .allMatch(child ->
                        Containment.allows(whole.type(), tree.get(child).type()));
    }
}
