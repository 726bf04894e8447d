package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;

/** What becomes of one element, fact by fact: which revision decides about it. Filled while comparing, then only read. */
final class Plan {

    private final Optional<Node> before;
    private final Optional<Node> after;
    /** The revision that brings or takes the element; empty where both texts have it. */
    private final Optional<RevisionId> existence;

    private final Map<String, Weave<String>> words = new HashMap<>();
    private final Map<String, RevisionId> values = new HashMap<>();
    private final Map<String, Map<String, RevisionId>> links = new HashMap<>();
    private final Map<Slot, Weave<String>> children = new EnumMap<>(Slot.class);
    private final List<Passed> passed = new ArrayList<>();
    private final Map<RevisionId, Set<RevisionId>> needs = new HashMap<>();
    private Optional<RevisionId> type = Optional.empty();
    private Optional<PartedText> parted = Optional.empty();

    Plan(Optional<Node> before, Optional<Node> after, Optional<RevisionId> existence) {
        this.before = before;
        this.after = after;
        this.existence = existence;
    }

    Optional<Node> before() {
        return before;
    }

    Optional<Node> after() {
        return after;
    }

    /** The revision that brings or takes the element; empty where both texts have it. */
    Optional<RevisionId> existence() {
        return existence;
    }

    /** The revision that changes the type; empty for none. */
    Optional<RevisionId> type() {
        return type;
    }

    void setType(RevisionId revision) {
        type = Optional.of(revision);
    }

    /**
     * Words that are in neither text.
     *
     * @param version the version that brought them
     * @param comes the revision that brings them
     * @param goes the revision that takes them away again
     */
    record Passed(String version, Optional<RevisionId> comes, Optional<RevisionId> goes) {

        /** Whether the words stand when some revisions are taken. */
        boolean isIn(Set<RevisionId> taken) {
            return comes.filter(taken::contains).isPresent()
                    && goes.filter(taken::contains).isEmpty();
        }
    }

    /** The words that came and went again. */
    List<Passed> passed() {
        return passed;
    }

    /** What needs what, inside the words. */
    Map<RevisionId, Set<RevisionId>> needs() {
        return needs;
    }

    /** Takes the words of a feature. */
    void weave(String feature, Woven woven) {
        Map<EditId, RevisionId> known = existence
                .map(id -> Map.<EditId, RevisionId>of(Passing.WHOLE, id))
                .orElse(Map.of());
        words.put(feature, woven.weave(known));
        take(woven, known);
    }

    /** Takes what came and went among some words, and what needs what in them. */
    void take(Woven woven, Map<EditId, RevisionId> known) {
        passed.addAll(woven.passed(known));
        woven.needs(known)
                .forEach((id, others) ->
                        needs.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(others));
    }

    /** The parted text that the element's lines are a part of, where it was divided or joined. */
    Optional<PartedText> parted() {
        return parted;
    }

    void setParted(PartedText whole) {
        parted = Optional.of(whole);
    }

    /** The woven words by feature, where they differ. */
    Map<String, Weave<String>> words() {
        return words;
    }

    /** The revisions that set values, by feature. */
    Map<String, RevisionId> values() {
        return values;
    }

    /** The revisions that make or take away links, by feature and target. */
    Map<String, RevisionId> links(String feature) {
        return links.computeIfAbsent(feature, f -> new LinkedHashMap<>());
    }

    /** What the element holds, in each slot. */
    Map<Slot, Weave<String>> children() {
        return children;
    }
}
