package org.collate.core.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.internal.tree.Assembly;
import org.collate.model.Messages;
import org.collate.model.report.Report;

/**
 * What a merge gave: a valid report and the conflicts in which it holds ours.
 *
 * <p>Resolving is a function: it gives the result as it would be, had the person chosen before the merge. A conflict
 * that is settled later, when the report has gone on, is a merge again: base the merged report, ours the report as it
 * is now, theirs the merged report of the resolved result.
 */
public final class MergeResult {

    private final Sources sources;
    private final Map<String, Choice> choices;
    private final Report merged;
    private final List<Conflict> conflicts;

    MergeResult(Sources sources, Map<String, Choice> choices) {
        this.sources = sources;
        this.choices = choices;
        Decisions decisions = new Decisions(choices);
        this.merged = Assembly.report(new Merger(sources, decisions, false).tree());
        this.conflicts = decisions.open();
    }

    /** The merged report, in a resource of its own; it belongs to the caller. */
    public Report merged() {
        return merged;
    }

    /** The open conflicts. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Whether nothing is left for a person to settle. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }

    /** How texts that came after the merge have settled its conflicts. */
    public Settlements settlements() {
        return new Settlements(sources, conflicts);
    }

    /**
     * The result with one conflict settled.
     *
     * @throws IllegalArgumentException where no conflict with this id is open, or it has no proposal to choose
     */
    public MergeResult resolve(String conflictId, Choice choice) {
        return resolve(Map.of(conflictId, choice));
    }

    /**
     * The result with several conflicts settled, by their ids.
     *
     * @throws IllegalArgumentException where a conflict is not open, or has no proposal to choose
     */
    public MergeResult resolve(Map<String, Choice> chosen) {
        chosen.forEach(this::requireOpen);
        Map<String, Choice> all = new HashMap<>(choices);
        all.putAll(chosen);
        return new MergeResult(sources, all);
    }

    private void requireOpen(String id, Choice choice) {
        Conflict conflict = conflicts.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text("unknown.conflict", id)));
        if (choice == Choice.PROPOSED && conflict.proposed().isEmpty()) {
            throw new IllegalArgumentException(text("no.proposal", id));
        }
    }

    private static String text(String key, String id) {
        return Messages.of(MergeResult.class).get(key, id);
    }
}
