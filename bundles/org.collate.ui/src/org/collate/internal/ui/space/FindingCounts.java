package org.collate.internal.ui.space;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.collate.git.VersionId;
import org.collate.internal.ui.space.FindingsCounted.Counts;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport;
import org.collate.validation.Finding;

/**
 * How many findings the drafts of the navigator have, in versions or not. A draft is counted once for each version of it
 * and of its meeting's template, and once more where it has words that are in none. On the workbench's thread.
 */
final class FindingCounts {

    /** The window comes first, and several changes are counted once. */
    private static final Duration LATER = Duration.ofMillis(300);

    private final Messages text = Messages.of(FindingCounts.class);
    private final OnScreen screen;
    private final Predicate<SpaceNode.OfVariant> isOpen;
    private final Runnable whenCounted;
    private final Map<Key, Counts> counts = new HashMap<>();
    private final Map<SpaceNode.OfVariant, Key> keys = new HashMap<>();
    /** Those of drafts that are open, by the key of their row: of what is written, in a version or not. */
    private final Map<Object, Counts> live = new HashMap<>();

    /** What a figure follows from. @param isUnsaved whether the draft had words that are in no version */
    private record Key(Optional<VersionId> template, VersionId draft, boolean isUnsaved) {}

    private Optional<Background<Void>> counting = Optional.empty();

    /**
     * Nothing is counted yet.
     *
     * @param isOpen whether a draft stands in an editor, which tells what is found in it
     * @param whenCounted is told of each new figure
     */
    FindingCounts(OnScreen screen, Predicate<SpaceNode.OfVariant> isOpen, Runnable whenCounted) {
        this.screen = screen;
        this.isOpen = isOpen;
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
            counting = Optional.of(Background.of(
                            text.get("counting"),
                            screen,
                            new FindingsCounted(wanted, (draft, figure) -> screen.later(() -> counted(draft, figure))))
                    .last()
                    .start(LATER));
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
                            new Key(
                                    template,
                                    each.state().draft().id(),
                                    each.state().unsaved())));
        } else {
            node.children().forEach(this::remember);
        }
    }

    private void counted(SpaceNode.OfVariant draft, Counts figure) {
        Optional.ofNullable(keys.get(draft)).ifPresent(key -> {
            counts.put(key, figure);
            if (!isOpen.test(draft)) {
                live.remove(SameNode.key(draft));
            }
            whenCounted.run();
        });
    }

    /** The report of an editor was looked at. */
    void seen(OpenedReport report) {
        if (report.place() instanceof Place.OfVariant at && at.isDraft()) {
            List<Finding> findings = report.checked().stream()
                    .map(OpenedReport.CheckedFinding::finding)
                    .toList();
            Counts now = report.isBegun() ? Counts.of(findings) : Counts.NONE;
            if (!now.equals(live.put(List.of(at.space(), at.variant()), now))) {
                whenCounted.run();
            }
        }
    }

    /** The figures of a draft; empty where they are not known yet. */
    Optional<Counts> of(SpaceNode.OfVariant draft) {
        Optional<Counts> seen = Optional.ofNullable(live.get(SameNode.key(draft)));
        return seen.isPresent() ? seen : Optional.ofNullable(keys.get(draft)).map(counts::get);
    }

    void stop() {
        counting.ifPresent(Background::end);
    }
}
