package org.collate.operations.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Where a draft is on its way through review. It follows from the round that was tagged last, those that were begun on
 * other machines at the same time, and what was said on them; clocks decide nothing.
 *
 * @param stage who has it
 * @param handedOver the last round
 * @param over the hand-over that began the last round
 * @param taken who said last that the review of the last round is with them
 * @param last the event that brought it there: hand over, send back, withdraw or sign off
 * @param signedOff the sign-off of the last round, or of an earlier one
 * @param isStale whether text or structure changed since that sign-off
 * @param ends what ended a round, and nobody who handed the draft over again could know: none or one event, several where
 *     people did so on several machines at the same time
 */
public record ReviewState(
        Stage stage,
        Optional<HandedOver> handedOver,
        Optional<ReviewEvent> over,
        Optional<ReviewEvent> taken,
        Optional<ReviewEvent> last,
        Optional<ReviewEvent> signedOff,
        boolean isStale,
        List<ReviewEvent> ends) {

    /** Takes a copy. */
    public ReviewState {
        ends = List.copyOf(ends);
    }

    /** The kind of the event by which a reviewer gives a draft back. */
    public static final String SEND_BACK = "send-back";

    /** The kind of the event by which a reviewer signs a draft off. */
    public static final String SIGN_OFF = "sign-off";

    /** The kind of the event by which a reviewer takes a draft that was handed over. */
    public static final String TAKE = "take";

    /** The kind of the event by which a writer takes a draft back that was handed over. */
    public static final String WITHDRAW = "withdraw";

    private static final Set<String> ENDING = Set.of(SEND_BACK, SIGN_OFF, WITHDRAW);

    static final String DIGEST = "digest";

    /** Who has a draft. */
    public enum Stage {
        /** It is being written, and was never handed over. */
        WRITING,
        /** The reviewer has it. */
        WITH_REVIEWER,
        /** The reviewer has sent it back. */
        SENT_BACK,
        /** Its writer took it back before the reviewer was done. */
        WITHDRAWN,
        /** The reviewer has signed it off. */
        SIGNED_OFF
    }

    /** The state of a variant. */
    public static ReviewState of(Space space, Variant variant) throws SpaceException {
        return of(space, variant, new ReviewEvents(space).of(variant));
    }

    /**
     * The state of a variant whose events are known.
     *
     * @param events all events on the variant, in the order of their clocks
     */
    public static ReviewState of(Space space, Variant variant, List<ReviewEvent> events) throws SpaceException {
        Optional<HandedOver> round = new HandOvers(space).last(variant);
        Optional<ReviewEvent> over = on(round, events, HandOvers.KIND);
        List<ReviewEvent> rounds = over.map(last -> begun(last, events)).orElse(List.of());
        List<ReviewEvent> ends = round.map(last -> ends(last, over, events)).orElse(List.of());
        // Each is refused after the other, so both in one round are two people's at the same time: a veto is never
        // hidden, and neither is one of a round that somebody began at the same time as the last.
        List<ReviewEvent> now = ends.stream()
                .filter(each ->
                        round.get().isNamedBy(each) || rounds.stream().anyMatch(one -> HandOvers.isOneRound(one, each)))
                .toList();
        Optional<ReviewEvent> back = last(now, SEND_BACK);
        // What its writer has taken back is not what a reviewer signed off: whoever is careful hands it over again.
        Optional<ReviewEvent> withdrawn = last(now, WITHDRAW);
        Optional<ReviewEvent> signed = on(round, events, SIGN_OFF);
        Optional<ReviewEvent> sign = signed.or(() ->
                events.stream().filter(each -> each.kind().equals(SIGN_OFF)).reduce((one, next) -> next));
        boolean isStale = sign.isPresent()
                && !digest(space, variant).equals(sign.get().data().get(DIGEST));
        Optional<ReviewEvent> end = back.or(() -> withdrawn).or(() -> signed);
        return new ReviewState(
                stage(round, end), round, over, on(round, events, TAKE), end.or(() -> over), sign, isStale, ends);
    }

    private static Stage stage(Optional<HandedOver> round, Optional<ReviewEvent> end) {
        if (round.isEmpty()) {
            return Stage.WRITING;
        }
        return switch (end.map(ReviewEvent::kind).orElse("")) {
            case SEND_BACK -> Stage.SENT_BACK;
            case WITHDRAW -> Stage.WITHDRAWN;
            case SIGN_OFF -> Stage.SIGNED_OFF;
            default -> Stage.WITH_REVIEWER;
        };
    }

    private static Optional<ReviewEvent> last(List<ReviewEvent> events, String kind) {
        return events.stream().filter(each -> each.kind().equals(kind)).reduce((one, next) -> next);
    }

    /** The digest of the draft's text and structure. */
    static String digest(Space space, Variant variant) throws SpaceException {
        Versions versions = new Versions(space);
        VersionId draft = versions.draft(variant).id();
        return TextDigest.of(versions.report(variant, draft));
    }

    /** The hand-overs that began the last round, and rounds beside it. */
    private static List<ReviewEvent> begun(ReviewEvent last, List<ReviewEvent> events) {
        List<ReviewEvent> all = events.stream()
                .filter(each -> each.kind().equals(HandOvers.KIND))
                .toList();
        return HandOvers.tellsWhatWasSeen(last)
                ? all.stream()
                        .filter(each -> all.stream().noneMatch(later -> HandOvers.hasSeen(later, each)))
                        .toList()
                : List.of(last);
    }

    private static List<ReviewEvent> ends(HandedOver last, Optional<ReviewEvent> over, List<ReviewEvent> events) {
        boolean tells = over.filter(HandOvers::tellsWhatWasSeen).isPresent();
        List<ReviewEvent> overs = events.stream()
                .filter(each -> each.kind().equals(HandOvers.KIND))
                .toList();
        return events.stream()
                .filter(each -> ENDING.contains(each.kind()))
                .filter(each ->
                        last.isNamedBy(each) || tells && overs.stream().noneMatch(one -> HandOvers.hasSeen(one, each)))
                .toList();
    }

    private static Optional<ReviewEvent> on(Optional<HandedOver> round, List<ReviewEvent> events, String kind) {
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
