package org.collate.core.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds which ends of paragraphs are the same, between two places that both rows have. */
final class Ends {

    private static final long MOST = 1_000_000;

    private final Tokens before;
    private final Tokens after;

    Ends(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** An end of the earlier row that is one of the later. */
    record Pair(int old, int now) {}

    /**
     * The ends that are the same.
     *
     * @param old the ends of the earlier row in order
     * @param now those of the later row
     * @param areOne whether the first of each ends the paragraph in which both rows stood last
     */
    List<Pair> pairs(List<Integer> old, List<Integer> now, boolean areOne) {
        if ((long) old.size() * now.size() > MOST) {
            return plain(old, now);
        }
        int[][] best = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                int likeness = likeness(old.get(i), now.get(j), areOne && i == 0 && j == 0);
                int both = likeness > 0 ? likeness + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            int likeness = likeness(old.get(i), now.get(j), areOne && i == 0 && j == 0);
            if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                pairs.add(new Pair(old.get(i++), now.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private int likeness(int old, int now, boolean isOne) {
        Token one = before.get(old);
        Token other = after.get(now);
        if (isOne) {
            // More than all others together could be.
            return 1 << 20;
        } else if (!one.text().equals(other.text())) {
            return 0;
        } else if (one.text().equals(Token.NONE)) {
            return 1;
        }
        return one.offset() == other.offset() ? 5 : 3;
    }

    /** Where there are too many to weigh: each with the next one of the same text. */
    private List<Pair> plain(List<Integer> old, List<Integer> now) {
        Map<List<Object>, Integer> places = new HashMap<>();
        for (int i = now.size() - 1; i >= 0; i--) {
            places.put(key(after.get(now.get(i))), i);
        }
        List<Pair> pairs = new ArrayList<>();
        int last = -1;
        for (int each : old) {
            Integer at = places.get(key(before.get(each)));
            if (at != null && at > last && !Objects.equals(before.get(each).text(), Token.NONE)) {
                pairs.add(new Pair(each, now.get(at)));
                last = at;
            }
        }
        return pairs;
    }

    private static List<Object> key(Token end) {
        return List.of(end.text(), end.offset());
    }
}
