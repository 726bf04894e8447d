package org.collate.core.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.text.Graphemes;

/**
 * The shortest edit between two sequences, after E. Myers, An O(ND) Difference Algorithm (1986).
 *
 * <p>The search is bounded: sequences that differ in more than {@value #LIMIT} pieces are one hunk between their common
 * ends, so time and memory stay small whatever comes in.
 */
public final class Diff {

    private static final int LIMIT = 1500;
    /** The reach of a diagonal that has left the two sequences. */
    private static final int OUTSIDE = Integer.MIN_VALUE / 2;

    private final int[] a;
    private final int[] b;

    private Diff(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** The hunks in which two sequences differ, in order, with at least one equal piece between any two. */
    public static List<Hunk> of(List<?> first, List<?> second) {
        Map<Object, Integer> numbers = new HashMap<>();
        return of(numbered(first, numbers), numbered(second, numbers));
    }

    /** The hunks in which two texts differ, grapheme cluster by grapheme cluster; their places are UTF-16 units. */
    public static List<Hunk> ofCharacters(String first, String second) {
        if (Graphemes.isSimple(first) && Graphemes.isSimple(second)) {
            return of(first.chars().toArray(), second.chars().toArray());
        }
        Graphemes before = Graphemes.of(first);
        Graphemes after = Graphemes.of(second);
        int[] places = before.places();
        int[] otherPlaces = after.places();
        return of(before.list(), after.list()).stream()
                .map(hunk -> new Hunk(
                        places[hunk.start()],
                        places[hunk.end()],
                        otherPlaces[hunk.otherStart()],
                        otherPlaces[hunk.otherEnd()]))
                .toList();
    }

    /** The hunks in which two sequences of numbers differ. */
    static List<Hunk> ofNumbers(int[] first, int[] second) {
        return of(first, second);
    }

    private static int[] numbered(List<?> pieces, Map<Object, Integer> numbers) {
        return pieces.stream()
                .mapToInt(piece -> numbers.computeIfAbsent(piece, p -> numbers.size()))
                .toArray();
    }

    private static List<Hunk> of(int[] a, int[] b) {
        int head = 0;
        int shorter = Math.min(a.length, b.length);
        while (head < shorter && a[head] == b[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            tail++;
        }
        if (head + tail == a.length && a.length == b.length) {
            return List.of();
        }
        int[] middleA = Arrays.copyOfRange(a, head, a.length - tail);
        int[] middleB = Arrays.copyOfRange(b, head, b.length - tail);
        List<Hunk> hunks = new ArrayList<>();
        for (Hunk hunk : new Diff(middleA, middleB).hunks()) {
            hunks.add(
                    new Hunk(hunk.start() + head, hunk.end() + head, hunk.otherStart() + head, hunk.otherEnd() + head));
        }
        return hunks;
    }

    private List<Hunk> hunks() {
        List<int[]> trace = new ArrayList<>();
        if (a.length == 0 || b.length == 0 || !search(trace)) {
            return List.of(new Hunk(0, a.length, 0, b.length));
        }
        return backtrack(trace);
    }

    /** Goes as far as it can with ever more edits; each entry of the trace is the reach by diagonal, -d to d. */
    private boolean search(List<int[]> trace) {
        int most = Math.min(LIMIT, a.length + b.length);
        int[] reach = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = comesDown(reach, most, d, k) ? reach[most + 1 + k + 1] : reach[most + 1 + k - 1] + 1;
                if (x < 0 || x > a.length || x - k < 0 || x - k > b.length) {
                    reach[most + 1 + k] = OUTSIDE;
                    continue;
                }
                while (x < a.length && x - k < b.length && a[x] == b[x - k]) {
                    x++;
                }
                reach[most + 1 + k] = x;
                if (x == a.length && x - k == b.length) {
                    trace.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
                    return true;
                }
            }
            trace.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
        }
        return false;
    }

    private static boolean comesDown(int[] reach, int most, int d, int k) {
        return k == -d || k != d && reach[most + 1 + k - 1] < reach[most + 1 + k + 1];
    }

    private List<Hunk> backtrack(List<int[]> trace) {
        List<Hunk> steps = new ArrayList<>();
        int x = a.length;
        int y = b.length;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] before = trace.get(d - 1);
            int middle = d;
            int k = x - y;
            boolean down = k == -d || k != d && at(before, middle, k - 1) < at(before, middle, k + 1);
            int fromX = down ? at(before, middle, k + 1) : at(before, middle, k - 1);
            int fromY = fromX - (down ? k + 1 : k - 1);
            steps.add(down ? new Hunk(fromX, fromX, fromY, fromY + 1) : new Hunk(fromX, fromX + 1, fromY, fromY));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(steps);
        return joined(steps);
    }

    /** The trace of d edits holds diagonals -(d+1) to d+1, so the middle of the one before lies at d. */
    private static int at(int[] before, int middle, int k) {
        return before[middle + k];
    }

    private static List<Hunk> joined(List<Hunk> steps) {
        List<Hunk> hunks = new ArrayList<>();
        for (Hunk step : steps) {
            Hunk last = hunks.isEmpty() ? null : hunks.getLast();
            if (last != null && last.end() == step.start() && last.otherEnd() == step.otherStart()) {
                hunks.set(hunks.size() - 1, new Hunk(last.start(), step.end(), last.otherStart(), step.otherEnd()));
            } else {
                hunks.add(step);
            }
        }
        return hunks;
    }
}
