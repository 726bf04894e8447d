package org.collate.core.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the clauses whose words went on in other clauses: joined with their neighbour, divided, or with their border
 * moved. Only letters count, as marks and line breaks are what such a change takes away and puts in.
 */
final class Kinship {

    /** The letters of some clauses one after the other, and for each the clause that it stands in. */
    private record Letters(int[] letters, int[] clauses, int[] sizes) {

        static Letters of(List<String> clauses) {
            int[] letters = new int[clauses.stream().mapToInt(String::length).sum()];
            int[] owners = new int[letters.length];
            int[] sizes = new int[clauses.size()];
            int size = 0;
            for (int i = 0; i < clauses.size(); i++) {
                for (int c : clauses.get(i)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .toArray()) {
                    letters[size] = c;
                    owners[size++] = i;
                    sizes[i]++;
                }
            }
            return new Letters(Arrays.copyOf(letters, size), Arrays.copyOf(owners, size), sizes);
        }

        boolean isStart(int letter) {
            return letter == 0 || clauses[letter - 1] != clauses[letter];
        }

        boolean isEnd(int letter) {
            return letter + 1 == clauses.length || clauses[letter + 1] != clauses[letter];
        }
    }

    private Kinship() {}

    /** The pairs of clauses, and rows of clauses, that have words in common; each as a stretch of both texts. */
    static List<Hunk> of(List<String> before, List<String> after) {
        Letters old = Letters.of(before);
        Letters now = Letters.of(after);
        int[][] shared = new int[before.size()][after.size()];
        boolean[][] ends = new boolean[before.size()][after.size()];
        List<Hunk> akin = new ArrayList<>();
        int i = 0;
        int j = 0;
        List<Hunk> hunks = new ArrayList<>(Diff.ofNumbers(old.letters(), now.letters()));
        hunks.add(new Hunk(old.letters().length, old.letters().length, now.letters().length, now.letters().length));
        for (Hunk hunk : hunks) {
            int length = hunk.start() - i;
            for (int k = 0, first = 0; k < length; k++) {
                int from = old.clauses()[i + k];
                int to = now.clauses()[j + k];
                shared[from][to]++;
                first = k > 0 && !old.isStart(i + k) && !now.isStart(j + k) ? first : k;
                ends[from][to] |= old.isStart(i + first) && now.isStart(j + first)
                        || old.isEnd(i + k) && now.isEnd(j + k)
                        || old.isStart(i + first) && now.isEnd(j + k)
                        || now.isStart(j + first) && old.isEnd(i + k);
            }
            addBorders(old, i, now, j, length, akin);
            i = hunk.end();
            j = hunk.otherEnd();
        }
        for (int a = 0; a < before.size(); a++) {
            for (int b = 0; b < after.size(); b++) {
                if (ends[a][b] || shared[a][b] > 0 && 2 * shared[a][b] >= Math.min(old.sizes()[a], now.sizes()[b])) {
                    akin.add(new Hunk(a, a + 1, b, b + 1));
                }
            }
        }
        return akin;
    }

    /** Where a run of equal letters goes over a border that only one text has, the clauses there belong together. */
    private static void addBorders(Letters old, int i, Letters now, int j, int length, List<Hunk> akin) {
        for (int k = 1; k < length; k++) {
            int before = old.clauses()[i + k - 1];
            int behind = old.clauses()[i + k];
            int otherBefore = now.clauses()[j + k - 1];
            int otherBehind = now.clauses()[j + k];
            if (before == behind != (otherBefore == otherBehind)) {
                akin.add(new Hunk(before, behind + 1, otherBefore, otherBehind + 1));
            }
        }
    }
}
