package org.collate.operations.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.core.difference.TextDigest;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.review.Bearing;
import org.collate.git.review.HandOvers;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.Sealing;
import org.collate.git.roster.Member;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.ssh.Signer;
import org.collate.ssh.SshException;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;

/** Signs what a person says in the review of a report, where the roster has a key of that person, or one is named. */
public final class Signing {

    /** Whether it is signed. */
    public enum Signed {
        /** It is. */
        YES,
        /** It is not, since the person has no key. */
        NO_KEY,
        /** It is not, since none of the person's keys is at hand. */
        NOT_AT_HAND
    }

    private final Space space;
    private final Variant variant;
    private final Optional<String> person;
    private final Optional<Signer> signer;
    private final Signed signed;

    private Signing(Space space, Variant variant, Optional<String> person, Optional<Signer> signer, Signed signed) {
        this.space = space;
        this.variant = variant;
        this.person = person;
        this.signer = signer;
        this.signed = signed;
    }

    /**
     * Looks for a key, and asks for its passphrase.
     *
     * @throws InputException where a key that was named cannot be used, or a passphrase is wrong or missing
     */
    public static Signing of(Space space, Variant variant, Signature by, KeysAtHand keys)
            throws InputException, SpaceException {
        Optional<Member> member = space.roster().member(by.person().name());
        List<SshKey> live = member.map(TrustedKeys::live).orElse(List.of());
        Optional<Signer> signer = keys.isNamed() ? Optional.of(keys.named()) : keys.oneOf(live);
        Signed signed = signer.isPresent() ? Signed.YES : live.isEmpty() ? Signed.NO_KEY : Signed.NOT_AT_HAND;
        return new Signing(space, variant, member.map(Member::slug), signer, signed);
    }

    /** Whether events are signed. */
    public Signed signed() {
        return signed;
    }

    /** Signs events; leaves them as they are where there is no key. */
    public Sealing sealing() {
        return signer.isEmpty() ? Sealing.NONE : event -> sealed(event, signer.get());
    }

    private ReviewEvent sealed(ReviewEvent event, Signer key) throws SpaceException {
        Map<String, Object> data = new TreeMap<>(event.data());
        if (!data.containsKey(Statement.DIGEST)) {
            data.put(Statement.DIGEST, TextDigest.of(new Versions(space).report(variant, event.commit())));
        }
        Optional<Integer> round = event.bearing().round();
        if (round.isEmpty()) {
            round = new HandOvers(space).last(variant).map(HandOvers.HandedOver::round);
        }
        Bearing bearing = new Bearing(
                person, Optional.of(key.key().text()), round, event.bearing().answers());
        ReviewEvent whole = event.saying(data).with(bearing);
        try {
            SshSig signature = SshSig.of(key, Statement.USE, Statement.of(space.root(), variant, whole));
            Map<String, Object> all = new TreeMap<>(whole.data());
            all.put(Statement.SIGNATURE, signature.armoured());
            return whole.saying(all);
        } catch (SshException e) {
            throw new SpaceException(
                    Reason.FAILED, "notSigned", KeysAtHand.sentence(e, key.key().fingerprint()));
        }
    }
}
