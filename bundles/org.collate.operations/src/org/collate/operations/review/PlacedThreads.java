package org.collate.operations.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.ReviewEvent;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.review.PlacedComment.Reply;

/** Finds the words that comments and notes are on in a text as it is now. */
final class PlacedThreads {

    private final Space space;
    private final Variant variant;
    private final Report now;
    private final CarriedWords carried;
    private final Map<VersionId, Optional<Report>> then = new HashMap<>();

    /**
     * For a text.
     *
     * @param version the version that it is; empty where it is none, and has no history
     */
    PlacedThreads(Space space, Variant variant, Report now, Optional<VersionId> version) {
        this.space = space;
        this.variant = variant;
        this.now = now;
        this.carried = new CarriedWords(space, variant, version);
    }

    /** The comments in the order of the text; those whose element is gone come last. */
    List<PlacedComment> of(List<CommentThread> threads) {
        List<PlacedComment> placed = new ArrayList<>();
        for (CommentThread thread : threads) {
            VersionId version = thread.comment().commit();
            then.computeIfAbsent(version, this::earlier);
            placed.add(placed(thread, carried.of(thread.comment(), then.get(version), now)));
        }
        return sorted(placed);
    }

    /** The same of notes, whose words may have been in no version. */
    List<PlacedComment> ofNotes(List<ReviewEvent> notes) {
        List<PlacedComment> placed = new ArrayList<>();
        for (ReviewEvent note : notes) {
            ReviewEvent.Target target = note.target().orElseThrow();
            Optional<Report> before = then.computeIfAbsent(note.commit(), this::earlier)
                    .filter(report -> CommentPlace.words(report, target.element())
                            .filter(words -> words.startsWith(target.quoted(), target.start()))
                            .isPresent());
            placed.add(note(note, carried.of(note, before, now)));
        }
        return sorted(placed);
    }

    /** Some comments in the order of the text; those whose element is gone come last. */
    List<PlacedComment> sorted(List<PlacedComment> comments) {
        Map<String, Integer> order = new HashMap<>();
        Reports.parts(now).forEach(each -> order.put(each.getId(), order.size()));
        return comments.stream()
                .sorted((a, b) -> {
                    int byElement = Integer.compare(
                            order.getOrDefault(a.element(), Integer.MAX_VALUE),
                            order.getOrDefault(b.element(), Integer.MAX_VALUE));
                    return byElement != 0 ? byElement : Integer.compare(a.start(), b.start());
                })
                .toList();
    }

    /** The text that was commented on; empty where that version never came to this machine. */
    private Optional<Report> earlier(VersionId version) {
        try {
            return Optional.of(new Versions(space).report(variant, version));
        } catch (SpaceException e) {
            return Optional.empty();
        }
    }

    private PlacedComment placed(CommentThread thread, CommentPlace place) {
        List<Reply> replies = thread.replies().stream().map(Reply::of).toList();
        return placed(thread.comment(), place, replies, thread.resolved(), false);
    }

    private PlacedComment note(ReviewEvent note, CommentPlace place) {
        return placed(note, place, List.of(), Optional.empty(), true);
    }

    private PlacedComment placed(
            ReviewEvent event,
            CommentPlace place,
            List<Reply> replies,
            Optional<Signature> resolved,
            boolean isPrivate) {
        return new PlacedComment(
                event.id(),
                event.by(),
                String.valueOf(event.data().get(Comments.TEXT)),
                event.target().orElseThrow().quoted(),
                place.state(),
                place.element(),
                place.lead(now),
                place.start(),
                place.end(),
                replies,
                resolved,
                isPrivate);
    }
}
