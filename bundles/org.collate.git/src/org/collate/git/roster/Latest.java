package org.collate.git.roster;

import java.util.Comparator;
import java.util.Optional;

/**
 * A value that may be set again, in any copy of the space (a last-writer-wins register): the one that was set more often
 * stands, of two that were set equally often the greater, so that copies agree whichever meets which first.
 *
 * @param value what it was set to last
 * @param changes how often it was set, from 1
 */
public record Latest<T extends Comparable<T>>(T value, long changes) {

    /** What counts from 1. */
    public Latest {
        if (changes < 1) {
            throw new IllegalArgumentException("changes");
        }
    }

    /** A register with a new value, after what was there. */
    static <T extends Comparable<T>> Latest<T> after(Optional<Latest<T>> before, T value) {
        return new Latest<>(value, before.map(Latest::changes).orElse(0L) + 1);
    }

    /** What stands of both. */
    Latest<T> with(Latest<T> other) {
        Comparator<Latest<T>> order =
                Comparator.<Latest<T>>comparingLong(Latest::changes).thenComparing(Latest::value);
        return order.compare(this, other) >= 0 ? this : other;
    }

    /** The same where either may be missing. */
    static <T extends Comparable<T>> Optional<Latest<T>> union(Optional<Latest<T>> one, Optional<Latest<T>> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().with(other.get())) : one.or(() -> other);
    }
}
