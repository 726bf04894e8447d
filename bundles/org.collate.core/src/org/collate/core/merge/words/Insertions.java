package org.collate.core.merge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Clauses;
import org.collate.core.difference.Diff;
import org.collate.core.difference.Hunk;

/**
 * Merges what both sides put into one gap of a text. Sentences that both put in stand once, what each side has beyond
 * them is kept; clauses that are no sentence would run into the other side's.
 */
final class Insertions {

    private final List<String> base;
    private final int gap;

    /** Insertions before the clause of the base with a number. */
    Insertions(List<String> base, int gap) {
        this.base = base;
        this.gap = gap;
    }

    /** What two insertions come to; empty where the sides disagree. The same whichever side comes first. */
    Optional<String> merged(List<String> mine, List<String> other) {
        return longer(mine, other).or(() -> isWhole(mine) && isWhole(other) ? together(mine, other) : Optional.empty());
    }

    /** The longer one of two insertions of which one is the other with something before or behind it. */
    static Optional<String> longer(List<String> mine, List<String> other) {
        List<String> less = mine.size() <= other.size() ? mine : other;
        List<String> more = less == mine ? other : mine;
        boolean begins = more.subList(0, less.size()).equals(less);
        boolean ends = more.subList(more.size() - less.size(), more.size()).equals(less);
        return !less.isEmpty() && (begins || ends) ? Optional.of(String.join("", more)) : Optional.empty();
    }

    /** Whether an insertion consists of whole sentences or lines and stands between such. */
    boolean isWhole(List<String> pieces) {
        String first = pieces.getFirst();
        String last = pieces.getLast();
        boolean opens = gap == 0 || Clauses.endsSentence(base.get(gap - 1)) || first.equals("\n");
        boolean closes = Clauses.endsSentence(last)
                || gap == base.size()
                || base.get(gap).equals("\n");
        return opens && closes;
    }

    private static Optional<String> together(List<String> mine, List<String> other) {
        List<String> ours = sentences(mine);
        List<String> theirs = sentences(other);
        StringBuilder both = new StringBuilder();
        int done = 0;
        for (Hunk hunk : Diff.of(ours, theirs)) {
            ours.subList(done, hunk.start()).forEach(both::append);
            String a = String.join("", ours.subList(hunk.start(), hunk.end()));
            String b = String.join("", theirs.subList(hunk.otherStart(), hunk.otherEnd()));
            String first = Proposal.comesFirst(a, b) ? a : b;
            String second = first == a ? b : a;
            if (Clauses.runsOn(first, second) || Clauses.runsOn(both.toString(), first + second)) {
                return Optional.empty();
            }
            both.append(first).append(second);
            done = hunk.end();
        }
        String rest = String.join("", ours.subList(done, ours.size()));
        return Clauses.runsOn(both.toString(), rest)
                ? Optional.empty()
                : Optional.of(both.append(rest).toString());
    }

    /** Clauses put together to sentences; a line break goes with the line that it was put in for. */
    private static List<String> sentences(List<String> pieces) {
        boolean breaksBefore = pieces.getFirst().equals("\n");
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean ended = false;
        for (String piece : pieces) {
            boolean isBreak = piece.equals("\n");
            if (!open.isEmpty() && (isBreak ? breaksBefore : ended)) {
                sentences.add(open.toString());
                open.setLength(0);
            }
            open.append(piece);
            ended = isBreak ? !breaksBefore : Clauses.endsSentence(piece);
        }
        if (!open.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences;
    }
}
