package org.collate.git.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.collate.git.NamedSlug;

/**
 * A meeting as the roster has it.
 *
 * @param slug what stands for it in refs; never changes
 * @param place where it stands in lists: the lower, the earlier
 * @param name its name, which never changes either
 * @param date the day of the meeting
 * @param due the day by which reports are to be handed over
 * @param archived the slugs of variants that were put away, or back again
 */
public record MeetingEntry(
        String slug,
        long place,
        String name,
        Optional<Latest<LocalDay>> date,
        Optional<Latest<LocalDay>> due,
        SortedMap<String, Latest<Boolean>> archived) {

    /** Takes a copy. */
    public MeetingEntry {
        archived = Collections.unmodifiableSortedMap(new TreeMap<>(archived));
    }

    /**
     * A day, in the order of the calendar.
     *
     * @param day the day
     */
    public record LocalDay(LocalDate day) implements Comparable<LocalDay> {

        @Override
        public int compareTo(LocalDay other) {
            return day.compareTo(other.day);
        }

        /** The day as ISO 8601 has it: {@code 2026-01-20}. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** A meeting of which nothing is known but the name. */
    static MeetingEntry of(NamedSlug entry, long place) {
        return new MeetingEntry(entry.slug(), place, entry.name(), Optional.empty(), Optional.empty(), new TreeMap<>());
    }

    /** The slug with the name. */
    public NamedSlug entry() {
        return new NamedSlug(slug, name);
    }

    /** The day of the meeting; empty where nobody said. */
    public Optional<LocalDate> day() {
        return date.map(each -> each.value().day());
    }

    /** The day by which reports are to be handed over; empty where nobody said. */
    public Optional<LocalDate> dueDay() {
        return due.map(each -> each.value().day());
    }

    /** Whether a variant was put away. */
    public boolean isArchived(String variant) {
        return archived.containsKey(variant) && archived.get(variant).value();
    }

    /** The meeting with other days; those that are empty stay. */
    MeetingEntry on(Optional<LocalDate> newDate, Optional<LocalDate> newDue) {
        return new MeetingEntry(slug, place, name, set(date, newDate), set(due, newDue), archived);
    }

    private static Optional<Latest<LocalDay>> set(Optional<Latest<LocalDay>> before, Optional<LocalDate> day) {
        boolean isSame = before.map(each -> each.value().day()).equals(day);
        return day.isEmpty() || isSame ? before : Optional.of(Latest.after(before, new LocalDay(day.get())));
    }

    /** The meeting with a variant put away, or back. */
    MeetingEntry archiving(String variant, boolean away) {
        Map<String, Latest<Boolean>> all = new TreeMap<>(archived);
        all.put(variant, Latest.after(Optional.ofNullable(all.get(variant)), away));
        return new MeetingEntry(slug, place, name, date, due, new TreeMap<>(all));
    }

    /** What two copies know of one meeting. */
    MeetingEntry with(MeetingEntry other) {
        TreeMap<String, Latest<Boolean>> all = new TreeMap<>(archived);
        other.archived.forEach((variant, value) -> all.merge(variant, value, Latest::with));
        return new MeetingEntry(
                slug,
                Math.min(place, other.place),
                // Two meetings of one slug have one name, unless a hand wrote the roster.
                name.compareTo(other.name) <= 0 ? name : other.name,
                Latest.union(date, other.date),
                Latest.union(due, other.due),
                all);
    }

    /** The same meeting under another name. */
    MeetingEntry called(String known) {
        return new MeetingEntry(slug, place, known, date, due, archived);
    }

    /** Whether slug and name say all of it. */
    boolean isPlain() {
        return date.isEmpty() && due.isEmpty() && archived.isEmpty();
    }
}
