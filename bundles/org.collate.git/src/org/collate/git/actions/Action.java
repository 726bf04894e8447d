package org.collate.git.actions;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.json.Json;
import org.collate.model.hash.Hashes;

/**
 * One entry of the operation log: something that was done to a space on this machine, with what it moved.
 *
 * @param kind what was done, in the word of the reflog: commit, accept, reject, hand-over, review, sync, resolve, undo …
 * @param by who sat here, and when
 * @param moved what it moved; never empty
 * @param undoes the id of the entry that it takes back
 */
public record Action(String kind, Signature by, List<Moved> moved, Optional<String> undoes) {

    private static final int DIGITS = 12;
    private static final int COMMIT = 40;

    /** Takes a copy. */
    public Action {
        moved = List.copyOf(moved);
    }

    /**
     * A branch or a tag that was moved.
     *
     * @param ref its full name
     * @param from the commit or tag that it named before, 40 hexadecimal digits; empty where it is new
     * @param to what it names since; empty where it went away
     */
    public record Moved(String ref, Optional<String> from, Optional<String> to) {

        /** Only ids of Git's objects are believed. */
        public Moved {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException(ref);
            }
            from.map(VersionId::new);
            to.map(VersionId::new);
        }

        /** The report whose draft, accepted text, events or round it is; empty for the roster. */
        public Optional<Variant> variant() {
            return Variant.of(ref);
        }
    }

    /** The id: 12 hexadecimal digits that follow from all the entry says. */
    public String id() {
        return Hashes.hex(Json.line(members())).substring(0, DIGITS);
    }

    /** The entry as one line without its end. */
    String line() {
        Map<String, Object> members = members();
        members.put("id", id());
        return Json.line(members);
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.put("person", by.person().name());
        members.put("email", by.person().email());
        members.put("time", by.time().toString());
        undoes.ifPresent(id -> members.put("undoes", id));
        List<Object> moves = new ArrayList<>();
        for (Moved each : moved) {
            moves.add(List.of(each.ref(), each.from().orElse(""), each.to().orElse("")));
        }
        members.put("moved", moves);
        return members;
    }

    /**
     * Reads a line of the log.
     *
     * @return empty where the line is none, as when the machine stopped while it was written
     */
    static Optional<Action> parse(String line) {
        try {
            Map<String, Object> members = Json.read(line);
            Person person = new Person((String) members.get("person"), (String) members.get("email"));
            OffsetDateTime time = OffsetDateTime.parse((String) members.get("time"));
            List<Moved> moved = new ArrayList<>();
            for (Object each : (List<?>) members.get("moved")) {
                List<?> move = (List<?>) each;
                moved.add(new Moved((String) move.get(0), commit(move.get(1)), commit(move.get(2))));
            }
            Action action = new Action(
                    Objects.requireNonNull((String) members.get("kind")),
                    new Signature(person, time),
                    moved,
                    Optional.ofNullable((String) members.get("undoes")));
            return action.id().equals(members.get("id")) && !moved.isEmpty() ? Optional.of(action) : Optional.empty();
        } catch (IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            // Whatever else stands there, it is no entry.
            return Optional.empty();
        }
    }

    private static Optional<String> commit(Object digits) {
        return Optional.of((String) digits).filter(text -> text.length() == COMMIT);
    }
}
