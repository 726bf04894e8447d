package org.collate.operations.review;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.TextDigest;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.HandOvers;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;

/**
 * Where a draft is on its way through review. It follows from the round that was tagged last and what was said on it;
 * clocks decide nothing.
 *
 * @param stage who has it
 * @param handedOver the last round
 * @param last the event that brought it there: hand over, send back or sign off
 * @param signedOff the sign-off of the last round, or of an earlier one
 * @param isStale whether text or structure changed since that sign-off
 * @param ends what ended the last round: none or one event, several where people did on several machines at the same time
 */
public record ReviewState(
        Stage stage,
        Optional<HandedOver> handedOver,
        Optional<ReviewEvent> last,
        Optional<ReviewEvent> signedOff,
        boolean isStale,
        List<ReviewEvent> ends) {

    /** Takes a copy. */
    public ReviewState {
        ends = List.copyOf(ends);
    }

    static final String SEND_BACK = "send-back";
    static final String SIGN_OFF = "sign-off";
    static final String DIGEST = "digest";

    /** Who has a draft. */
    public enum Stage {
        /** It is being written, and was never handed over. */
        WRITING,
        /** The reviewer has it. */
        WITH_REVIEWER,
        /** The reviewer has sent it back. */
        SENT_BACK,
        /** The reviewer has signed it off. */
        SIGNED_OFF
    }

    /** The state of a variant. */
    public static ReviewState of(Space space, Variant variant) throws SpaceException {
        List<ReviewEvent> events = new ReviewEvents(space).of(variant);
        Optional<HandedOver> round = new HandOvers(space).last(variant);
        Optional<ReviewEvent> over = last(events, HandOvers.KIND, round);
        Optional<ReviewEvent> back = last(events, SEND_BACK, round);
        Optional<ReviewEvent> signed = last(events, SIGN_OFF, round);
        // Each is refused after the other, so both in one round are two people's at the same time: a veto is never
        // hidden.
        Stage stage = round.isEmpty()
                ? Stage.WRITING
                : back.isPresent() ? Stage.SENT_BACK : signed.isPresent() ? Stage.SIGNED_OFF : Stage.WITH_REVIEWER;
        Optional<ReviewEvent> sign = signed.or(() ->
                events.stream().filter(each -> each.kind().equals(SIGN_OFF)).reduce((one, next) -> next));
        boolean isStale = sign.isPresent()
                && !digest(space, variant).equals(sign.get().data().get(DIGEST));
        return new ReviewState(stage, round, back.or(() -> signed).or(() -> over), sign, isStale, ends(events, round));
    }

    /** The digest of the draft's text and structure. */
    static String digest(Space space, Variant variant) throws SpaceException {
        Versions versions = new Versions(space);
        VersionId draft = versions.draft(variant).id();
        return TextDigest.of(versions.report(variant, draft));
    }

    private static List<ReviewEvent> ends(List<ReviewEvent> events, Optional<HandedOver> round) {
        return events.stream()
                .filter(each -> each.kind().equals(SEND_BACK) || each.kind().equals(SIGN_OFF))
                .filter(each -> round.isPresent() && round.get().isNamedBy(each))
                .toList();
    }

    private static Optional<ReviewEvent> last(List<ReviewEvent> events, String kind, Optional<HandedOver> round) {
        return events.stream()
                .filter(each -> each.kind().equals(kind))
                .filter(each -> round.isPresent() && round.get().isNamedBy(each))
                .reduce((one, next) -> next);
    }

    /** Why the last event was: what was said when it was handed over or sent back. */
    public Optional<String> because() {
        return last.map(event -> event.data().get("because")).map(String::valueOf);
    }

    /** Who brought it there, and when. */
    public Optional<Signature> by() {
        return last.map(ReviewEvent::by);
    }
}
