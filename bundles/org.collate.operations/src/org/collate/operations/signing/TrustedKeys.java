package org.collate.operations.signing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.roster.Member;
import org.collate.git.roster.MemberKey;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;

/**
 * Which keys are a person's. The first one is trusted on first sight; a later one is where an earlier one vouches for it that
 * was not revoked by then. A key that nobody vouches for beside the first one was entered by somebody else, or by a person
 * who lost the first: the roster alone cannot tell.
 */
final class TrustedKeys {

    /** The use that one key vouches for another with. */
    static final String USE = "collate-key@collate.org";

    /** What the roster says of a key. */
    enum State {
        /** It is the first one, or comes from it by vouchers. */
        TRUSTED,
        /** It is one of several that nobody vouches for, or comes from one. */
        DISPUTED
    }

    private final String root;
    private final Member member;
    private final Set<String> unvouched;
    private final Set<String> trusted;

    /**
     * The keys of a person.
     *
     * @param root the first version of the space
     * @param known the key that was seen first
     */
    TrustedKeys(String root, Member member, Optional<String> known) {
        this.root = root;
        this.member = member;
        unvouched = member.keys().stream()
                .filter(key -> member.keys().stream().noneMatch(other -> isVouchedFor(key, other)))
                .map(MemberKey::key)
                .collect(Collectors.toSet());
        Set<String> first = known.filter(this::has).map(Set::of).orElse(unvouched);
        trusted = first.size() == 1 ? from(first) : Set.of();
    }

    private boolean has(String key) {
        return member.keys().stream().anyMatch(each -> each.key().equals(key));
    }

    private Set<String> from(Set<String> first) {
        Set<String> all = new HashSet<>(first);
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (MemberKey key : member.keys()) {
                isMore |= !all.contains(key.key())
                        && member.keys().stream()
                                .anyMatch(other -> all.contains(other.key()) && isVouchedFor(key, other))
                        && all.add(key.key());
            }
        }
        return all;
    }

    /** The keys that a person can sign with now, of those that are keys. */
    static List<SshKey> live(Member member) {
        return member.keys().stream()
                .filter(key -> key.revoked().isEmpty())
                .flatMap(key -> SshKey.parse(key.key()).stream())
                .toList();
    }

    /** What it says of one of the person's keys. */
    State state(SshKey key) {
        return trusted.contains(key.text()) ? State.TRUSTED : State.DISPUTED;
    }

    /** The one key that nobody vouches for, where there is one. */
    Optional<String> first() {
        return unvouched.size() == 1 ? unvouched.stream().findFirst() : Optional.empty();
    }

    /** Whether a key vouches for another one, be it trusted or not. */
    boolean vouches(SshKey key, MemberKey other) {
        return member.keys().stream()
                .filter(each -> each.key().equals(key.text()))
                .anyMatch(each -> isVouchedFor(other, each));
    }

    /** Since when a key counts no more. */
    Optional<Instant> revoked(SshKey key) {
        return member.keys().stream()
                .filter(each -> each.key().equals(key.text()))
                .findFirst()
                .flatMap(MemberKey::revoked)
                .map(TrustedKeys::instant);
    }

    /** A time that cannot be read is as early as can be, so that nothing counts by it. */
    private static Instant instant(String time) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    private boolean isVouchedFor(MemberKey key, MemberKey other) {
        return !key.key().equals(other.key())
                && key.signedBy().stream().anyMatch(voucher -> isVoucher(voucher, key.key(), other));
    }

    private boolean isVoucher(String voucher, String key, MemberKey other) {
        int blank = voucher.indexOf(' ');
        String time = voucher.substring(0, Math.max(blank, 0));
        Instant then = instant(time);
        boolean isInTime = !then.equals(Instant.MIN)
                && other.revoked()
                        .map(TrustedKeys::instant)
                        .filter(end -> !then.isBefore(end))
                        .isEmpty();
        return isInTime
                && SshSig.parse(voucher.substring(blank + 1))
                        .filter(each -> each.key().text().equals(other.key()))
                        .filter(each -> each.fits(USE, Statement.voucher(root, member.slug(), key, time)))
                        .isPresent();
    }
}
