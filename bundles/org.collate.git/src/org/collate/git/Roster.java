package org.collate.git;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people and meetings of a space: what their slugs stand for. It lies as {@code roster.json} on {@code main}, and
 * names also those whose variants this machine does not hold.
 *
 * @param people the leaders, in the order in which they came
 * @param meetings the meetings, in the order in which they were begun
 */
public record Roster(List<Entry> people, List<Entry> meetings) {

    /** The roster of a new space. */
    public static final Roster EMPTY = new Roster(List.of(), List.of());

    private static final String PEOPLE = "people";
    private static final String MEETINGS = "meetings";

    /** Takes copies. */
    public Roster {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
    }

    /** The person with a slug or name. */
    public Optional<Entry> person(String slugOrName) {
        return find(people, slugOrName);
    }

    /** The meeting with a slug or name. */
    public Optional<Entry> meeting(String slugOrName) {
        return find(meetings, slugOrName);
    }

    /** The name of a variant: the person's, or the slug itself for template, team and slugs that nobody has. */
    public String nameOf(Variant variant) {
        return people.stream()
                .filter(person -> person.slug().equals(variant.slug()))
                .findFirst()
                .map(Entry::name)
                .orElse(variant.slug());
    }

    public Roster withPerson(Entry person) {
        return new Roster(Stream.concat(people.stream(), Stream.of(person)).toList(), meetings);
    }

    public Roster withMeeting(Entry meeting) {
        return new Roster(
                people, Stream.concat(meetings.stream(), Stream.of(meeting)).toList());
    }

    /** A slug for a person who is not in the roster. */
    String newPersonSlug(String name) {
        Set<String> taken = new HashSet<>(Set.of(Variant.TEMPLATE, Variant.TEAM));
        people.forEach(person -> taken.add(person.slug()));
        return Slugs.of(name, "l", taken);
    }

    /** A slug for a meeting that is not in the roster. */
    String newMeetingSlug(String name) {
        Set<String> taken = new HashSet<>();
        meetings.forEach(meeting -> taken.add(meeting.slug()));
        return Slugs.of(name, "m", taken);
    }

    /** @throws IllegalArgumentException where the text is no roster */
    public static Roster read(String json) {
        Map<String, Object> object = Json.read(json);
        return new Roster(entries(object.get(PEOPLE)), entries(object.get(MEETINGS)));
    }

    public String write() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(PEOPLE, people.stream().map(Roster::object).toList());
        object.put(MEETINGS, meetings.stream().map(Roster::object).toList());
        return Json.write(object);
    }

    private static Optional<Entry> find(List<Entry> entries, String slugOrName) {
        return entries.stream()
                .filter(entry -> entry.slug().equals(slugOrName))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry.name().equals(slugOrName))
                        .findFirst());
    }

    private static Map<String, Object> object(Entry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slug", entry.slug());
        object.put("name", entry.name());
        return object;
    }

    private static List<Entry> entries(Object value) {
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("no list");
        }
        List<Entry> entries = new ArrayList<>();
        for (Object member : list) {
            if (member instanceof Map<?, ?> object
                    && object.get("slug") instanceof String slug
                    && object.get("name") instanceof String name
                    && Slugs.isSlug(slug)) {
                entries.add(new Entry(slug, name));
            } else {
                throw new IllegalArgumentException("no entry");
            }
        }
        return entries;
    }
}
