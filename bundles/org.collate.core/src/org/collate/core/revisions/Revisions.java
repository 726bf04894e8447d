package org.collate.core.revisions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.internal.tree.Assembly;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.model.Messages;
import org.collate.model.report.Report;

/**
 * The tracked revisions of a draft: its difference from the accepted text, each run of words and each other fact with
 * who changed it. An immutable value.
 *
 * <p>Judging is a function of which revisions are accepted and which rejected, not of the order in which it was done.
 * What a revision needs is accepted with it: the new problem that an edit stands in, or the deletion of all that a
 * deleted aspect held. What needs a revision is rejected with it.
 */
public final class Revisions {

    private final Tree accepted;
    private final Tree draft;
    private final Map<String, Revision> revisions;
    private final Map<String, Set<String>> needs;
    private final Map<String, Plan> plans;

    private Revisions(Tree accepted, Tree draft, Comparison comparison) {
        this.accepted = accepted;
        this.draft = draft;
        this.revisions = new LinkedHashMap<>();
        comparison.revisions().forEach(revision -> revisions.put(revision.id(), revision));
        this.needs = comparison.needs();
        this.plans = comparison.plans();
    }

    /**
     * The revisions of a draft.
     *
     * @param accepted the accepted text; only read
     * @param acceptedAuthors who wrote what in it
     * @param draft the draft; only read
     * @param draftAuthors who wrote what in it, and what is gone
     * @param past what is to be known of the versions that {@code draftAuthors} names
     */
    public static Revisions of(
            Report accepted, Authorship acceptedAuthors, Report draft, Authorship draftAuthors, Past past) {
        Tree before = Tree.of(accepted);
        Tree after = Tree.of(draft, before);
        return new Revisions(before, after, new Comparison(before, acceptedAuthors, after, draftAuthors, past));
    }

    /** The revisions: what is gone first, then the rest in the order of the draft. */
    public List<Revision> list() {
        return List.copyOf(revisions.values());
    }

    /** The first words of an element of the draft, or else of the accepted text; nothing for what neither has. */
    public String lead(String element) {
        Node node = draft.has(element) ? draft.get(element) : accepted.get(element);
        return node == null ? "" : Comparison.lead(node);
    }

    /**
     * The revisions that are accepted where some are: those, and all that they need.
     *
     * @throws IllegalArgumentException where there is no such revision; the message is for the user
     */
    public Set<String> closedForAccepting(Set<String> ids) {
        return closed(ids, needs);
    }

    /**
     * The revisions that are rejected where some are: those, and all that need them.
     *
     * @throws IllegalArgumentException where there is no such revision; the message is for the user
     */
    public Set<String> closedForRejecting(Set<String> ids) {
        Map<String, Set<String>> neededBy = new HashMap<>();
        needs.forEach((id, needed) -> needed.forEach(
                each -> neededBy.computeIfAbsent(each, k -> new HashSet<>()).add(id)));
        return closed(ids, neededBy);
    }

    private Set<String> closed(Set<String> ids, Map<String, Set<String>> more) {
        Set<String> closed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!revisions.containsKey(id)) {
                throw new IllegalArgumentException(Messages.of(Revisions.class).get("revision.unknown", id));
            }
            if (closed.add(id)) {
                open.addAll(more.getOrDefault(id, Set.of()));
            }
        }
        return revisions.keySet().stream()
                .filter(closed::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The accepted text when some revisions are accepted, and all that they need.
     *
     * @return a report in a resource of its own
     */
    public Report accepting(Set<String> ids) {
        return with(closedForAccepting(ids));
    }

    /**
     * The draft when some revisions are rejected, and all that need them.
     *
     * @return a report in a resource of its own
     */
    public Report rejecting(Set<String> ids) {
        Set<String> kept = new HashSet<>(revisions.keySet());
        kept.removeAll(closedForRejecting(ids));
        return with(kept);
    }

    /** The versions that words come back from which are in neither text, where some revisions are accepted. */
    public Set<String> cameBackByAccepting(Set<String> ids) {
        return cameBack(closedForAccepting(ids));
    }

    /** The versions that words come back from which are in neither text, where some revisions are rejected. */
    public Set<String> cameBackByRejecting(Set<String> ids) {
        Set<String> kept = new HashSet<>(revisions.keySet());
        kept.removeAll(closedForRejecting(ids));
        return cameBack(kept);
    }

    private Set<String> cameBack(Set<String> taken) {
        return plans.values().stream()
                .flatMap(plan -> plan.passed().stream())
                .filter(each -> taken.contains(each.comes()) && !taken.contains(each.goes()))
                .map(Plan.Passed::version)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Report with(Set<String> taken) {
        if (taken.isEmpty()) {
            return Assembly.report(accepted);
        }
        return Assembly.report(taken.size() == revisions.size() ? draft : new Result(plans, taken).tree());
    }
}
