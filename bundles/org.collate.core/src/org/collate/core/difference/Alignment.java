package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which clauses of one text became which clauses of another.
 *
 * <p>Where several clauses in a row changed, a clause is paired with one that is much like it, so that each is a change
 * of its own. Clauses that were joined, divided or whose border was moved stay together: their words run on from one
 * into the other, and taken apart they would be lost or doubled ({@link Kinship}). What has no like stays in one hunk,
 * since nothing says which of its clauses became which.
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
        List<String> old = before.subList(hunk.start(), hunk.end());
        List<String> now = after.subList(hunk.otherStart(), hunk.otherEnd());
        List<Hunk> akin = pairs(likeness(old, now));
        akin.addAll(Kinship.of(old, now));
        int i = 0;
        int j = 0;
        for (Hunk each : together(akin)) {
            addIfAny(hunk, i, each.start(), j, each.otherStart(), hunks);
            addIfAny(hunk, each.start(), each.end(), each.otherStart(), each.otherEnd(), hunks);
            i = each.end();
            j = each.otherEnd();
        }
        addIfAny(hunk, i, hunk.length(), j, hunk.otherLength(), hunks);
    }

    /** The pairs of clauses in both orders whose likenesses add up to the most. */
    private static List<Hunk> pairs(double[][] like) {
        int rows = like.length;
        int columns = like[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double paired = like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Hunk> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Hunk(i, ++i, j, ++j));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Unites what shares a clause or crosses, until the hunks follow one another in both orders. */
    private static List<Hunk> together(List<Hunk> akin) {
        List<Hunk> sorted = new ArrayList<>(akin);
        sorted.sort((a, b) -> a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(a.otherStart(), b.otherStart()));
        List<Hunk> apart = new ArrayList<>();
        for (Hunk each : sorted) {
            Hunk next = each;
            while (!apart.isEmpty() && !follows(apart.getLast(), next)) {
                next = apart.removeLast().with(next);
            }
            apart.add(next);
        }
        return apart;
    }

    private static boolean follows(Hunk hunk, Hunk next) {
        return hunk.end() <= next.start() && hunk.otherEnd() <= next.otherStart();
    }

    private static void addIfAny(Hunk in, int i, int endI, int j, int endJ, List<Hunk> hunks) {
        if (endI > i || endJ > j) {
            hunks.add(new Hunk(in.start() + i, in.start() + endI, in.otherStart() + j, in.otherStart() + endJ));
        }
    }

    private static double[][] likeness(List<String> before, List<String> after) {
        double[][] like = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double found = likeness(before.get(i), after.get(j));
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
