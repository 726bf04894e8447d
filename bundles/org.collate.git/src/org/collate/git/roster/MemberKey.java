package org.collate.git.roster;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A public key that a person signs with.
 *
 * @param key the key as OpenSSH writes it: its kind and its base64, without comment
 * @param since when it was entered, as an ISO 8601 time; the empty string where nobody said
 * @param signedBy what earlier keys said to vouch for this one, each an ISO 8601 time, a blank and a signature on one line;
 *     none: it is a first key, trusted on first sight
 * @param revoked since when it counts no more, as an ISO 8601 time; empty while it counts
 */
public record MemberKey(String key, String since, SortedSet<String> signedBy, Optional<String> revoked)
        implements Comparable<MemberKey> {

    /** Takes copies. */
    public MemberKey {
        if (key.isBlank()) {
            throw new IllegalArgumentException("key");
        }
        signedBy = Collections.unmodifiableSortedSet(new TreeSet<>(signedBy));
    }

    /** Whether nobody vouched for it. */
    public boolean isFirst() {
        return signedBy.isEmpty();
    }

    /** What two copies know of one key: the earlier times, and all who vouched for it. */
    MemberKey with(MemberKey other) {
        SortedSet<String> signers = new TreeSet<>(signedBy);
        signers.addAll(other.signedBy);
        Optional<String> ended = revoked.isPresent() && other.revoked.isPresent()
                ? revoked.filter(time -> time.compareTo(other.revoked.get()) <= 0)
                        .or(other::revoked)
                : revoked.or(other::revoked);
        return new MemberKey(key, earlier(since, other.since), signers, ended);
    }

    private static String earlier(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public int compareTo(MemberKey other) {
        return key.compareTo(other.key);
    }
}
