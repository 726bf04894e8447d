package org.collate.internal.ui.space;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.VersionId;
import org.collate.internal.ui.space.CountFindingsJob.Counts;
import org.eclipse.swt.widgets.Display;

/**
 * How many findings the drafts of the navigator have. A draft is counted once for each version of it and of its
 * meeting's template. On the workbench's thread.
 */
final class FindingCounts {

    /** In milliseconds: the window comes first, and several changes are counted once. */
    private static final long LATER = 300;

    private final Display display;
    private final Runnable whenCounted;
    private final Map<List<VersionId>, Counts> counts = new HashMap<>();
    private final Map<SpaceNode.OfVariant, List<VersionId>> keys = new HashMap<>();
    private Optional<CountFindingsJob> job = Optional.empty();

    /**
     * Nothing is counted yet.
     *
     * @param whenCounted is told of each new figure
     */
    FindingCounts(Display display, Runnable whenCounted) {
        this.display = display;
        this.whenCounted = whenCounted;
    }

    /** Counts what has no figure yet. */
    void count(List<SpaceNode> spaces) {
        stop();
        keys.clear();
        spaces.forEach(this::remember);
        List<SpaceNode.OfVariant> wanted = keys.keySet().stream()
                .filter(draft -> !counts.containsKey(keys.get(draft)))
                .toList();
        if (!wanted.isEmpty()) {
            CountFindingsJob next =
                    new CountFindingsJob(wanted, (draft, figure) -> display.asyncExec(() -> counted(draft, figure)));
            job = Optional.of(next);
            next.schedule(LATER);
        }
    }

    private void remember(SpaceNode node) {
        if (node instanceof SpaceNode.OfMeeting meeting) {
            List<SpaceNode.OfVariant> variants = meeting.children().stream()
                    .map(SpaceNode.OfVariant.class::cast)
                    .toList();
            Optional<VersionId> template = variants.stream()
                    .filter(each -> each.state().variant().isTemplate())
                    .map(each -> each.state().draft().id())
                    .findFirst();
            variants.stream()
                    .filter(each -> !each.state().variant().isTemplate())
                    .forEach(each -> keys.put(
                            each,
                            template.map(id -> List.of(id, each.state().draft().id()))
                                    .orElseGet(
                                            () -> List.of(each.state().draft().id()))));
        } else {
            node.children().forEach(this::remember);
        }
    }

    private void counted(SpaceNode.OfVariant draft, Counts figure) {
        Optional.ofNullable(keys.get(draft)).ifPresent(key -> {
            counts.put(key, figure);
            whenCounted.run();
        });
    }

    /** The figures of a draft; empty where they are not known yet. */
    Optional<Counts> of(SpaceNode.OfVariant draft) {
        return Optional.ofNullable(keys.get(draft)).map(counts::get);
    }

    void stop() {
        job.ifPresent(CountFindingsJob::cancel);
    }
}
