package org.collate.core.difference;

import java.util.List;
import java.util.Optional;

/**
 * Where words of a text are in a later one.
 *
 * @param start where they begin there, in UTF-16 units
 * @param end where they end
 * @param isWhole whether they are all there, unchanged
 */
public record Followed(int start, int end, boolean isWhole) {

    /** Of words of which fewer are left, nobody would say that they are still there. */
    private static final double LEAST = 0.5;

    /**
     * Follows words from one text into another.
     *
     * @param start where they begin in the earlier text
     * @param end where they end
     * @return empty where less than half of them is left
     */
    public static Optional<Followed> of(String before, String after, int start, int end) {
        List<Hunk> hunks = CharacterDiff.of(before, after);
        int first = -1;
        int last = -1;
        int left = 0;
        int shift = 0;
        int next = 0;
        for (int i = 0; i < end; i++) {
            while (next < hunks.size() && hunks.get(next).end() <= i) {
                shift = hunks.get(next).otherEnd() - hunks.get(next).end();
                next++;
            }
            boolean isGone = next < hunks.size() && hunks.get(next).start() <= i;
            if (i >= start && !isGone) {
                first = first < 0 ? i + shift : first;
                last = i + shift;
                left++;
            }
        }
        if (left == 0 || left < LEAST * (end - start)) {
            return Optional.empty();
        }
        boolean isWhole = last + 1 - first == end - start
                && after.substring(first, last + 1).equals(before.substring(start, end));
        return Optional.of(new Followed(first, last + 1, isWhole));
    }
}
