package org.collate.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Moves;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.words.OpenWords;
import org.collate.core.text.Excerpt;
import org.collate.model.Messages;
import org.collate.model.report.ReportPackage;

/** The three versions that go into a merge, and what is often asked about them. */
final class Sources {

    private static final int LEAD = 24;
    private static final int TEXT = 2000;

    private final Tree base;
    private final Tree ours;
    private final Tree theirs;
    private final Map<Node, Set<String>> reordered = new HashMap<>();

    Sources(Tree base, Tree ours, Tree theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        List<Tree> all = List.of(base, ours, theirs);
        for (Tree tree : all) {
            for (Node node : tree.nodes().values()) {
                // Where two disagree, one of them is a suppression or part of a table; there are few.
                if (node.slot() == Slot.SUPPRESSIONS || Features.isTabular(node.type())) {
                    all.forEach(other -> requireOneUse(node, other.get(node.key())));
                }
            }
        }
    }

    /** Suppressions and the parts of tables are never turned into anything else, so that each always has a place. */
    private static void requireOneUse(Node node, Node other) {
        if (other != null && other.type() != node.type()) {
            throw new IllegalArgumentException(Messages.of(Sources.class).get("mixed.ids", node.key()));
        }
    }

    Tree base() {
        return base;
    }

    Tree of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    /** Whether a side has an element where the base does not have it: under another parent, or the element is new. */
    boolean movedHere(Side side, String key) {
        Node before = base.get(key);
        Node now = of(side).get(key);
        return now != null && (before == null || !before.parent().equals(now.parent()));
    }

    /**
     * Whether a side put an element to another place among the same siblings, where the other side has taken it away
     * from them. Where that is open, since a neighbour may as well have moved, it has not.
     */
    boolean reordered(Side side, String key) {
        Node before = base.get(key);
        Node now = of(side).get(key);
        if (before == null || now == null || !before.parent().equals(now.parent())) {
            return false;
        }
        Slot slot = now.slot();
        Node holder = of(side).get(now.parent());
        List<String> old = base.children(now.parent(), slot);
        // Undecided places are nowhere: nobody has put such an element among others.
        if (holder == null || holder.children(slot).equals(old)) {
            return false;
        }
        return reordered
                .computeIfAbsent(holder, h -> {
                    Set<String> moved = new HashSet<>();
                    for (Slot each : Slot.values()) {
                        List<String> children = base.children(h.key(), each);
                        Set<String> away = new HashSet<>();
                        children.stream()
                                .filter(k -> isTakenAway(side.other(), k))
                                .forEach(away::add);
                        moved.addAll(Moves.between(children, h.children(each), away, false));
                    }
                    return moved;
                })
                .contains(key);
    }

    private boolean isTakenAway(Side side, String key) {
        Node now = of(side).get(key);
        return now == null || !now.parent().equals(base.get(key).parent());
    }

    /** The id under which the world knows an element: for the report, its own id in our version. */
    String id(String key) {
        return key.equals(Tree.ROOT) ? String.valueOf(ours.root().value(ReportPackage.Literals.IDENTIFIED__ID)) : key;
    }

    /** The first words of an element in the first version that has it: base, then by content, whatever the side. */
    String lead(String key) {
        Node node = base.get(key);
        if (node == null) {
            String mine = ours.has(key) ? words(ours, ours.get(key)) : null;
            String other = theirs.has(key) ? words(theirs, theirs.get(key)) : null;
            return Excerpt.of(mine == null ? other : other == null || mine.compareTo(other) <= 0 ? mine : other, LEAD);
        }
        return Excerpt.of(words(base, node), LEAD);
    }

    private static String words(Tree tree, Node node) {
        return OpenWords.plain(tree.words(node)).replace('\n', ' ');
    }

    /** Where a tree has an element; empty where it has not, or nobody decided yet. */
    Optional<ElementPlace> place(Tree tree, String key) {
        Node node = tree.get(key);
        Node parent = node == null ? null : tree.get(node.parent());
        if (parent == null) {
            return Optional.empty();
        }
        List<String> siblings = parent.children(node.slot());
        int index = siblings.indexOf(key);
        Messages texts = Messages.of(Sources.class);
        String holder = lead(node.parent());
        holder = holder.isBlank() && parent.key().isEmpty() ? texts.get("place.report") : holder;
        if (index <= 0) {
            return Optional.of(new ElementPlace(id(node.parent()), Optional.empty(), texts.get("place.first", holder)));
        }
        String after = siblings.get(index - 1);
        return Optional.of(
                new ElementPlace(id(node.parent()), Optional.of(after), texts.get("place.after", holder, lead(after))));
    }

    /** The words of an element and of what a tree has below it, a line each; empty where it has no such element. */
    Optional<String> text(Tree tree, String key) {
        if (!tree.has(key)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (String each : tree.below(key)) {
            text.append(text.isEmpty() ? "" : "\n").append(tree.get(each).words());
            if (text.length() > TEXT) {
                break;
            }
        }
        return Optional.of(Excerpt.of(OpenWords.plain(text.toString()), TEXT));
    }
}
