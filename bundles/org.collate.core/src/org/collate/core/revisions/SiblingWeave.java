package org.collate.core.revisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.collate.core.internal.tree.Moves;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.core.revisions.Weave.Strand;

/** Which elements moved, and of what each element holds the {@link Weave} of both orders. */
final class SiblingWeave {

    private final Tree before;
    private final Tree after;
    private final Set<String> moved = new HashSet<>();
    private final Map<String, RevisionId> moves = new HashMap<>();

    SiblingWeave(Tree before, Tree after, Set<String> settled) {
        this.before = before;
        this.after = after;
        for (Node node : after.nodes().values()) {
            Node old = before.get(node.key());
            if (old == null) {
                continue;
            }
            if (!old.parent().equals(node.parent()) || old.slot() != node.slot()) {
                moved.add(node.key());
            }
            Decomposition.slots()
                    .forEach(slot ->
                            moved.addAll(Moves.between(old.children(slot), node.children(slot), settled, false)));
        }
    }

    boolean isMoved(String key) {
        return moved.contains(key);
    }

    /** Whether an element is held by another one now. */
    boolean changedHolder(String key) {
        return moved.contains(key)
                && !before.get(key).parent().equals(after.get(key).parent());
    }

    void setRevision(String key, RevisionId move) {
        moves.put(key, move);
    }

    /** The revision that moves an element. */
    RevisionId move(String key) {
        return moves.get(key);
    }

    /** @param isBefore of what comes and what goes between the same neighbours whether the one stands before the other */
    void weave(Map<String, Plan> plans, BiPredicate<String, String> isBefore) {
        plans.forEach((key, plan) -> Decomposition.slots().forEach(slot -> {
            List<String> was = before.children(key, slot);
            List<String> is = after.children(key, slot);
            if (!was.isEmpty() || !is.isEmpty()) {
                plan.children().put(slot, weave(was, is, plans, isBefore));
            }
        }));
    }

    private Weave<String> weave(
            List<String> was, List<String> is, Map<String, Plan> plans, BiPredicate<String, String> isBefore) {
        Set<String> there = new HashSet<>(was);
        List<Strand<String>> strands = new ArrayList<>();
        Deque<String> coming = new ArrayDeque<>();
        int old = 0;
        for (String key : is) {
            if (there.contains(key) && !moved.contains(key)) {
                int until = was.subList(old, was.size()).indexOf(key) + old;
                between(was.subList(old, until), coming, strands, plans, isBefore);
                strands.add(Strand.staying(key));
                old = until + 1;
            } else {
                coming.add(key);
            }
        }
        between(was.subList(old, was.size()), coming, strands, plans, isBefore);
        return new Weave<>(strands);
    }

    private void between(
            List<String> going,
            Deque<String> coming,
            List<Strand<String>> strands,
            Map<String, Plan> plans,
            BiPredicate<String, String> isBefore) {
        for (String key : going) {
            while (coming.stream().anyMatch(each -> isBefore.test(each, key))) {
                strands.add(coming(coming.pop(), plans));
            }
            strands.add(going(key, plans));
        }
        while (!coming.isEmpty()) {
            strands.add(coming(coming.pop(), plans));
        }
    }

    private Strand<String> going(String key, Map<String, Plan> plans) {
        return Strand.going(key, leaving(key, plans));
    }

    /** The revision by which an element leaves where it stood. */
    RevisionId leaving(String key, Map<String, Plan> plans) {
        return after.has(key) ? moves.get(key) : plans.get(key).existence().orElseThrow();
    }

    private Strand<String> coming(String key, Map<String, Plan> plans) {
        RevisionId revision =
                before.has(key) ? moves.get(key) : plans.get(key).existence().orElseThrow();
        return Strand.coming(key, revision);
    }
}
