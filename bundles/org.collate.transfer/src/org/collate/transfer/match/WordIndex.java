package org.collate.transfer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the elements that share the rarest pairs of characters with another. */
final class WordIndex {

    /** So many of the rarest pairs of an element are looked up. */
    private static final int LOOKED_UP = 12;
    /** Pairs that more elements have say nothing about any of them. */
    private static final int MOST_COMMON = 400;

    private static final int FOUND = 4;

    private final List<Part> parts;
    private final Map<Integer, List<Integer>> places = new HashMap<>();
    private final int[] votes;

    WordIndex(List<Part> parts) {
        this.parts = parts;
        this.votes = new int[parts.size()];
        for (int i = 0; i < votes.length; i++) {
            int place = i;
            parts.get(i)
                    .words()
                    .distinct()
                    .forEach(pair ->
                            places.computeIfAbsent(pair, p -> new ArrayList<>()).add(place));
        }
    }

    /** The few elements that share most rare pairs with another one, the one that shares most first. */
    List<Part> near(Part part) {
        List<Integer> touched = new ArrayList<>();
        part.words()
                .distinct()
                .mapToObj(pair -> places.getOrDefault(pair, List.of()))
                .filter(having -> !having.isEmpty() && having.size() <= MOST_COMMON)
                .sorted(Comparator.comparingInt(List::size))
                .limit(LOOKED_UP)
                .forEach(having -> {
                    for (int place : having) {
                        if (votes[place]++ == 0) {
                            touched.add(place);
                        }
                    }
                });
        List<Part> near = new ArrayList<>();
        for (int i = 0; i < Math.min(FOUND, touched.size()); i++) {
            int best = touched.get(0);
            for (int place : touched) {
                best = votes[place] > votes[best] || votes[place] == votes[best] && place < best ? place : best;
            }
            near.add(parts.get(best));
            votes[best] = 0;
        }
        touched.forEach(place -> votes[place] = 0);
        return near;
    }
}
