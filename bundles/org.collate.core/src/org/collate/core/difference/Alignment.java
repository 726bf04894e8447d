package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which clause of one text became which clause of another.
 *
 * <p>Where several clauses in a row changed, a clause is paired with one that is much like it, so that each is a change
 * of its own; what has no like stays in one hunk, since nothing says which of its clauses became which.
 */
public final class Alignment {

    private static final double ALIKE = 0.5;
    private static final int MOST_CELLS = 2500;

    private Alignment() {}

    /** The hunks in which two cut texts differ, each as small as likeness allows, in order. */
    public static List<Hunk> of(List<String> before, List<String> after) {
        List<Hunk> hunks = new ArrayList<>();
        for (Hunk hunk : Diff.of(before, after)) {
            if (hunk.length() == 0
                    || hunk.otherLength() == 0
                    || hunk.length() + hunk.otherLength() == 2
                    || hunk.length() * hunk.otherLength() > MOST_CELLS) {
                hunks.add(hunk);
            } else {
                split(hunk, before, after, hunks);
            }
        }
        return hunks;
    }

    private static void split(Hunk hunk, List<String> before, List<String> after, List<Hunk> hunks) {
        double[][] like = likeness(hunk, before, after);
        double[][] best = new double[hunk.length() + 1][hunk.otherLength() + 1];
        for (int i = hunk.length() - 1; i >= 0; i--) {
            for (int j = hunk.otherLength() - 1; j >= 0; j--) {
                double paired = like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int fromI = 0;
        int fromJ = 0;
        int i = 0;
        int j = 0;
        while (i < hunk.length() && j < hunk.otherLength()) {
            if (like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                addIfAny(hunk, fromI, i, fromJ, j, hunks);
                addIfAny(hunk, i, i + 1, j, j + 1, hunks);
                fromI = ++i;
                fromJ = ++j;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        addIfAny(hunk, fromI, hunk.length(), fromJ, hunk.otherLength(), hunks);
    }

    private static void addIfAny(Hunk in, int i, int endI, int j, int endJ, List<Hunk> hunks) {
        if (endI > i || endJ > j) {
            hunks.add(new Hunk(in.start() + i, in.start() + endI, in.otherStart() + j, in.otherStart() + endJ));
        }
    }

    private static double[][] likeness(Hunk hunk, List<String> before, List<String> after) {
        double[][] like = new double[hunk.length()][hunk.otherLength()];
        for (int i = 0; i < hunk.length(); i++) {
            for (int j = 0; j < hunk.otherLength(); j++) {
                double found = likeness(before.get(hunk.start() + i), after.get(hunk.otherStart() + j));
                like[i][j] = found >= ALIKE ? found : 0;
            }
        }
        return like;
    }

    /** The share of characters two clauses have in common, 0 to 1; a line break is like nothing but itself. */
    static double likeness(String a, String b) {
        if (a.equals("\n") || b.equals("\n")) {
            return a.equals(b) ? 1 : 0;
        }
        Map<Integer, Integer> left = new HashMap<>();
        int lengthA = 0;
        for (int i = 0, c; i < a.length(); i += Character.charCount(c)) {
            c = a.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                left.merge(c, 1, Integer::sum);
                lengthA++;
            }
        }
        int lengthB = 0;
        int common = 0;
        for (int i = 0, c; i < b.length(); i += Character.charCount(c)) {
            c = b.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                lengthB++;
                common += left.merge(c, -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        return lengthA + lengthB == 0 ? 0 : 2.0 * common / (lengthA + lengthB);
    }
}
