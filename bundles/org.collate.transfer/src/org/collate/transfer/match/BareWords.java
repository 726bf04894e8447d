package org.collate.transfer.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of an element as their likeness is measured: letters, digits and ideographs only, as pairs of neighbours.
 *
 * @param bare the letters, digits and ideographs in order
 * @param pairs the pairs of neighbours as numbers, ascending, as often as they occur
 */
record BareWords(String bare, int[] pairs) {

    /** Of a longer text only the beginning is compared, so that time is bounded. */
    private static final int MOST = 3000;

    /** Texts with fewer pairs say too little to find them in a longer one. */
    private static final int ENOUGH = 8;

    /** How much a text counts that stands within a longer one as a whole. */
    private static final double WITHIN = 0.5;

    static BareWords of(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String bare = letters.toString();
        int[] pairs = new int[Math.max(0, Math.min(bare.length(), MOST) - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = bare.charAt(i) << 16 | bare.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new BareWords(bare.isEmpty() ? text : bare, pairs);
    }

    /** The share of pairs that two texts have in common, 0 to 1; 1 only for equal words. */
    double likeness(BareWords other) {
        if (bare.equals(other.bare)) {
            return 1;
        }
        int all = pairs.length + other.pairs.length;
        if (all == 0) {
            return 0;
        }
        int shared = shared(other);
        int shorter = Math.min(pairs.length, other.pairs.length);
        double within = shorter < ENOUGH ? 0 : WITHIN * shared / shorter;
        return Math.min(0.999, Math.max(2.0 * shared / all, within));
    }

    /** The pairs, each once. */
    IntStream distinct() {
        return Arrays.stream(pairs).distinct();
    }

    private int shared(BareWords other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            if (pairs[i] == other.pairs[j]) {
                shared++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
