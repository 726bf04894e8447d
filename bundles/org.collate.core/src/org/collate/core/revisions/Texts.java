package org.collate.core.revisions;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;

/**
 * The words that are woven, in both texts: those of one feature of an element, or those of a {@link PartedText}.
 *
 * @param feature the name of the feature
 * @param before the accepted ones
 * @param after the draft's
 * @param gone what is gone from the draft, no character twice
 * @param goneBefore what is gone from the accepted text
 */
record Texts(String feature, Side before, Side after, List<Gone> gone, List<Gone> goneBefore) {

    /** Stands in the words of a parted text before each paragraph: a character that no text can have. */
    static final String BOUNDARY = "\uFFFF";

    /** The version of boundaries: they are no words, and nobody wrote them. */
    static final String NOBODY = "\0";

    /** One of the two texts: its words, who wrote them, and which stretch is whose. */
    record Side(String words, List<Run> runs, List<Stretch> stretches) {

        static Side of(String element, String feature, String lead, String words, Authorship authors) {
            return new Side(
                    words, authors.runs(element, feature), List.of(new Stretch(element, lead, 0, words.length())));
        }

        /** The stretch that a place is in; between two it is in the first. A text of no paragraphs has an empty one. */
        Stretch at(int place) {
            return stretches.stream()
                    .filter(each -> place <= each.end())
                    .findFirst()
                    .orElseGet(() -> stretches.isEmpty() ? Stretch.NONE : stretches.getLast());
        }
    }

    /**
     * The part of the words that is the text of one element.
     *
     * @param start where it begins, behind the boundary
     * @param end where it ends, before the next one
     */
    record Stretch(String element, String lead, int start, int end) {

        private static final Stretch NONE = new Stretch("", "", 0, 0);

        /** A place of all words as one of the element's text. */
        int within(int place) {
            return Math.clamp(place, start, end) - start;
        }
    }

    /** The words of one feature of an element. */
    static Texts of(String element, String feature, Side before, Authorship accepted, Side after, Authorship draft) {
        return new Texts(feature, before, after, draft.gone(element, feature), accepted.gone(element, feature));
    }

    /** The keys of the elements in whose texts the words came, stood, or were taken away. */
    Set<String> homes() {
        Set<String> homes = new LinkedHashSet<>();
        after.stretches().forEach(each -> homes.add(each.element()));
        before.stretches().forEach(each -> homes.add(each.element()));
        after.runs().forEach(run -> homes.add(run.home()));
        before.runs().forEach(run -> homes.add(run.home()));
        gone.forEach(each -> {
            homes.add(each.run().home());
            each.removals().forEach(removal -> homes.add(removal.home()));
        });
        return homes;
    }

    /** What is gone from the draft, but for what the accepted text has. */
    List<Gone> goneSince() {
        return Authorship.without(gone, before.runs());
    }

    /** Who took which character of a text away, to be asked for one after the other. */
    static final class Removals {

        private final Map<String, Map<String, TreeMap<Integer, Gone>>> byHome = new HashMap<>();

        /** @param gone what is gone from the text, no character twice */
        Removals(List<Gone> gone) {
            gone.forEach(each -> byHome.computeIfAbsent(each.run().home(), home -> new HashMap<>())
                    .computeIfAbsent(each.run().version(), version -> new TreeMap<>())
                    .put(each.run().start(), each));
        }

        /** The versions that took a character away, and where; empty where it is not gone. */
        List<Removal> of(CharId character) {
            TreeMap<Integer, Gone> gone =
                    byHome.getOrDefault(character.home(), Map.of()).get(character.version());
            Map.Entry<Integer, Gone> before = gone == null ? null : gone.floorEntry(character.offset());
            return before == null
                            || character.offset() >= before.getValue().run().end()
                    ? List.of()
                    : before.getValue().removals();
        }
    }
}
