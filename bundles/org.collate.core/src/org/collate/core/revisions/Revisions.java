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
import org.collate.core.internal.tree.Tree;
import org.collate.model.Messages;
import org.collate.model.report.Report;

/**
 * The tracked revisions of a draft: its difference from the accepted text, each run of words and each other fact with
 * who changed it. An immutable value.
 *
 * <p>Judging is a function of which revisions are accepted and which rejected, not of the order in which it was done.
 * What a revision needs is accepted with it: the new problem that an edit stands in, or the deletion of all that a
 * deleted aspect held. What needs a revision is rejected with it. Revisions are asked for by their printed ids, as people
 * and kept verdicts name them.
 */
public final class Revisions {

    private final Tree accepted;
    private final Tree draft;
    private final Map<RevisionId, Revision> revisions;
    private final Map<RevisionId, Set<RevisionId>> needs;
    private final Map<String, Plan> plans;
    private final Authorship authors;

    private Revisions(Tree accepted, Tree draft, Authorship authors, Decomposition comparison) {
        this.accepted = accepted;
        this.draft = draft;
        this.revisions = new LinkedHashMap<>();
        comparison.revisions().forEach(revision -> revisions.put(new RevisionId(revision.id()), revision));
        this.needs = comparison.needs();
        this.plans = comparison.plans();
        this.authors = authors;
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
        Decomposition comparison = new Decomposition(before, acceptedAuthors, after, draftAuthors, past);
        return new Revisions(before, after, draftAuthors, comparison);
    }

    /** The revisions: what is gone first, then the rest in the order of the draft. */
    public List<Revision> list() {
        return List.copyOf(revisions.values());
    }

    /** The woven words by place: where those of the draft stood, and whose the others are. */
    public Strands strands() {
        return new Strands(revisions, plans, accepted, draft, authors);
    }

    /** The first words of an element of the draft, or else of the accepted text; nothing for what neither has. */
    public String lead(String element) {
        Tree tree = draft.has(element) ? draft : accepted;
        return tree.has(element) ? Decomposition.lead(tree, tree.get(element)) : "";
    }

    /**
     * The revisions that are accepted where some are: those, and all that they need.
     *
     * @throws IllegalArgumentException where there is no such revision; the message is for the user
     */
    public Set<String> closedForAccepting(Set<String> ids) {
        return printed(accepted(ids));
    }

    /**
     * The revisions that are rejected where some are: those, and all that need them.
     *
     * @throws IllegalArgumentException where there is no such revision; the message is for the user
     */
    public Set<String> closedForRejecting(Set<String> ids) {
        return printed(rejected(ids));
    }

    private Set<RevisionId> accepted(Set<String> ids) {
        return closed(ids, needs);
    }

    private Set<RevisionId> rejected(Set<String> ids) {
        Map<RevisionId, Set<RevisionId>> neededBy = new HashMap<>();
        needs.forEach((id, needed) -> needed.forEach(
                each -> neededBy.computeIfAbsent(each, k -> new HashSet<>()).add(id)));
        return closed(ids, neededBy);
    }

    /** What is left when some are rejected. */
    private Set<RevisionId> kept(Set<String> ids) {
        Set<RevisionId> kept = new HashSet<>(revisions.keySet());
        kept.removeAll(rejected(ids));
        return kept;
    }

    private static Set<String> printed(Set<RevisionId> ids) {
        return ids.stream().map(RevisionId::printed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The transitive closure of some revisions, in the order of the draft. */
    private Set<RevisionId> closed(Set<String> ids, Map<RevisionId, Set<RevisionId>> more) {
        Set<RevisionId> closed = new HashSet<>();
        Deque<RevisionId> open = new ArrayDeque<>();
        ids.forEach(each -> open.add(new RevisionId(each)));
        while (!open.isEmpty()) {
            RevisionId id = open.pop();
            if (!revisions.containsKey(id)) {
                throw new IllegalArgumentException(Messages.of(Revisions.class).get("revision.unknown", id.printed()));
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
        return with(accepted(ids));
    }

    /**
     * The draft when some revisions are rejected, and all that need them.
     *
     * @return a report in a resource of its own
     */
    public Report rejecting(Set<String> ids) {
        return with(kept(ids));
    }

    /** The versions that words come back from which are in neither text, where some revisions are accepted. */
    public Set<String> cameBackByAccepting(Set<String> ids) {
        return cameBack(accepted(ids));
    }

    /** The versions that words come back from which are in neither text, where some revisions are rejected. */
    public Set<String> cameBackByRejecting(Set<String> ids) {
        return cameBack(kept(ids));
    }

    private Set<String> cameBack(Set<RevisionId> taken) {
        return plans.values().stream()
                .flatMap(plan -> plan.passed().stream())
                .filter(each -> each.isIn(taken))
                .map(Plan.Passed::version)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Report with(Set<RevisionId> taken) {
        if (taken.isEmpty()) {
            return Assembly.report(accepted);
        }
        return Assembly.report(taken.size() == revisions.size() ? draft : new Result(plans, taken).tree());
    }
}
