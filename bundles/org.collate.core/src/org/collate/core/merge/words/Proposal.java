package org.collate.core.merge.words;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Diff;
import org.collate.core.difference.Hunk;

/**
 * Puts disputed words together from both sides, as a proposal only: the result can say what nobody wrote.
 */
final class Proposal {

    private Proposal() {}

    /** The character merge of three texts; empty where both sides changed the same characters. */
    static Optional<String> of(String base, String ours, String theirs) {
        if (base.isEmpty()) {
            return Optional.of(inOrder(ours, theirs, ""));
        }
        List<Hunk> mine = Diff.ofCharacters(base, ours);
        List<Hunk> other = Diff.ofCharacters(base, theirs);
        StringBuilder merged = new StringBuilder();
        int at = 0;
        int m = 0;
        int o = 0;
        while (m < mine.size() || o < other.size()) {
            boolean takesMine = o == other.size()
                    || m < mine.size() && mine.get(m).start() <= other.get(o).start();
            Hunk next = takesMine ? mine.get(m) : other.get(o);
            Hunk rival = takesMine ? o < other.size() ? other.get(o) : null : m < mine.size() ? mine.get(m) : null;
            boolean same = rival != null && isSame(next, rival, takesMine ? ours : theirs, takesMine ? theirs : ours);
            if (!same && rival != null && rival.start() <= next.end()) {
                return Optional.empty();
            }
            merged.append(base, at, next.start()).append(takesMine ? ours : theirs, next.otherStart(), next.otherEnd());
            at = next.end();
            m += takesMine || same ? 1 : 0;
            o += !takesMine || same ? 1 : 0;
        }
        return Optional.of(merged.append(base, at, base.length()).toString());
    }

    private static boolean isSame(Hunk a, Hunk b, String textA, String textB) {
        return a.start() == b.start()
                && a.end() == b.end()
                && textA.substring(a.otherStart(), a.otherEnd()).equals(textB.substring(b.otherStart(), b.otherEnd()));
    }

    /**
     * Two texts one after the other, in an order that does not depend on the side: what begins a line comes last, what
     * ends a line comes first, else by the words.
     */
    static String inOrder(String a, String b, String between) {
        return comesFirst(a, b) ? a + between + b : b + between + a;
    }

    /** Whether the first of two texts is the first in that order. */
    static boolean comesFirst(String a, String b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.compareTo(b) <= 0;
    }

    private static int rank(String text) {
        return (text.startsWith("\n") ? 1 : 0) - (text.endsWith("\n") ? 1 : 0);
    }
}
