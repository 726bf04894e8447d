package org.collate.core.difference;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.text.CommonEnds;

/**
 * The hunks in which two texts differ, character by character: an alignment of grapheme clusters, none of which is cut.
 *
 * <p>Characters are matched within like clauses, not across: two neighbouring sentences that begin alike are two. What
 * was only put in, or only taken out, is slid to the highest boundary that gives the same text ({@link Sliding}). Places
 * are UTF-16 units.
 */
public final class CharacterDiff {

    private final String before;
    private final String after;
    private final boolean dropsChance;
    private final List<Hunk> hunks = new ArrayList<>();

    private CharacterDiff(String before, String after, boolean dropsChance) {
        this.before = before;
        this.after = after;
        this.dropsChance = dropsChance;
    }

    /** The hunks between which is all that can be matched, in order. */
    public static List<Hunk> of(String before, String after) {
        return new CharacterDiff(before, after, false).hunks();
    }

    /**
     * The hunks of what a person wrote, in order: a few characters that a rewritten clause happens to share with the old
     * one do not divide them.
     */
    public static List<Hunk> ofWritten(String before, String after) {
        return new CharacterDiff(before, after, true).hunks();
    }

    private List<Hunk> hunks() {
        CommonEnds ends = CommonEnds.of(before, after);
        int end = ends.end(before.length());
        int otherEnd = ends.end(after.length());
        if (ends.head() == end || ends.head() == otherEnd) {
            add(ends.head(), end, ends.head(), otherEnd);
        } else {
            clauses();
        }
        return Sliding.of(before, after, hunks);
    }

    private void clauses() {
        List<String> old = Clauses.of(before);
        List<String> now = Clauses.of(after);
        int[] starts = Clauses.starts(old);
        int[] otherStarts = Clauses.starts(now);
        for (Hunk hunk : Alignment.of(old, now)) {
            characters(
                    starts[hunk.start()],
                    starts[hunk.end()],
                    otherStarts[hunk.otherStart()],
                    otherStarts[hunk.otherEnd()]);
        }
    }

    private void characters(int from, int end, int otherFrom, int otherEnd) {
        if (from == end || otherFrom == otherEnd) {
            add(from, end, otherFrom, otherEnd);
            return;
        }
        Hunk open = null;
        Hunk last = null;
        for (Hunk each : Diff.ofCharacters(before.substring(from, end), after.substring(otherFrom, otherEnd))) {
            Hunk hunk = new Hunk(
                    from + each.start(), from + each.end(), otherFrom + each.otherStart(), otherFrom + each.otherEnd());
            boolean goesOn =
                    dropsChance && last != null && hunk.start() - last.end() < Math.min(size(last), size(hunk));
            if (open != null && !goesOn) {
                hunks.add(open);
            }
            open = goesOn ? open.with(hunk) : hunk;
            last = hunk;
        }
        if (open != null) {
            hunks.add(open);
        }
    }

    private static int size(Hunk hunk) {
        return Math.min(hunk.length(), hunk.otherLength());
    }

    private void add(int from, int end, int otherFrom, int otherEnd) {
        if (from < end || otherFrom < otherEnd) {
            hunks.add(new Hunk(from, end, otherFrom, otherEnd));
        }
    }
}
