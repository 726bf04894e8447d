package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    void weave(Map<String, Plan> plans) {
        plans.forEach((key, plan) -> Decomposition.slots().forEach(slot -> {
            List<String> was = before.children(key, slot);
            List<String> is = after.children(key, slot);
            if (!was.isEmpty() || !is.isEmpty()) {
                plan.children().put(slot, weave(was, is, plans));
            }
        }));
    }

    private Weave<String> weave(List<String> was, List<String> is, Map<String, Plan> plans) {
        Set<String> there = new HashSet<>(was);
        List<Strand<String>> strands = new ArrayList<>();
        List<String> coming = new ArrayList<>();
        int old = 0;
        for (String key : is) {
            if (there.contains(key) && !moved.contains(key)) {
                while (!was.get(old).equals(key)) {
                    strands.add(going(was.get(old++), plans));
                }
                coming.forEach(each -> strands.add(coming(each, plans)));
                coming.clear();
                strands.add(Strand.staying(key));
                old++;
            } else {
                coming.add(key);
            }
        }
        was.subList(old, was.size()).forEach(key -> strands.add(going(key, plans)));
        coming.forEach(each -> strands.add(coming(each, plans)));
        return new Weave<>(strands);
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
