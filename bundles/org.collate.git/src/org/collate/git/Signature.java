package org.collate.git;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, and when.
 *
 * @param person who
 * @param time when, to the second, with the offset that the clock of that person's machine had
 */
public record Signature(Person person, OffsetDateTime time) {

    /** Git keeps seconds, and offsets in minutes. */
    public Signature {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A person's signature now, in the zone of this machine. */
    public static Signature now(Person person) {
        return new Signature(person, OffsetDateTime.now());
    }
}
