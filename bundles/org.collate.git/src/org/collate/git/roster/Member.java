package org.collate.git.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collate.git.NamedSlug;

/**
 * Somebody of the team, leader or reviewer alike; who has a report follows from the refs.
 *
 * @param slug what stands for the person in refs; never changes
 * @param place where the person stands in lists: the lower, the earlier
 * @param name the name, and how often the person was renamed; a roster that names people as they came says 1
 * @param emails the addresses that Git records
 * @param aliases other names for the person: those from before, and those that Word shows
 * @param logins the names of accounts
 * @param keys the public keys, by their text
 * @param left whether the person has left
 */
public record Member(
        String slug,
        long place,
        Latest<String> name,
        SortedSet<String> emails,
        SortedSet<String> aliases,
        SortedSet<String> logins,
        List<MemberKey> keys,
        Optional<Latest<Boolean>> left) {

    /** Takes copies, in order; the name is no alias of its own. */
    public Member {
        SortedSet<String> others = new TreeSet<>(aliases);
        others.remove(name.value());
        emails = Collections.unmodifiableSortedSet(new TreeSet<>(emails));
        aliases = Collections.unmodifiableSortedSet(others);
        logins = Collections.unmodifiableSortedSet(new TreeSet<>(logins));
        keys = keys.stream().sorted().toList();
    }

    /** A person of whom nothing is known but the name. */
    static Member of(NamedSlug entry, long place) {
        return new Member(
                entry.slug(),
                place,
                new Latest<>(entry.name(), 1),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                List.of(),
                Optional.empty());
    }

    /** A person of whom only names and keys are known, outside of a space. */
    public static Member withKeys(String slug, String name, SortedSet<String> aliases, List<MemberKey> keys) {
        return new Member(
                slug, 0, new Latest<>(name, 1), new TreeSet<>(), aliases, new TreeSet<>(), keys, Optional.empty());
    }

    /** The slug with the name. */
    public NamedSlug entry() {
        return new NamedSlug(slug, name.value());
    }

    /** Whether a name is one of this person's, now or before. */
    public boolean isCalled(String text) {
        return name.value().equals(text) || aliases.contains(text);
    }

    /** Whether the person has left. */
    public boolean isGone() {
        return left.map(Latest::value).orElse(false);
    }

    /**
     * The keys that nobody vouched for and that were not revoked. Where there is more than one, copies have trusted
     * different keys on first sight, and a person must say which is right.
     */
    public List<MemberKey> firstKeys() {
        return keys.stream()
                .filter(key -> key.isFirst() && key.revoked().isEmpty())
                .toList();
    }

    /** The person under another name; the one from before stays an alias. */
    Member renamed(String newName) {
        SortedSet<String> names = new TreeSet<>(aliases);
        names.add(name.value());
        return new Member(slug, place, Latest.after(Optional.of(name), newName), emails, names, logins, keys, left);
    }

    /** The person as one who has left, or is back. */
    Member leaving(boolean gone) {
        return new Member(slug, place, name, emails, aliases, logins, keys, Optional.of(Latest.after(left, gone)));
    }

    /** What two copies know of one person: lists by union, the name that was given last. */
    Member with(Member other) {
        SortedSet<String> names = union(aliases, other.aliases);
        names.add(name.value());
        names.add(other.name.value());
        Map<String, MemberKey> all = new TreeMap<>();
        keys.forEach(key -> all.put(key.key(), key));
        other.keys.forEach(key -> all.merge(key.key(), key, MemberKey::with));
        return new Member(
                slug,
                Math.min(place, other.place),
                name.with(other.name),
                union(emails, other.emails),
                names,
                union(logins, other.logins),
                new ArrayList<>(all.values()),
                Latest.union(left, other.left));
    }

    /** The person with what more is known of a key. */
    Member with(MemberKey key) {
        return with(new Member(slug, place, name, emails, aliases, logins, List.of(key), left));
    }

    /** The same person under the name that is known, unless it was changed since. */
    Member calledAsIn(Member known) {
        return name.changes() > known.name.changes()
                ? this
                : new Member(slug, place, known.name, emails, aliases, logins, keys, left);
    }

    /** Whether slug and name say all of it. */
    boolean isPlain() {
        return name.changes() == 1
                && emails.isEmpty()
                && aliases.isEmpty()
                && logins.isEmpty()
                && keys.isEmpty()
                && left.isEmpty();
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
