package org.collate.core.text;

/**
 * The longest common prefix and suffix of two texts, cut between grapheme clusters of both; the suffix begins behind the
 * prefix.
 *
 * @param head how long the prefix is, in UTF-16 units
 * @param tail how long the suffix is
 */
public record CommonEnds(int head, int tail) {

    /** Finds them. */
    public static CommonEnds of(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        if (head == a.length() && head == b.length()) {
            return new CommonEnds(head, 0);
        }
        Graphemes inA = Graphemes.of(a);
        Graphemes inB = Graphemes.of(b);
        while (!inA.isBoundary(head) || !inB.isBoundary(head)) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        while (!inA.isBoundary(a.length() - tail) || !inB.isBoundary(b.length() - tail)) {
            tail--;
        }
        return new CommonEnds(head, tail);
    }

    /** Where the suffix begins in a text that is so long. */
    public int end(int length) {
        return length - tail;
    }
}
