package org.collate.operations.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.NamedSlug;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.roster.Member;
import org.collate.git.roster.MemberKey;
import org.collate.git.roster.Roster;
import org.collate.git.space.People;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.ssh.Signer;
import org.collate.ssh.SshException;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;

/** The keys that the roster has of its people: enters them, and revokes those that were lost or stolen. */
public final class PersonKeys {

    private final Space space;

    /** The keys of the people of a space. */
    public PersonKeys(Space space) {
        this.space = space;
    }

    /**
     * What became of a key.
     *
     * @param name whose it is
     * @param key the key as OpenSSH shows it
     * @param isFirst whether nobody vouches for it
     * @param vouchedFor the keys for which it vouches, as OpenSSH shows them
     */
    public record Entered(String name, String key, boolean isFirst, List<String> vouchedFor) {

        /** Takes a copy. */
        public Entered {
            vouchedFor = List.copyOf(vouchedFor);
        }
    }

    /**
     * Enters a key. The first one of a person is entered as it is; for a later one an earlier one has to vouch.
     *
     * @param person a slug, a name or an alias
     * @param file the file of the public key, or of the private one
     * @param keys those that can vouch
     * @throws InputException where there is no key, it was revoked, or no earlier one is at hand
     */
    public Entered add(String person, Path file, KeysAtHand keys, Signature by) throws InputException, SpaceException {
        SshKey key = KeysAtHand.publicKey(file).orElseThrow(() -> new InputException(message("key.none", file)));
        Member member = member(person);
        Optional<MemberKey> known = known(member, key);
        if (known.flatMap(MemberKey::revoked).isPresent()) {
            throw new InputException(
                    message("key.isRevoked", key.fingerprint(), member.name().value()));
        }
        if (known.isPresent()) {
            return entered(member, key);
        }
        List<SshKey> live = TrustedKeys.live(member);
        Set<String> vouchers = new TreeSet<>();
        String time = now(by);
        if (!live.isEmpty()) {
            Signer signer = keys.oneOf(live)
                    .orElseThrow(() -> new InputException(message(
                            "key.noEarlier",
                            member.name().value(),
                            String.join(
                                    ", ", live.stream().map(SshKey::fingerprint).toList()))));
            try {
                byte[] statement = Statement.voucher(space.root(), member.slug(), key.text(), time);
                vouchers.add(time + " "
                        + SshSig.of(signer, TrustedKeys.USE, statement).base64());
            } catch (SshException e) {
                throw new InputException(KeysAtHand.sentence(e, signer.key().fingerprint()), e);
            }
        }
        MemberKey entry = new MemberKey(key.text(), time, new TreeSet<>(vouchers), Optional.empty());
        Member after = new People(space).enter(member.slug(), entry, by);
        if (member.keys().isEmpty()) {
            new KnownKeys(space).know(member.slug(), key.text());
        }
        return entered(after, key);
    }

    /**
     * Takes a key for the first one of a person, where several are entered as such: whoever says so has asked the person.
     *
     * @param which the file of the public key, or the beginning of the key's fingerprint
     */
    public Entered trust(String person, String which, Path file) throws InputException, SpaceException {
        Member member = member(person);
        SshKey key = find(member, which, file);
        new KnownKeys(space).know(member.slug(), key.text());
        return entered(member, key);
    }

    /**
     * Revokes a key. What was signed with it before stays good.
     *
     * @param which the file of the public key, or the beginning of the key's fingerprint
     * @param since from when on it counts no more; a key that was stolen, from when on the holder did not have it alone
     */
    public Entered revoke(String person, String which, Path file, OffsetDateTime since, Signature by)
            throws InputException, SpaceException {
        Member member = member(person);
        SshKey key = find(member, which, file);
        String time = since.withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        MemberKey entry = new MemberKey(key.text(), "", new TreeSet<>(), Optional.of(time));
        new People(space).enter(member.slug(), entry, by);
        // What it vouched for until then.
        return entered(member, key);
    }

    private static SshKey find(Member member, String which, Path file) throws InputException {
        Optional<SshKey> named = Files.isRegularFile(file) ? KeysAtHand.publicKey(file) : Optional.empty();
        List<SshKey> found = member.keys().stream()
                .flatMap(each -> SshKey.parse(each.key()).stream())
                .filter(each -> named.isPresent()
                        ? each.equals(named.get())
                        : each.fingerprint().replaceFirst(".* ", "").startsWith(which)
                                || each.fingerprint().equals(which))
                .toList();
        if (found.size() != 1) {
            List<String> all = member.keys().stream()
                    .flatMap(each -> SshKey.parse(each.key()).stream())
                    .map(SshKey::fingerprint)
                    .toList();
            throw new InputException(message(
                    all.isEmpty() ? "key.hasNone" : "key.which", member.name().value(), which, String.join(", ", all)));
        }
        return found.getFirst();
    }

    private Entered entered(Member member, SshKey key) throws SpaceException {
        TrustedKeys trusted = trusted(member);
        List<String> vouchedFor = member.keys().stream()
                .filter(each -> trusted.vouches(key, each))
                .flatMap(each -> SshKey.parse(each.key()).stream())
                .map(SshKey::fingerprint)
                .toList();
        boolean isFirst = known(member, key).filter(MemberKey::isFirst).isPresent();
        return new Entered(member.name().value(), key.fingerprint(), isFirst, vouchedFor);
    }

    private TrustedKeys trusted(Member member) throws SpaceException {
        return new TrustedKeys(space.root(), member, new KnownKeys(space).of(member.slug()));
    }

    /**
     * A key that the roster has of a person.
     *
     * @param key as OpenSSH shows it
     * @param since when it was entered, as an ISO 8601 time
     * @param isTrusted whether it is the first one that was seen here, or comes from it by vouchers
     * @param revoked since when it counts no more
     */
    public record Listed(String key, String since, boolean isTrusted, Optional<String> revoked) {}

    /** The keys of a person; what is no key that can be used is left out. */
    public List<Listed> list(String person) throws SpaceException {
        Member member = member(person);
        TrustedKeys trusted = trusted(member);
        List<Listed> listed = new ArrayList<>();
        for (MemberKey entry : member.keys()) {
            SshKey.parse(entry.key())
                    .ifPresent(key -> listed.add(new Listed(
                            key.fingerprint(),
                            entry.since(),
                            trusted.state(key) == TrustedKeys.State.TRUSTED,
                            entry.revoked())));
        }
        return listed;
    }

    private static Optional<MemberKey> known(Member member, SshKey key) {
        return member.keys().stream()
                .filter(each -> each.key().equals(key.text()))
                .findFirst();
    }

    private Member member(String person) throws SpaceException {
        Roster roster = space.roster();
        return roster.member(person)
                .orElseThrow(() -> new SpaceException(
                        Reason.UNKNOWN_PERSON, "unknownPerson", person, NamedSlug.names(roster.people())));
    }

    private static String now(Signature by) {
        return by.time().withOffsetSameInstant(ZoneOffset.UTC).toString();
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(PersonKeys.class).get(key, arguments);
    }
}
