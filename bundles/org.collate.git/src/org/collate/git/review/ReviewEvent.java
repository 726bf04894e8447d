package org.collate.git.review;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.VersionId;
import org.collate.git.json.Json;
import org.collate.model.hash.Hashes;

/**
 * Something that somebody did in a review. Events are only ever added.
 *
 * @param kind what was done: accept, reject, comment, reply, resolve, reopen, hand-over, take, sign-off, send-back,
 *     withdraw
 * @param by who did it, and when by that person's clock
 * @param commit the version that it speaks of
 * @param target the place in that version; empty where it speaks of the whole
 * @param data what else the kind has to say: strings, whole numbers, truth values, lists and objects of them
 */
public record ReviewEvent(
        String kind, Signature by, VersionId commit, Optional<Target> target, Map<String, Object> data) {

    /** Takes a copy, in the order of names. */
    public ReviewEvent {
        data = Collections.unmodifiableMap(new TreeMap<>(data));
    }

    /**
     * A place in a text.
     *
     * @param element the id of the element
     * @param start where the words begin, in UTF-16 units; both 0 where the whole element is meant
     * @param end where they end
     * @param quoted the words, so that they are known when the text changed
     */
    public record Target(String element, int start, int end, String quoted) {}

    /** What the event says of itself beside its kind: who by the roster, on which round, in answer to what. */
    public Bearing bearing() {
        return Bearing.of(data);
    }

    /** The same event with what it says of itself; its id is another one. */
    public ReviewEvent with(Bearing bearing) {
        Map<String, Object> all = new TreeMap<>(data);
        all.putAll(bearing.members());
        return new ReviewEvent(kind, by, commit, target, all);
    }

    /** The id: 40 hexadecimal digits that follow from the content, so that an event is the same on every machine. */
    public String id() {
        return Hashes.hex(json()).substring(0, 40);
    }

    /** What all of the content follows from: the SHA-256 of its JSON, 64 hexadecimal digits. */
    public String hash() {
        return Hashes.hex(json());
    }

    /** The same event with other data; its id is another one. */
    public ReviewEvent saying(Map<String, Object> other) {
        return new ReviewEvent(kind, by, commit, target, other);
    }

    /** The content as JSON. */
    public String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.put("person", by.person().name());
        members.put("email", by.person().email());
        members.put("time", by.time().toString());
        members.put("commit", commit.hex());
        target.ifPresent(place -> {
            Map<String, Object> at = new LinkedHashMap<>();
            at.put("element", place.element());
            at.put("start", place.start());
            at.put("end", place.end());
            at.put("quoted", place.quoted());
            members.put("target", at);
        });
        members.put("data", data);
        return Json.write(members);
    }

    /**
     * Reads an event.
     *
     * @return empty where the text is none
     */
    public static Optional<ReviewEvent> parse(String json) {
        try {
            Map<String, Object> members = Json.read(json);
            Person person = new Person((String) members.get("person"), (String) members.get("email"));
            OffsetDateTime time = OffsetDateTime.parse((String) members.get("time"));
            Optional<Target> target = Optional.ofNullable((Map<?, ?>) members.get("target"))
                    .map(at -> new Target(
                            Objects.requireNonNull((String) at.get("element")),
                            Math.toIntExact((Long) at.get("start")),
                            Math.toIntExact((Long) at.get("end")),
                            Objects.requireNonNull((String) at.get("quoted"))));
            @SuppressWarnings("unchecked")
            Map<String, Object> data = (Map<String, Object>) members.get("data");
            Bearing.of(data);
            VersionId commit = new VersionId((String) members.get("commit"));
            String kind = Objects.requireNonNull((String) members.get("kind"));
            return Optional.of(new ReviewEvent(kind, new Signature(person, time), commit, target, data));
        } catch (IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException e) {
            // Whatever else lies there, it is no event.
            return Optional.empty();
        }
    }
}
