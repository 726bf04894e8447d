package org.collate.git.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.collate.git.NamedSlug;
import org.collate.git.Slugs;
import org.collate.git.json.Json;
import org.collate.git.roster.MeetingEntry.LocalDay;

/**
 * The roster as JSON. A roster of slugs and names alone is written in format 1, which has {@code people}, so that older
 * programs go on with the space; anything more makes it format 2, which has {@code persons}.
 */
public final class RosterFile {

    /** The newest format that this program knows. */
    public static final long NEWEST = 2;

    private static final String FORMAT = "format";
    private static final String PEOPLE = "people";
    private static final String PERSONS = "persons";
    private static final String MEETINGS = "meetings";

    private RosterFile() {}

    /** The format that a file says it has; 1 where it says none. @throws IllegalArgumentException where it is no file */
    public static long formatOf(String json) {
        return Json.read(json).getOrDefault(FORMAT, 1L) instanceof Long number && number > 0 ? number : fail(FORMAT);
    }

    /** The format that a roster needs. */
    public static long formatOf(Roster roster) {
        boolean isPlain = roster.persons().stream().allMatch(Member::isPlain)
                && roster.meetings().stream().allMatch(MeetingEntry::isPlain);
        return isPlain ? 1 : NEWEST;
    }

    /** Reads a roster of any format that is known. @throws IllegalArgumentException where the text is none */
    public static Roster read(String json) {
        if (formatOf(json) > NEWEST) {
            throw new IllegalArgumentException(FORMAT);
        }
        Map<String, Object> file = Json.read(json);
        List<Map<?, ?>> persons = objects(file, file.containsKey(PERSONS) ? PERSONS : PEOPLE);
        List<Map<?, ?>> meetings = objects(file, MEETINGS);
        return new Roster(
                IntStream.range(0, persons.size())
                        .mapToObj(i -> member(persons.get(i), i))
                        .toList(),
                IntStream.range(0, meetings.size())
                        .mapToObj(i -> meeting(meetings.get(i), i))
                        .toList());
    }

    /** The canonical text. */
    public static String write(Roster roster) {
        Map<String, Object> file = new LinkedHashMap<>();
        if (formatOf(roster) == 1) {
            file.put(PEOPLE, roster.people().stream().map(RosterFile::object).toList());
            file.put(
                    MEETINGS,
                    roster.meetings().stream().map(each -> object(each.entry())).toList());
        } else {
            file.put(FORMAT, NEWEST);
            file.put(PERSONS, roster.persons().stream().map(RosterFile::object).toList());
            file.put(
                    MEETINGS, roster.meetings().stream().map(RosterFile::object).toList());
        }
        return Json.write(file);
    }

    private static Map<String, Object> object(NamedSlug entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slug", entry.slug());
        object.put("name", entry.name());
        return object;
    }

    private static Map<String, Object> object(Member member) {
        Map<String, Object> object = object(member.entry());
        object.put("place", member.place());
        object.put("named", member.name().changes());
        list(object, "emails", List.copyOf(member.emails()));
        list(object, "aliases", List.copyOf(member.aliases()));
        list(object, "logins", List.copyOf(member.logins()));
        list(object, "keys", member.keys().stream().map(RosterFile::object).toList());
        member.left().ifPresent(left -> object.put("left", object(left)));
        return object;
    }

    private static Map<String, Object> object(MemberKey key) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", key.key());
        object.put("since", key.since());
        list(object, "signedBy", List.copyOf(key.signedBy()));
        key.revoked().ifPresent(time -> object.put("revoked", time));
        return object;
    }

    private static Map<String, Object> object(MeetingEntry meeting) {
        Map<String, Object> object = object(meeting.entry());
        object.put("place", meeting.place());
        meeting.date().ifPresent(date -> object.put("date", object(date)));
        meeting.due().ifPresent(due -> object.put("due", object(due)));
        List<Object> archived = new ArrayList<>();
        meeting.archived().forEach((slug, value) -> {
            Map<String, Object> each = new LinkedHashMap<>(Map.of("slug", slug));
            each.putAll(object(value));
            archived.add(each);
        });
        list(object, "archived", archived);
        return object;
    }

    private static Map<String, Object> object(Latest<?> value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "value",
                value.value() instanceof Boolean truth ? truth : value.value().toString());
        object.put("changes", value.changes());
        return object;
    }

    private static void list(Map<String, Object> object, String name, List<?> list) {
        if (!list.isEmpty()) {
            object.put(name, list);
        }
    }

    private static Member member(Map<?, ?> object, long index) {
        return new Member(
                slug(object),
                number(object, "place", index),
                new Latest<>(text(object, "name"), number(object, "named", 1)),
                texts(object, "emails"),
                texts(object, "aliases"),
                texts(object, "logins"),
                objects(object, "keys", true).stream().map(RosterFile::key).toList(),
                latest(object, "left", RosterFile::truth));
    }

    private static MemberKey key(Map<?, ?> object) {
        Optional<String> revoked =
                object.containsKey("revoked") ? Optional.of(text(object, "revoked")) : Optional.empty();
        return new MemberKey(text(object, "key"), text(object, "since"), texts(object, "signedBy"), revoked);
    }

    private static MeetingEntry meeting(Map<?, ?> object, long index) {
        SortedMap<String, Latest<Boolean>> archived = new TreeMap<>();
        objects(object, "archived", true).forEach(each -> archived.put(slug(each), latest(each, RosterFile::truth)));
        return new MeetingEntry(
                slug(object),
                number(object, "place", index),
                text(object, "name"),
                latest(object, "date", RosterFile::day),
                latest(object, "due", RosterFile::day),
                archived);
    }

    private static <T extends Comparable<T>> Optional<Latest<T>> latest(
            Map<?, ?> object, String name, Function<Object, T> value) {
        if (!object.containsKey(name)) {
            return Optional.empty();
        }
        return object.get(name) instanceof Map<?, ?> member ? Optional.of(latest(member, value)) : fail(name);
    }

    private static <T extends Comparable<T>> Latest<T> latest(Map<?, ?> object, Function<Object, T> value) {
        return new Latest<>(value.apply(object.get("value")), number(object, "changes", 0));
    }

    private static Boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : fail("value");
    }

    private static LocalDay day(Object value) {
        try {
            return value instanceof String text ? new LocalDay(LocalDate.parse(text)) : fail("value");
        } catch (DateTimeException e) {
            return fail("value");
        }
    }

    private static String slug(Map<?, ?> object) {
        String slug = text(object, "slug");
        return Slugs.isSlug(slug) ? slug : fail("slug");
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : fail(name);
    }

    private static long number(Map<?, ?> object, String name, long missing) {
        if (!object.containsKey(name)) {
            return missing;
        }
        return object.get(name) instanceof Long number && number >= 0 ? number : fail(name);
    }

    private static TreeSet<String> texts(Map<?, ?> object, String name) {
        TreeSet<String> texts = new TreeSet<>();
        if (object.containsKey(name)) {
            for (Object each : object.get(name) instanceof List<?> list ? list : RosterFile.<List<?>>fail(name)) {
                texts.add(each instanceof String text ? text : fail(name));
            }
        }
        return texts;
    }

    private static List<Map<?, ?>> objects(Map<?, ?> file, String name) {
        return objects(file, name, false);
    }

    private static List<Map<?, ?>> objects(Map<?, ?> object, String name, boolean mayMiss) {
        if (mayMiss && !object.containsKey(name)) {
            return List.of();
        }
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object each : object.get(name) instanceof List<?> list ? list : RosterFile.<List<?>>fail(name)) {
            objects.add(each instanceof Map<?, ?> member ? member : fail(name));
        }
        return objects;
    }

    /** @param what the member that is not as it must be */
    private static <T> T fail(String what) {
        throw new IllegalArgumentException(what);
    }
}
