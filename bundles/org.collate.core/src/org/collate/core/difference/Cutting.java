package org.collate.core.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a text is others one behind the other, each perhaps a little reworded: whether a paragraph was divided
 * into these, or joined from them.
 *
 * <p>That words look alike is no proof, so each part must have kept at least half of its letters in one stretch of the
 * whole, the stretches in order, and at least {@value #FEW} of them, unless nothing but white space was changed.
 */
public final class Cutting {

    /** Letters that may look alike by chance. */
    private static final int FEW = 4;

    private static final int NONE = -1;

    private final String whole;
    private final List<String> parts;

    private Cutting(String whole, List<String> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /**
     * Where a text would be cut to give some parts, in UTF-16 units: one place less than there are parts, rising.
     *
     * @param parts two or more texts; a blank one is a part of nothing
     * @return empty where the parts are not those of the text
     */
    public static Optional<int[]> cuts(String whole, List<String> parts) {
        int length = parts.stream().mapToInt(String::length).sum();
        boolean isTooFar = length > 2 * whole.length() || whole.length() > 2 * length;
        if (isTooFar || parts.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        Cutting cutting = new Cutting(whole, parts);
        return cutting.exact().or(cutting::alike);
    }

    /** Where only white space was put in or taken out between the parts. */
    private Optional<int[]> exact() {
        int[] cuts = new int[parts.size() - 1];
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            while (!whole.startsWith(part, at)) {
                if (i == 0 || at == whole.length() || !Character.isWhitespace(whole.charAt(at))) {
                    return Optional.empty();
                }
                at++;
            }
            if (i > 0) {
                cuts[i - 1] = at;
            }
            at += part.length();
        }
        return at == whole.length() ? Optional.of(cuts) : Optional.empty();
    }

    private Optional<int[]> alike() {
        String together = String.join("", parts);
        int[] places = places(together);
        int[] cuts = new int[parts.size() - 1];
        int start = 0;
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = start + parts.get(i).length();
            int to = i == cuts.length ? whole.length() : cut(places, end);
            if (to < from || !isAlike(places, start, end, to - from)) {
                return Optional.empty();
            }
            if (i < cuts.length) {
                cuts[i] = to;
            }
            start = end;
            from = to;
        }
        return Optional.of(cuts);
    }

    /** Of each character of the parts where it stands in the whole; {@link #NONE} for those that do not. */
    private int[] places(String together) {
        int[] places = new int[together.length()];
        Arrays.fill(places, NONE);
        int from = 0;
        int to = 0;
        for (Hunk hunk : CharacterDiff.of(whole, together)) {
            for (; to < hunk.otherStart(); to++) {
                places[to] = from++;
            }
            from = hunk.end();
            to = hunk.otherEnd();
        }
        for (; to < places.length; to++) {
            places[to] = from++;
        }
        return places;
    }

    /**
     * Where the whole was cut before a character of the parts. What went between the two characters that stayed was the
     * second part's only where something of this came in its place there alone.
     */
    private int cut(int[] places, int at) {
        int before = at - 1;
        while (before >= 0 && places[before] == NONE) {
            before--;
        }
        int behind = at;
        while (behind < places.length && places[behind] == NONE) {
            behind++;
        }
        int first = before < 0 ? 0 : places[before] + 1;
        int last = behind == places.length ? whole.length() : places[behind];
        return before == at - 1 && behind > at ? first : last;
    }

    private static boolean isAlike(int[] places, int start, int end, int length) {
        int kept = 0;
        for (int i = start; i < end; i++) {
            kept += places[i] == NONE ? 0 : 1;
        }
        boolean isWhole = kept == length && kept == end - start;
        return isWhole || kept >= FEW && 2 * kept >= Math.max(length, end - start);
    }
}
