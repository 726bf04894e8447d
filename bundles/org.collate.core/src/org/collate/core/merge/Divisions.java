package org.collate.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.difference.Diff;
import org.collate.core.difference.Hunk;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.internal.tree.TreeChange;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.words.OpenWords;
import org.collate.core.text.Words;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes dividing a paragraph into two elements for the operation that it is, and an element that both sides put in alike
 * for one.
 *
 * <p>By id alone a division is words that are gone and an element that is new, so what the other side changed in these
 * words would be in dispute, and two equal divisions would leave the second half twice. So before the merge the division
 * is made in the base and in the other version too, at the same words; then it is a difference no more, and everything
 * else merges as ever. What both put in at one place with equal words gets one id, the smaller one.
 */
final class Divisions {

    private static final EStructuralFeature LINES = ReportPackage.Literals.TEXT_ELEMENT__LINES;
    private static final EStructuralFeature EMPHASIS = ReportPackage.Literals.ITEM__EMPHASIS;

    /** The three versions of a merge. */
    record Versions(Tree base, Tree ours, Tree theirs) {}

    /** One element cut in two: its words were {@code head + tail} in the base, and the tail went into {@code half}. */
    private record Division(String whole, Node half, int cut) {}

    private Tree base;
    private Tree ours;
    private Tree theirs;

    private Divisions(Versions versions) {
        this.base = versions.base();
        this.ours = versions.ours();
        this.theirs = versions.theirs();
    }

    /** The versions with each division and join made in all three; themselves where nobody did such a thing. */
    static Versions made(Versions versions) {
        Versions divided = divided(versions);
        Versions joined = Junctions.made(divided);
        return joined == divided ? divided : divided(joined);
    }

    private static Versions divided(Versions versions) {
        List<Node> mine = added(versions.base(), versions.ours());
        List<Node> other = added(versions.base(), versions.theirs());
        if (mine.isEmpty() && other.isEmpty()) {
            return versions;
        }
        Divisions divisions = new Divisions(versions);
        divisions.unite(mine, other);
        divisions.divide(added(versions.base(), divisions.ours), added(versions.base(), divisions.theirs));
        return new Versions(divisions.base, divisions.ours, divisions.theirs);
    }

    private static List<Node> added(Tree base, Tree side) {
        return side.nodes().values().stream()
                .filter(node -> !base.has(node.key()) && node.has(LINES))
                .toList();
    }

    // ---- what both put in alike
    // --------------------------------------------------------------------------------------

    private void unite(List<Node> mine, List<Node> other) {
        Map<List<Object>, Node> places = new HashMap<>();
        for (Node node : mine) {
            place(ours, node).ifPresent(place -> places.putIfAbsent(place, node));
        }
        for (Node node : other) {
            Node twin = place(theirs, node).map(places::remove).orElse(null);
            if (twin != null && !twin.key().equals(node.key()) && !ours.has(node.key()) && !theirs.has(twin.key())) {
                String key = twin.key().compareTo(node.key()) < 0 ? twin.key() : node.key();
                ours = TreeChange.of(ours).renamed(twin.key(), key).tree();
                theirs = TreeChange.of(theirs).renamed(node.key(), key).tree();
            }
        }
    }

    /** What and where a new element is: behind which old one, and its words; empty for one without words. */
    private Optional<List<Object>> place(Tree side, Node node) {
        if (Words.joined(node.value(LINES)).isBlank()) {
            return Optional.empty();
        }
        String before = before(side, node);
        int steps = 0;
        while (!before.isEmpty() && !base.has(before)) {
            before = before(side, side.get(before));
            steps++;
        }
        return base.has(node.parent())
                ? Optional.of(List.of(node.type(), node.parent(), before, steps, node.words()))
                : Optional.empty();
    }

    /** The key of the element right before another one; empty where it is the first. */
    private static String before(Tree side, Node node) {
        List<String> siblings = side.children(node.parent(), Slot.CONTENTS);
        int index = siblings.indexOf(node.key());
        return index <= 0 ? "" : siblings.get(index - 1);
    }

    // ---- divisions
    // ---------------------------------------------------------------------------------------------------

    private void divide(List<Node> mine, List<Node> other) {
        Map<String, Division> byUs = divisions(ours, mine);
        Map<String, Division> byThem = divisions(theirs, other);
        byUs.forEach((whole, division) -> {
            Division rival = byThem.get(whole);
            if (rival == null || rival.half().key().equals(division.half().key())) {
                make(division, Side.THEIRS);
            } else if (rival.cut() == division.cut()) {
                makeOne(division, rival);
            } else {
                makeBoth(division, rival);
            }
        });
        byThem.forEach((whole, division) -> {
            if (!byUs.containsKey(whole)) {
                make(division, Side.OURS);
            }
        });
    }

    private Map<String, Division> divisions(Tree side, List<Node> added) {
        Map<String, Division> found = new HashMap<>();
        for (Node node : added) {
            String whole = before(side, node);
            Node now = side.get(whole);
            Node was = base.get(whole);
            if (!whole.isEmpty() && was != null && was.has(LINES) && now.has(LINES) && isDecided(was)) {
                OptionalInt cut = cut(was.words(), now.words(), node.words());
                if (cut.isPresent()) {
                    found.putIfAbsent(whole, new Division(whole, node, cut.getAsInt()));
                }
            }
        }
        return found;
    }

    static boolean isDecided(Node node) {
        return !(node.value(LINES) instanceof VirtualBase.Undecided) && !OpenWords.isOpen(node.words());
    }

    /** Where words were cut: one half must be as it was, the other like what it was. */
    private static OptionalInt cut(String was, String first, String second) {
        if (first.isBlank() || second.isBlank() || was.equals(first)) {
            return OptionalInt.empty();
        }
        if (was.startsWith(first) && isLike(was.substring(first.length()), second)) {
            return OptionalInt.of(first.length());
        }
        int cut = was.length() - second.length();
        return was.endsWith(second) && isLike(was.substring(0, cut), first) ? OptionalInt.of(cut) : OptionalInt.empty();
    }

    /** Whether at least half of the letters of some words are in others, in order. */
    private static boolean isLike(String was, String now) {
        int kept = was.length()
                - Diff.ofCharacters(was, now).stream().mapToInt(Hunk::length).sum();
        return 2 * kept >= Math.max(was.length(), now.length());
    }

    private void make(Division division, Side side) {
        Tree tree = side == Side.OURS ? ours : theirs;
        Node whole = tree.get(division.whole());
        if (whole == null || !whole.has(LINES)) {
            return;
        }
        boolean hasHalf = tree.has(division.half().key());
        OptionalInt cut = hasHalf ? OptionalInt.of(0) : mapped(base.get(division.whole()), whole, division.cut());
        if (cut.isEmpty()) {
            return;
        }
        base = cut(base, division, division.cut());
        if (!hasHalf) {
            Tree made = cut(tree, division, cut.getAsInt());
            ours = side == Side.OURS ? made : ours;
            theirs = side == Side.THEIRS ? made : theirs;
        }
    }

    private void makeOne(Division mine, Division other) {
        String key = mine.half().key().compareTo(other.half().key()) < 0
                ? mine.half().key()
                : other.half().key();
        ours = TreeChange.of(ours).renamed(mine.half().key(), key).tree();
        theirs = TreeChange.of(theirs).renamed(other.half().key(), key).tree();
        base = cut(base, new Division(mine.whole(), ours.get(key), mine.cut()), mine.cut());
    }

    /** Makes two divisions of one element at different places; both sides then have three parts. */
    private void makeBoth(Division mine, Division other) {
        boolean isOursFirst = mine.cut() < other.cut();
        Division first = isOursFirst ? mine : other;
        Division second = isOursFirst ? other : mine;
        Tree before = cut(cut(base, second, second.cut()), first, first.cut());
        Tree early = isOursFirst ? ours : theirs;
        Tree late = isOursFirst ? theirs : ours;
        Division rest = new Division(first.half().key(), second.half(), second.cut() - first.cut());
        Node whole = cut(base, second, second.cut()).get(first.whole());
        Node half = cut(base, first, first.cut()).get(rest.whole());
        OptionalInt inLate = mapped(whole, late.get(first.whole()), first.cut());
        OptionalInt inEarly = mapped(half, early.get(rest.whole()), rest.cut());
        if (inLate.isPresent() && inEarly.isPresent()) {
            base = before;
            late = cut(late, first, inLate.getAsInt());
            early = cut(early, rest, inEarly.getAsInt());
            ours = isOursFirst ? early : late;
            theirs = isOursFirst ? late : early;
        }
    }

    /** Where a place of the base's words lies in a side's; empty where the side changed the words across it. */
    private static OptionalInt mapped(Node was, Node now, int cut) {
        int mapped = cut;
        for (Hunk hunk : Diff.ofCharacters(was.words(), now.words())) {
            if (hunk.start() < cut && cut < hunk.end()) {
                return OptionalInt.empty();
            }
            if (hunk.end() <= cut) {
                mapped += hunk.otherLength() - hunk.length();
            }
        }
        return OptionalInt.of(mapped);
    }

    private static Tree cut(Tree tree, Division division, int cut) {
        Node whole = tree.get(division.whole());
        String words = whole.words();
        Object[] head = whole.copyOfValues();
        set(whole, head, lines(words.substring(0, cut)));
        Object emphasis = whole.value(EMPHASIS);
        if (emphasis instanceof Integer length) {
            head[whole.type().getFeatureID(EMPHASIS)] = Math.min(length, cut);
        }
        Object[] tail = division.half().copyOfValues();
        set(division.half(), tail, lines(words.substring(cut)));
        return TreeChange.of(tree)
                .withValues(whole.key(), head)
                .behind(whole.key(), division.half(), tail)
                .tree();
    }

    private static void set(Node node, Object[] values, Object lines) {
        values[node.type().getFeatureID(LINES)] = Objects.requireNonNull(lines);
    }

    /** Words as lines; a break right at the cut is neither half's. */
    static List<String> lines(String words) {
        String inner = words.startsWith("\n") ? words.substring(1) : words;
        inner = inner.endsWith("\n") ? inner.substring(0, inner.length() - 1) : inner;
        return inner.isEmpty() ? List.of() : new ArrayList<>(List.of(inner.split("\n", -1)));
    }
}
