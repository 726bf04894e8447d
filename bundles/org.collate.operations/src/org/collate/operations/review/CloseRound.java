package org.collate.operations.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.core.difference.TextDigest;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Sealing;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing;
import org.collate.operations.signing.Signing.Signed;

/** What becomes of a round of review: the reviewer takes it, sends the draft back or signs it off; or its writer withdraws it. */
public final class CloseRound {

    private final Space space;
    private final Variant variant;

    /** Ends the round that a variant is in. */
    public CloseRound(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * Sends the draft back to its writer.
     *
     * @param because why; shown to the writer
     * @param keys those that it can be signed with
     * @return whether it carries a signature
     * @throws InputException where the reviewer does not have it, or no reason is given
     */
    public Signed sendBack(String because, KeysAtHand keys, Signature by) throws InputException, SpaceException {
        if (because.isBlank()) {
            throw new InputException(message("sendBack.because"));
        }
        Map<String, Object> data = Map.of("because", because.strip());
        requireReviewer();
        Signing signing = Signing.of(space, variant, by, keys);
        add(ReviewState.SEND_BACK, new Versions(space).draft(variant).id(), data, signing.sealing(), by);
        return signing.signed();
    }

    /**
     * Takes the draft: everybody sees who has it. Says nothing about the text, so it is not signed.
     *
     * @throws InputException where the reviewer does not have it
     */
    public void take(Signature by) throws InputException, SpaceException {
        add(ReviewState.TAKE, new Versions(space).draft(variant).id(), Map.of(), Sealing.NONE, by);
    }

    /**
     * Takes the draft back for its writer, before the reviewer is done.
     *
     * @param because why; shown to the reviewer
     * @param keys those that it can be signed with
     * @return whether it carries a signature
     * @throws InputException where the reviewer does not have it
     */
    public Signed withdraw(Optional<String> because, KeysAtHand keys, Signature by)
            throws InputException, SpaceException {
        requireReviewer();
        Map<String, Object> data = new TreeMap<>();
        because.map(String::strip).filter(each -> !each.isEmpty()).ifPresent(each -> data.put("because", each));
        Signing signing = Signing.of(space, variant, by, keys);
        add(ReviewState.WITHDRAW, new Versions(space).draft(variant).id(), data, signing.sealing(), by);
        return signing.signed();
    }

    /**
     * Signs the draft off. The sign-off names its version, and its text and structure by a digest: any later change of
     * these makes it stale.
     *
     * @param keys those that it can be signed with
     * @return the version that was signed off
     * @throws InputException where the reviewer does not have it, a conflict of a merge is open, the space leaves it to others, or
     *     signing failed
     */
    public SignedOff signOff(KeysAtHand keys, Signature by) throws InputException, SpaceException {
        int open = new KeptConflicts(space).of(variant).size();
        if (open > 0) {
            throw new InputException(message("signOff.conflicts", Names.of(space, variant), open));
        }
        requireReviewer();
        OwnDraft.refuse(space, variant, by);
        Signing signing = Signing.of(space, variant, by, keys);
        Versions versions = new Versions(space);
        VersionId draft = versions.draft(variant).id();
        Map<String, Object> data = Map.of(ReviewState.DIGEST, TextDigest.of(versions.report(variant, draft)));
        add(ReviewState.SIGN_OFF, draft, data, signing.sealing(), by);
        return new SignedOff(draft, signing.signed());
    }

    /**
     * What was signed off.
     *
     * @param version the version
     * @param signed whether it carries a signature
     */
    public record SignedOff(VersionId version, Signed signed) {}

    private void add(String kind, VersionId version, Map<String, Object> data, Sealing sealing, Signature by)
            throws InputException, SpaceException {
        Map<String, Object> said = new TreeMap<>(data);
        said.putAll(requireReviewer().named());
        ReviewEvent event = sealing.seal(new ReviewEvent(kind, by, version, Optional.empty(), said));
        new ReviewEvents(space).add(variant, by, List.of(event));
    }

    private HandedOver requireReviewer() throws InputException, SpaceException {
        ReviewState state = ReviewState.of(space, variant);
        if (state.stage() != ReviewState.Stage.WITH_REVIEWER) {
            throw new InputException(
                    message("round." + state.stage().name().toLowerCase(Locale.ROOT), Names.of(space, variant)));
        }
        return state.handedOver().orElseThrow();
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(CloseRound.class).get(key, arguments);
    }
}
