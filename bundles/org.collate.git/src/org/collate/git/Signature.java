package org.collate.git;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.jgit.lib.PersonIdent;

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

    static Signature of(PersonIdent ident) {
        Instant when = ident.getWhenAsInstant();
        ZoneOffset offset = ident.getZoneId().getRules().getOffset(when);
        String name = ident.getName();
        Person person = Person.parse(name)
                .map(parsed -> new Person(parsed.name(), ident.getEmailAddress()))
                .orElseGet(() -> new Person("?", ident.getEmailAddress()));
        return new Signature(person, when.atOffset(offset));
    }

    PersonIdent ident() {
        return new PersonIdent(person.name(), person.email(), time.toInstant(), time.getOffset());
    }
}
