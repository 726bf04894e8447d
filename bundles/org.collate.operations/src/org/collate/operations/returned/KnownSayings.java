package org.collate.operations.returned;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.space.Space;
import org.collate.transfer.marks.Remark;

/** The comments and answers of a variant that are known already, so that what went out with a document comes in but once. */
final class KnownSayings {

    private static final String COMMENT = "comment";
    private static final String REPLY = "reply";
    private static final String TEXT = "text";

    private final List<ReviewEvent> events = new ArrayList<>();

    KnownSayings(Space space, Variant variant) throws SpaceException {
        for (ReviewEvent event : new ReviewEvents(space).of(variant)) {
            if (event.kind().equals(COMMENT) || event.kind().equals(REPLY)) {
                events.add(event);
            }
        }
    }

    /** The id of the comment or answer that a remark is; empty where it says something new. */
    Optional<String> find(Remark remark, Optional<String> person) {
        return events.stream()
                .filter(event -> String.valueOf(event.data().get(TEXT))
                        .strip()
                        .equals(remark.words().strip()))
                .filter(event -> {
                    String name = event.by().person().name();
                    return name.equals(remark.author())
                            || person.filter(name::equals).isPresent();
                })
                .filter(event -> isAt(event.by().time(), remark))
                .map(ReviewEvent::id)
                .findFirst();
    }

    /** Programs drop the moment, and some the seconds; what the clock showed they keep. */
    private static boolean isAt(OffsetDateTime time, Remark remark) {
        if (remark.utc().isPresent()) {
            return Duration.between(time.toInstant(), remark.utc().get()).abs().toMinutes() < 1;
        }
        Optional<LocalDateTime> shown = remark.local().map(local -> local.truncatedTo(ChronoUnit.MINUTES));
        return shown.isEmpty()
                || shown.get().equals(time.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
                || shown.get()
                        .equals(time.withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime()
                                .truncatedTo(ChronoUnit.MINUTES));
    }
}
