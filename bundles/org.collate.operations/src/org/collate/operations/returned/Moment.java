package org.collate.operations.returned;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** When something was done, from what a file says: a clock without a zone, and at best the moment beside it. */
final class Moment {

    /** No zone is further from the middle one. */
    private static final long FARTHEST = 18L * 60 * 60;

    private static final int QUARTER = 15 * 60;

    private Moment() {}

    /**
     * The time.
     *
     * @param local what the clock showed
     * @param utc the moment, by which the clock's zone is known
     * @param zone where the clock is taken to have stood else
     */
    static Optional<OffsetDateTime> of(Optional<LocalDateTime> local, Optional<Instant> utc, ZoneId zone) {
        if (local.isEmpty()) {
            return utc.map(instant -> instant.atZone(zone).toOffsetDateTime());
        }
        if (utc.isEmpty()) {
            return Optional.of(local.get().atZone(zone).toOffsetDateTime());
        }
        long seconds = Duration.between(utc.get(), local.get().toInstant(ZoneOffset.UTC))
                .getSeconds();
        long rounded = Math.round(seconds / (double) QUARTER) * QUARTER;
        return Optional.of(
                Math.abs(rounded) > FARTHEST
                        ? utc.get().atZone(zone).toOffsetDateTime()
                        : utc.get().atOffset(ZoneOffset.ofTotalSeconds((int) rounded)));
    }
}
