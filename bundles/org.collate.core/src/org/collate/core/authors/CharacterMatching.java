package org.collate.core.authors;

import java.util.Arrays;
import java.util.List;
import org.collate.core.difference.CharacterDiff;
import org.collate.core.difference.Hunk;

/**
 * Says which characters of a text were in an earlier one.
 *
 * <p>Where a person wrote, a few characters that a rewritten clause happens to share with the old one are not taken for
 * kept. A merge has its words from its parents and writes none, so there each character counts that can be matched.
 */
final class CharacterMatching {

    /** An index where a character was not in the earlier text. */
    static final int NEW = -1;

    private CharacterMatching() {}

    /**
     * For each character of a text its place in an earlier one, rising; {@link #NEW} for none.
     *
     * @param merged whether the text was merged from the earlier one and others
     */
    static int[] of(String before, String after, boolean merged) {
        List<Hunk> hunks = merged ? CharacterDiff.of(before, after) : CharacterDiff.ofWritten(before, after);
        int[] origins = new int[after.length()];
        Arrays.fill(origins, NEW);
        int from = 0;
        int to = 0;
        for (Hunk hunk : hunks) {
            keep(from, to, hunk.otherStart(), origins);
            from = hunk.end();
            to = hunk.otherEnd();
        }
        keep(from, to, after.length(), origins);
        return origins;
    }

    private static void keep(int from, int to, int end, int[] origins) {
        for (int i = to; i < end; i++) {
            origins[i] = from + i - to;
        }
    }
}
