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
    private final Map<String, String> written;
    private final Report merged;
    private final List<Conflict> conflicts;

    MergeResult(Sources sources, Map<String, Choice> choices, Map<String, String> written) {
        this.sources = sources;
        this.choices = choices;
        this.written = written;
        Decisions decisions = new Decisions(choices, written);
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
        Map<String, Decision> decisions = new HashMap<>();
        chosen.forEach((id, choice) -> decisions.put(id, new Decision.Chosen(choice)));
        return settle(decisions);
    }

    /**
     * The result with several conflicts settled, some of them in words of one's own, by their ids.
     *
     * @throws IllegalArgumentException where a conflict is not open, has no proposal to choose, or is not about words that
     *     could be written
     */
    public MergeResult settle(Map<String, Decision> decisions) {
        Map<String, Choice> chosen = new HashMap<>(choices);
        Map<String, String> own = new HashMap<>(written);
        decisions.forEach((id, decision) -> {
            Conflict conflict = requireOpen(id);
            switch (decision) {
                case Decision.Chosen(Choice choice) -> {
                    require(choice != Choice.PROPOSED || conflict.proposed().isPresent(), "no.proposal", id);
                    chosen.put(id, choice);
                }
                case Decision.Written(String words) -> {
                    require(conflict instanceof Conflict.Words, "no.words", id);
                    own.put(id, words);
                }
            }
        });
        return new MergeResult(sources, chosen, own);
    }

    private Conflict requireOpen(String id) {
        return conflicts.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text("unknown.conflict", id)));
    }

    private static void require(boolean holds, String key, String id) {
        if (!holds) {
            throw new IllegalArgumentException(text(key, id));
        }
    }

    private static String text(String key, String id) {
        return Messages.of(MergeResult.class).get(key, id);
    }
}
