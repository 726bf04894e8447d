package org.collate.internal.ui.review;

import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.review.CloseRound;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing.Signed;

/** A step of a round of review, once a draft was handed over. */
enum RoundStep {
    /** A reviewer says that the review is with them. */
    TAKE(Reason.NONE, false),
    /** The reviewer gives the draft back. */
    SEND_BACK(Reason.NEEDED, true),
    /** The reviewer signs it off. */
    SIGN_OFF(Reason.NONE, true),
    /** Its writer takes it back. */
    WITHDRAW(Reason.POSSIBLE, true);

    /** Whether whoever does it says why. */
    enum Reason {
        /** Nobody asks. */
        NONE,
        /** It can be said. */
        POSSIBLE,
        /** It has to be said. */
        NEEDED
    }

    private final Reason reason;
    private final boolean isSigned;

    RoundStep(Reason reason, boolean isSigned) {
        this.reason = reason;
        this.isSigned = isSigned;
    }

    /** Whether whoever does it says why. */
    Reason reason() {
        return reason;
    }

    /** Whether it can be signed with a key. */
    boolean isSigned() {
        return isSigned;
    }

    /** What its texts begin with. */
    String key() {
        return switch (this) {
            case TAKE -> "take";
            case SEND_BACK -> "sendBack";
            case SIGN_OFF -> "signOff";
            case WITHDRAW -> "withdraw";
        };
    }

    /** Does it; waits for the disk, so not on the workbench's thread. */
    Signed execute(Space space, Variant variant, Said said) throws InputException, SpaceException {
        CloseRound round = new CloseRound(space, variant);
        return switch (this) {
            case TAKE -> {
                round.take(said.by());
                yield Signed.NO_KEY;
            }
            case SEND_BACK -> round.sendBack(said.because().orElse(""), said.keys(), said.by());
            case SIGN_OFF -> round.signOff(said.keys(), said.by()).signed();
            case WITHDRAW -> round.withdraw(said.because(), said.keys(), said.by());
        };
    }

    /** Who does it, why, and what it is signed with. */
    record Said(Optional<String> because, KeysAtHand keys, Signature by) {}
}
