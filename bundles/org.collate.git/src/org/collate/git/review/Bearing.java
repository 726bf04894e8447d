package org.collate.git.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.git.Slugs;

/**
 * What a review event says of itself beside kind, version and place. It lies in the event's data, so that a program that
 * does not know these members still takes the event for the one that its name says.
 *
 * @param person the slug of whoever did it, as the roster has it; empty in events from before, which have name and address
 * @param key the public key that it is signed with
 * @param round the number of the round that it belongs to, from 1
 * @param answers the ids of the events that it answers
 */
public record Bearing(Optional<String> person, Optional<String> key, Optional<Integer> round, List<String> answers) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");

    /** Nothing. */
    public static final Bearing NONE = new Bearing(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final String WHO = "who";
    private static final String PERSON = "person";
    private static final String KEY = "key";
    private static final String ROUND = "round";
    private static final String ANSWERS = "answers";

    /** Takes a copy. @throws IllegalArgumentException where one of them has not the shape that it must have */
    public Bearing {
        answers = List.copyOf(answers);
        if (person.filter(slug -> !Slugs.isSlug(slug)).isPresent()
                || key.filter(String::isBlank).isPresent()
                || round.filter(number -> number < 1).isPresent()
                || !answers.stream().allMatch(ID.asMatchPredicate())) {
            throw new IllegalArgumentException(WHO + ", " + ROUND + ", " + ANSWERS);
        }
    }

    /** What answers an event. */
    public static Bearing answering(ReviewEvent event) {
        return new Bearing(NONE.person, NONE.key, NONE.round, List.of(event.id()));
    }

    /** The members of the data; only those that say something. */
    Map<String, Object> members() {
        Map<String, Object> who = new LinkedHashMap<>();
        person.ifPresent(slug -> who.put(PERSON, slug));
        key.ifPresent(text -> who.put(KEY, text));
        Map<String, Object> members = new LinkedHashMap<>();
        if (!who.isEmpty()) {
            members.put(WHO, who);
        }
        round.ifPresent(number -> members.put(ROUND, number));
        if (!answers.isEmpty()) {
            members.put(ANSWERS, answers);
        }
        return members;
    }

    /** @throws IllegalArgumentException or {@link ClassCastException} where a member is there and malformed */
    static Bearing of(Map<String, Object> data) {
        Map<?, ?> who = (Map<?, ?>) data.getOrDefault(WHO, Map.of());
        List<String> answers = new ArrayList<>();
        ((List<?>) data.getOrDefault(ANSWERS, List.of())).forEach(each -> answers.add((String) each));
        return new Bearing(
                Optional.ofNullable((String) who.get(PERSON)),
                Optional.ofNullable((String) who.get(KEY)),
                Optional.ofNullable((Number) data.get(ROUND)).map(number -> Math.toIntExact(number.longValue())),
                answers);
    }
}
