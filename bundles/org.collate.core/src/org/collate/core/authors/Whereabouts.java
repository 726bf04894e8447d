package org.collate.core.authors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where characters of one version stand in another one that goes on from it, whatever was moved, divided or joined in
 * between: in the element that has most of them.
 *
 * @param element the id of that element
 * @param feature the feature of it whose words they are
 * @param start where the first of them stands there, in UTF-16 units
 * @param end where the last of them ends
 * @param left how many of them stand there
 */
public record Whereabouts(String element, String feature, int start, int end, int left) {

    /**
     * Looks for characters.
     *
     * @param element the element that has them in the earlier version
     * @param feature the feature of it whose words they are
     * @param from where they begin there, in UTF-16 units
     * @param to where they end
     * @return empty where less than half of them stand in any one element
     */
    public static Optional<Whereabouts> of(
            Authorship then, String element, String feature, int from, int to, Authorship now) {
        Set<CharId> sought = characters(then.runs(element, feature), from, to);
        Set<String> versions = new HashSet<>();
        sought.forEach(each -> versions.add(each.version()));
        Optional<Whereabouts> best = Optional.empty();
        for (String each : now.elements()) {
            for (String words : now.words(each).keySet()) {
                Optional<Whereabouts> found = in(each, words, now.runs(each, words), sought, versions);
                if (found.isPresent()
                        && best.filter(b -> b.left >= found.get().left).isEmpty()) {
                    best = found;
                }
            }
        }
        return best.filter(found -> 2 * found.left >= to - from);
    }

    private static Set<CharId> characters(List<Run> runs, int from, int to) {
        Set<CharId> characters = new HashSet<>();
        int at = 0;
        for (Run run : runs) {
            for (int i = Math.max(0, from - at); i < Math.min(run.length(), to - at); i++) {
                characters.add(run.character(i));
            }
            at += run.length();
        }
        return characters;
    }

    private static Optional<Whereabouts> in(
            String element, String feature, List<Run> runs, Set<CharId> sought, Set<String> versions) {
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            for (int i = 0; versions.contains(run.version()) && i < run.length(); i++) {
                if (sought.contains(run.character(i))) {
                    places.add(at + i);
                }
            }
            at += run.length();
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Whereabouts(element, feature, places.getFirst(), places.getLast() + 1, places.size()));
    }
}
