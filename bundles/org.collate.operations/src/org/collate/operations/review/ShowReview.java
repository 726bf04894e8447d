package org.collate.operations.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.review.HandOvers;
import org.collate.git.review.Opposition;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.Suppression;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.signing.WhoSigned;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Tells how the review of a draft stands: who has it, what is open, and what a sign-off is worth. */
public final class ShowReview {

    /** The kinds of events that are signed where whoever says them has a key. */
    private static final Set<String> SIGNED = Set.of(
            "accept", "reject", HandOvers.KIND, ReviewState.SEND_BACK, ReviewState.WITHDRAW, ReviewState.SIGN_OFF);

    private final Place.OfVariant draft;

    /** Tells it of one draft. */
    public ShowReview(Place.OfVariant draft) {
        this.draft = draft;
    }

    /** A finding that somebody set aside in the document. */
    public record SetAside(String rule, String person, String reason) {}

    /**
     * How it stands.
     *
     * @param name the name of the leader; {@code team} for the team report
     * @param revisions how many revisions wait for a verdict; 0 for a template, which has none
     * @param opposed the opposite verdicts by which some of these are open, in the order of the rejections, each with how
     *     many
     * @param conflicts how many conflicts of merges are open
     * @param comments the comments that are open
     * @param overruled the rules whose errors stood at the last hand-over
     * @param setAside the findings that somebody set aside
     * @param signatures what the signatures prove of those events that can carry one, by the ids of the events, in their order
     */
    public record Result(
            String name,
            ReviewState state,
            int revisions,
            Map<Opposition, Integer> opposed,
            int conflicts,
            List<PlacedComment> comments,
            List<String> overruled,
            List<SetAside> setAside,
            Map<String, WhoSigned.Told> signatures) {

        /** Takes copies. */
        public Result {
            opposed = Collections.unmodifiableMap(new LinkedHashMap<>(opposed));
            comments = List.copyOf(comments);
            overruled = List.copyOf(overruled);
            setAside = List.copyOf(setAside);
            signatures = Collections.unmodifiableMap(new LinkedHashMap<>(signatures));
        }

        /** What an event's signature proves; empty for events that carry none. */
        public Optional<WhoSigned.Told> signature(ReviewEvent event) {
            return Optional.ofNullable(signatures.get(event.id()));
        }
    }

    /** Reads it. */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Variant variant = draft.variant();
        try (Space space = Space.open(draft.space())) {
            ReviewState state = ReviewState.of(space, variant);
            progress.split(1);
            Optional<Tracked> tracked = variant.isTemplate() ? Optional.empty() : Optional.of(tracked(space, variant));
            progress.split(1);
            List<PlacedComment> comments = new Comments(space, variant)
                    .list().stream().filter(each -> each.resolved().isEmpty()).toList();
            progress.split(1);
            Versions versions = new Versions(space);
            Report report = versions.report(variant, versions.draft(variant).id());
            return new Result(
                    space.roster().nameOf(variant),
                    state,
                    tracked.map(each -> each.revisions().list().size()).orElse(0),
                    tracked.map(ShowReview::opposed).orElseGet(Map::of),
                    new KeptConflicts(space).of(variant).size(),
                    comments,
                    overruled(state),
                    setAside(report),
                    signatures(space, variant));
        }
    }

    private static Tracked tracked(Space space, Variant variant) throws SpaceException {
        VersionId accepted = new Versions(space).accepted(variant);
        return new TrackedRevisions(space).since(variant, accepted);
    }

    private static Map<Opposition, Integer> opposed(Tracked tracked) {
        Map<Opposition, Integer> opposed = new LinkedHashMap<>();
        tracked.oppositions().values().stream()
                .sorted(Comparator.comparing(
                                (Opposition each) -> each.rejected().by().time().toInstant())
                        .thenComparing(each -> each.rejected().id()))
                .forEach(each -> opposed.merge(each, 1, Integer::sum));
        return opposed;
    }

    private static List<String> overruled(ReviewState state) {
        List<String> overruled = new ArrayList<>();
        Optional<ReviewEvent> over = state.last().filter(event -> event.kind().equals(HandOvers.KIND));
        if (over.isPresent() && over.get().data().get("findings") instanceof List<?> findings) {
            for (Object each : findings) {
                if (each instanceof Map<?, ?> finding) {
                    overruled.add(finding.get("rule") + " " + finding.get("place"));
                }
            }
        }
        return overruled;
    }

    private static List<SetAside> setAside(Report report) {
        return Reports.parts(report)
                .filter(Suppression.class::isInstance)
                .map(Suppression.class::cast)
                .map(each -> new SetAside(
                        String.valueOf(each.getRule()),
                        String.valueOf(each.getPerson()),
                        String.valueOf(each.getReason())))
                .toList();
    }

    private static Map<String, WhoSigned.Told> signatures(Space space, Variant variant) throws SpaceException {
        WhoSigned who = new WhoSigned(space, variant);
        Map<String, WhoSigned.Told> all = new LinkedHashMap<>();
        new ReviewEvents(space)
                .of(variant).stream()
                        .filter(event -> SIGNED.contains(event.kind()))
                        .forEach(event -> all.put(event.id(), who.of(event)));
        return all;
    }
}
