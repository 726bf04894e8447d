package org.collate.core.revisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.collate.core.authors.Run;

/**
 * Says where in a draft characters would stand that it has no longer: before what the version that took them away put in
 * their place, else behind what stood before them there. Both follow from that version alone, so a verdict on other words
 * changes nothing about it.
 */
final class Gaps {

    private final String element;
    private final String feature;
    private final Past past;
    private final List<Run> draft;
    private final Map<String, Optional<String[]>> texts = new HashMap<>();
    /** The places of the draft's characters, by version and offset; filled when the first is asked for. */
    private final Map<String, Integer> places = new HashMap<>();

    Gaps(String element, String feature, List<Run> draft, Past past) {
        this.element = element;
        this.feature = feature;
        this.draft = draft;
        this.past = past;
    }

    private void fill() {
        int at = 0;
        for (Run run : draft) {
            for (int i = run.start(); i < run.end(); i++) {
                places.put(Piece.edit(run.version(), i), at++);
            }
        }
    }

    /**
     * The place in the draft.
     *
     * @param version the version that took them away
     * @param at where in its text they would stand
     * @return empty where that version cannot be read
     */
    OptionalInt of(String version, int at) {
        if (places.isEmpty()) {
            fill();
        }
        Integer instead = places.get(Piece.edit(version, at));
        if (instead != null) {
            return OptionalInt.of(instead);
        }
        Optional<String[]> there = characters(version);
        if (there.isEmpty() || at > there.get().length) {
            return OptionalInt.empty();
        }
        String[] characters = there.get();
        for (int i = at; i < characters.length && characters[i].equals(Piece.edit(version, i)); i++) {
            if (places.containsKey(characters[i])) {
                return OptionalInt.of(places.get(characters[i]));
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (places.containsKey(characters[i])) {
                return OptionalInt.of(places.get(characters[i]) + 1);
            }
        }
        return OptionalInt.of(0);
    }

    /** The characters of a version's text, by version and offset. */
    Optional<String[]> characters(String version) {
        return texts.computeIfAbsent(version, this::read);
    }

    private Optional<String[]> read(String version) {
        return past.authorship(version)
                .map(text -> text.runs(element, feature).stream()
                        .flatMap(run ->
                                IntStream.range(run.start(), run.end()).mapToObj(i -> Piece.edit(run.version(), i)))
                        .toArray(String[]::new));
    }
}
