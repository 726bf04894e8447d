package org.collate.operations.leaders;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.VersionId;
import org.collate.git.review.ReviewEvent;
import org.collate.operations.Place;
import org.collate.operations.review.ReviewState;
import org.collate.operations.signing.WhoSigned;

/**
 * A row of the table of leaders: how one report stands, as far as refs and events tell.
 *
 * @param space the folder of the space
 * @param meeting slug and name of the meeting
 * @param template the last version of the meeting's template, by which it is checked; empty where there is none
 * @param state its last version, and whose it is
 * @param review where it is in its review
 * @param comments how many comments are open
 * @param conflicts how many conflicts of merges are open
 * @param signature what the signature of the sign-off proves; empty where there is no sign-off
 * @param waits whether it waits for whoever looks
 */
public record Leader(
        Path space,
        NamedSlug meeting,
        Optional<VersionId> template,
        VariantState state,
        ReviewState review,
        int comments,
        int conflicts,
        Optional<WhoSigned.Told> signature,
        boolean waits) {

    /** What is said of a report at a glance. */
    public enum Standing {
        /** It is written, and the reviewer never had it. */
        WRITING,
        /** It was handed over, and nobody has said that the review is with them. */
        HANDED_OVER,
        /** A reviewer has taken it. */
        TAKEN,
        /** The reviewer has sent it back. */
        SENT_BACK,
        /** Its writer has taken it back. */
        WITHDRAWN,
        /** It is signed off, and as it was then. */
        SIGNED_OFF,
        /** It was changed after it was signed off. */
        STALE
    }

    /** What is said of it at a glance. */
    public Standing standing() {
        return switch (review.stage()) {
            case WRITING -> Standing.WRITING;
            case WITH_REVIEWER -> review.taken().isPresent() ? Standing.TAKEN : Standing.HANDED_OVER;
            case SENT_BACK -> Standing.SENT_BACK;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case SIGNED_OFF -> review.isStale() ? Standing.STALE : Standing.SIGNED_OFF;
        };
    }

    /** Which report it is. */
    public Variant variant() {
        return state.variant();
    }

    /** The draft as it stands. */
    public Place.OfVariant place() {
        return Place.OfVariant.draft(space, state);
    }

    /** The number of the last round; 0 where it was never handed over. */
    public int round() {
        return review.handedOver().map(each -> each.round()).orElse(0);
    }

    /** What brought it where it is, by whom and when; empty where it was never handed over. */
    public Optional<Signature> since() {
        return (standing() == Standing.TAKEN ? review.taken() : review.last()).map(ReviewEvent::by);
    }

    /** The reviewer who has it, where one has said so. */
    public Optional<Person> reviewer() {
        return standing() == Standing.TAKEN
                ? review.taken().map(each -> each.by().person())
                : Optional.empty();
    }
}
