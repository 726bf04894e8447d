package org.collate.operations.signing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;

/** Tells what the signature of a review event proves. */
public final class WhoSigned {

    /** What it proves. */
    public enum Kind {
        /** It was made with a key of the person who the event names. */
        OWN_KEY,
        /** The same, and the key was revoked later. */
        REVOKED_LATER,
        /** It was made with a key of that person, after the key was revoked. */
        REVOKED_KEY,
        /** It was made with a key that is entered as that person's, beside the first one, and that no earlier key vouches for. */
        DISPUTED_KEY,
        /** It was made with a key of somebody else. */
        ANOTHERS_KEY,
        /** It was made with a key that the roster has of nobody. */
        UNKNOWN_KEY,
        /** It is of the form from before, which covers neither space nor round. */
        OLDER_FORM,
        /** It is not over this event of this report in this space: something was changed, or it was copied. */
        DOES_NOT_FIT,
        /** There is none. */
        UNSIGNED
    }

    /**
     * What a signature proves.
     *
     * @param key the key, as OpenSSH shows it; empty where there is none or the signature does not fit
     * @param owner whose key the roster says it is; empty where it says nothing
     * @param hasKey whether the person who the event names has a key by now
     */
    public record Told(Kind kind, Optional<String> key, Optional<String> owner, boolean hasKey) {

        /**
         * What it proves, in words that go on from what was done.
         *
         * @param person who the event names
         */
        public String words(String person) {
            boolean isMissing = kind == Kind.UNSIGNED && hasKey;
            String name = isMissing ? "unsigned_but_has" : kind.name().toLowerCase(Locale.ROOT);
            return Messages.of(WhoSigned.class).get("trust." + name, owner.orElse(person), key.orElse(""), person);
        }
    }

    private final Variant variant;
    private final Roster roster;
    private final String root;
    private final Optional<KnownKeys> known;

    /** Tells it of the events of a report. */
    public WhoSigned(Space space, Variant variant) throws SpaceException {
        this(variant, space.roster(), space.root(), Optional.of(new KnownKeys(space)));
    }

    private WhoSigned(Variant variant, Roster roster, String root, Optional<KnownKeys> known) {
        this.variant = variant;
        this.roster = roster;
        this.root = root;
        this.known = known;
    }

    /**
     * Tells it without the space.
     *
     * @param root the first version of the space
     * @param roster what the roster has of whoever signed; a first key is trusted as it stands there
     */
    public static WhoSigned without(String root, Variant variant, Roster roster) {
        return new WhoSigned(variant, roster, root, Optional.empty());
    }

    /** What an event's signature proves. */
    public Told of(ReviewEvent event) {
        boolean hasKey = roster.member(event.by().person().name())
                .filter(member -> !TrustedKeys.live(member).isEmpty())
                .isPresent();
        Object text = event.data().get(Statement.SIGNATURE);
        if (text == null) {
            // Whoever names a key has signed, and somebody took the signature away.
            Kind kind = event.bearing().key().isPresent() ? Kind.DOES_NOT_FIT : Kind.UNSIGNED;
            return new Told(kind, Optional.empty(), Optional.empty(), hasKey);
        }
        Optional<SshSig> signature = text instanceof String armoured ? SshSig.parse(armoured) : Optional.empty();
        Optional<Kind> kind = signature.flatMap(each -> kind(event, each));
        if (kind.isEmpty()) {
            return new Told(Kind.DOES_NOT_FIT, Optional.empty(), Optional.empty(), hasKey);
        }
        SshKey key = signature.get().key();
        return new Told(
                kind.get(),
                Optional.of(key.fingerprint()),
                owner(key).map(member -> member.name().value()),
                hasKey);
    }

    /** @return empty where the signature does not fit */
    private Optional<Kind> kind(ReviewEvent event, SshSig signature) {
        if (signature.namespace().equals(Statement.OLDER_USE)) {
            return signature.fits(Statement.OLDER_USE, Statement.older(variant, event))
                    ? Optional.of(Kind.OLDER_FORM)
                    : Optional.empty();
        }
        boolean isNamed =
                event.bearing().key().equals(Optional.of(signature.key().text()));
        return isNamed && signature.fits(Statement.USE, Statement.of(root, variant, event))
                ? Optional.of(trust(event, signature.key()))
                : Optional.empty();
    }

    private Kind trust(ReviewEvent event, SshKey key) {
        Optional<Member> owner = owner(key);
        if (owner.isEmpty()) {
            return Kind.UNKNOWN_KEY;
        }
        boolean isOwn = owner.get().isCalled(event.by().person().name())
                && event.bearing().person().equals(Optional.of(owner.get().slug()));
        if (!isOwn) {
            return Kind.ANOTHERS_KEY;
        }
        Optional<String> seen = known.flatMap(each -> each.of(owner.get().slug()));
        TrustedKeys keys = new TrustedKeys(root, owner.get(), seen);
        if (seen.isEmpty()) {
            keys.first()
                    .ifPresent(first ->
                            known.ifPresent(each -> each.know(owner.get().slug(), first)));
        }
        Optional<Instant> revoked = keys.revoked(key);
        if (revoked.isPresent() && !event.by().time().toInstant().isBefore(revoked.get())) {
            return Kind.REVOKED_KEY;
        } else if (keys.state(key) == TrustedKeys.State.DISPUTED) {
            return Kind.DISPUTED_KEY;
        }
        return revoked.isPresent() ? Kind.REVOKED_LATER : Kind.OWN_KEY;
    }

    private Optional<Member> owner(SshKey key) {
        return roster.persons().stream()
                .filter(member ->
                        member.keys().stream().anyMatch(each -> each.key().equals(key.text())))
                .findFirst();
    }
}
