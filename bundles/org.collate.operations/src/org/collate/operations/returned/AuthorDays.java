package org.collate.operations.returned;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.transfer.marks.ChangeMark;

/** The marks of a file by who made them on which day, in the order of time. */
final class AuthorDays {

    private AuthorDays() {}

    /**
     * What one person marked on one day.
     *
     * @param last when the last of it was done; empty where the file does not say
     */
    record Day(Person person, Optional<OffsetDateTime> last, List<ChangeMark> marks) {}

    private record Key(Person person, Optional<LocalDate> day) {}

    static List<Day> of(List<FatedMark> marks, ZoneId zone) {
        Map<Key, List<ChangeMark>> days = new LinkedHashMap<>();
        for (FatedMark each : marks) {
            // What has no effect goes along: without it, what lies around would read otherwise.
            boolean goes = each.fate() == Fate.TAKEN || each.fate() == Fate.NO_EFFECT;
            if (goes && each.person().isPresent()) {
                Optional<LocalDate> day = time(each.mark(), zone).map(OffsetDateTime::toLocalDate);
                days.computeIfAbsent(new Key(each.person().orElseThrow(), day), key -> new ArrayList<>())
                        .add(each.mark());
            }
        }
        List<Day> all = new ArrayList<>();
        days.forEach((key, day) -> {
            Optional<OffsetDateTime> last =
                    day.stream().flatMap(mark -> time(mark, zone).stream()).max(Comparator.naturalOrder());
            all.add(new Day(key.person(), last, List.copyOf(day)));
        });
        // What has no time comes last, since it is told as done now.
        all.sort(Comparator.comparing((Day day) -> day.last().isEmpty())
                .thenComparing(day -> day.last().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
                .thenComparing(day -> day.person().name()));
        return all;
    }

    private static Optional<OffsetDateTime> time(ChangeMark mark, ZoneId zone) {
        return Moment.of(mark.local(), mark.utc(), zone);
    }
}
