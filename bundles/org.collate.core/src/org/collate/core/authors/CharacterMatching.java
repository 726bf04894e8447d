package org.collate.core.authors;

import java.util.Arrays;
import java.util.List;
import org.collate.core.difference.Alignment;
import org.collate.core.difference.Clauses;
import org.collate.core.difference.Diff;
import org.collate.core.difference.Hunk;
import org.collate.core.text.CommonEnds;

/**
 * Says which characters of a text were in an earlier one: an alignment of grapheme clusters, none of which is cut.
 *
 * <p>Where a person wrote, clauses are matched first beyond the common ends, then the characters of those that changed;
 * a few characters that a rewritten clause happens to share with the old one are not taken for kept. A merge has its
 * words from its parents and writes none, so there each character counts that can be matched.
 */
final class CharacterMatching {

    /** An index where a character was not in the earlier text. */
    static final int NEW = -1;

    private final String before;
    private final String after;
    private final boolean merged;
    private final int[] origins;

    private CharacterMatching(String before, String after, boolean merged) {
        this.before = before;
        this.after = after;
        this.merged = merged;
        this.origins = new int[after.length()];
    }

    /**
     * For each character of a text its place in an earlier one, rising; {@link #NEW} for none.
     *
     * @param merged whether the text was merged from the earlier one and others
     */
    static int[] of(String before, String after, boolean merged) {
        CharacterMatching matching = new CharacterMatching(before, after, merged);
        matching.match();
        return matching.origins;
    }

    private void match() {
        CommonEnds ends = CommonEnds.of(before, after);
        int head = ends.head();
        int tail = ends.tail();
        keep(0, 0, head);
        keep(before.length() - tail, after.length() - tail, tail);
        Arrays.fill(origins, head, after.length() - tail, NEW);
        if (merged) {
            characters(head, before.length() - tail, head, after.length() - tail);
        } else {
            clauses(head, before.length() - tail, head, after.length() - tail);
        }
    }

    private void keep(int from, int to, int length) {
        for (int i = 0; i < length; i++) {
            origins[to + i] = from + i;
        }
    }

    private void clauses(int from, int end, int otherFrom, int otherEnd) {
        if (from == end || otherFrom == otherEnd) {
            return;
        }
        List<String> old = Clauses.of(before.substring(from, end));
        List<String> now = Clauses.of(after.substring(otherFrom, otherEnd));
        int[] starts = starts(old, from);
        int[] otherStarts = starts(now, otherFrom);
        int i = 0;
        int j = 0;
        for (Hunk hunk : Alignment.of(old, now)) {
            keep(starts[i], otherStarts[j], starts[hunk.start()] - starts[i]);
            characters(
                    starts[hunk.start()],
                    starts[hunk.end()],
                    otherStarts[hunk.otherStart()],
                    otherStarts[hunk.otherEnd()]);
            i = hunk.end();
            j = hunk.otherEnd();
        }
        keep(starts[i], otherStarts[j], end - starts[i]);
    }

    private static int[] starts(List<String> pieces, int from) {
        int[] starts = new int[pieces.size() + 1];
        starts[0] = from;
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + pieces.get(i).length();
        }
        return starts;
    }

    private void characters(int from, int end, int otherFrom, int otherEnd) {
        if (from == end || otherFrom == otherEnd) {
            return;
        }
        List<Hunk> hunks = Diff.ofCharacters(before.substring(from, end), after.substring(otherFrom, otherEnd));
        int i = 0;
        int j = 0;
        for (int h = 0; h <= hunks.size(); h++) {
            int nextI = h < hunks.size() ? hunks.get(h).start() : end - from;
            boolean chance = !merged
                    && h > 0
                    && h < hunks.size()
                    && nextI - i < Math.min(size(hunks.get(h - 1)), size(hunks.get(h)));
            if (!chance) {
                keep(from + i, otherFrom + j, nextI - i);
            }
            if (h < hunks.size()) {
                i = hunks.get(h).end();
                j = hunks.get(h).otherEnd();
            }
        }
    }

    private static int size(Hunk hunk) {
        return Math.min(hunk.length(), hunk.otherLength());
    }
}
