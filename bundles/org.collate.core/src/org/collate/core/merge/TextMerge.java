package org.collate.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Alignment;
import org.collate.core.difference.Clauses;
import org.collate.core.difference.Hunk;

/**
 * Merges three versions of one text, clause by clause.
 *
 * <p>Think of the base as gaps and clauses in turn: gap 0, clause 0, gap 1, clause 1 and so on. A side changes a
 * clause, a row of clauses with the gaps between them, or puts something into a gap. Changes of different places
 * merge, even of neighbours. Changes of one place must be equal, else they are a dispute; only whole sentences (or
 * lines) that both put into one gap are both kept, since no sentence then mixes words of two people. Clauses that are
 * no sentence would.
 */
final class TextMerge {

    /** Settles a dispute: gives what stands in the result. */
    interface Disputes {
        String settle(String base, String ours, String theirs, Optional<String> proposed);
    }

    /** A stretch of the three texts and of the result, in UTF-16 units. */
    record Segment(String base, String ours, String theirs, String merged) {

        String of(Side side) {
            return side == Side.OURS ? ours : theirs;
        }
    }

    /** A change of one side: the slots it takes, and what it puts there. Slot 2n is gap n, slot 2n+1 clause n. */
    private record Change(int from, int to, List<String> pieces) {

        boolean isInsertion() {
            return from == to && from % 2 == 0;
        }
    }

    private final List<String> base;
    private final List<Change> ours;
    private final List<Change> theirs;
    private final Disputes disputes;
    private final List<Segment> segments = new ArrayList<>();
    /** The next clause of the base that no segment holds yet. */
    private int done;

    private TextMerge(String base, String ours, String theirs, Disputes disputes) {
        this.base = Clauses.of(base);
        this.ours = changes(this.base, Clauses.of(ours));
        this.theirs = changes(this.base, Clauses.of(theirs));
        this.disputes = disputes;
    }

    /** Merges; the segments put together are the result. A blank base gives no place to agree on but the whole text. */
    static List<Segment> of(String base, String ours, String theirs, Disputes disputes) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return List.of(new Segment(base, ours, theirs, ours));
        }
        if (base.equals(ours)) {
            return List.of(new Segment(base, ours, theirs, theirs));
        }
        if (base.isBlank()) {
            Optional<String> both = Optional.of(Proposal.inOrder(ours, theirs, "\n"));
            return List.of(new Segment(base, ours, theirs, disputes.settle(base, ours, theirs, both)));
        }
        return new TextMerge(base, ours, theirs, disputes).merge();
    }

    private static List<Change> changes(List<String> base, List<String> side) {
        List<Change> changes = new ArrayList<>();
        for (Hunk hunk : Alignment.of(base, side)) {
            List<String> pieces = side.subList(hunk.otherStart(), hunk.otherEnd());
            changes.add(
                    hunk.length() == 0
                            ? new Change(2 * hunk.start(), 2 * hunk.start(), pieces)
                            : new Change(2 * hunk.start() + 1, 2 * hunk.end() - 1, pieces));
        }
        return changes;
    }

    private List<Segment> merge() {
        int o = 0;
        int t = 0;
        while (o < ours.size() || t < theirs.size()) {
            int from = Math.min(from(ours, o), from(theirs, t));
            int to = from;
            int endO = o;
            int endT = t;
            boolean grown = true;
            while (grown) {
                grown = false;
                while (endO < ours.size() && reaches(ours.get(endO), theirs, t, endT, to)) {
                    to = Math.max(to, ours.get(endO++).to());
                    grown = true;
                }
                while (endT < theirs.size() && reaches(theirs.get(endT), ours, o, endO, to)) {
                    to = Math.max(to, theirs.get(endT++).to());
                    grown = true;
                }
            }
            addGroup(from, to, ours.subList(o, endO), theirs.subList(t, endT));
            o = endO;
            t = endT;
        }
        addUnchanged(base.size());
        return segments;
    }

    private static int from(List<Change> changes, int index) {
        return index < changes.size() ? changes.get(index).from() : Integer.MAX_VALUE;
    }

    /**
     * Whether a change belongs to the group that ends at a slot: it overlaps it, or nobody can tell which goes first.
     */
    private boolean reaches(Change change, List<Change> other, int start, int end, int to) {
        if (change.from() <= to) {
            return true;
        }
        return change.from() == to + 1
                && other.subList(start, end).stream().anyMatch(c -> c.to() == to && areEntangled(change, c));
    }

    /** A clause that became several beside a new part of a sentence: the new part may belong before or after some. */
    private boolean areEntangled(Change a, Change b) {
        Change inserted = a.isInsertion() ? a : b;
        Change replaced = a.isInsertion() ? b : a;
        int width = (replaced.to() - replaced.from()) / 2 + 1;
        return inserted.isInsertion()
                && !replaced.isInsertion()
                && replaced.pieces().size() > width
                && !isWhole(inserted);
    }

    private void addGroup(int from, int to, List<Change> mine, List<Change> other) {
        addUnchanged(from / 2);
        int end = (to + 1) / 2;
        String before = String.join("", base.subList(done, end));
        String ourText = applied(mine, done, end);
        String theirText = applied(other, done, end);
        String merged;
        if (other.isEmpty() || ourText.equals(theirText) || before.equals(theirText)) {
            merged = ourText;
        } else if (mine.isEmpty() || before.equals(ourText)) {
            merged = theirText;
        } else if (from == to && mine.getFirst().isInsertion()) {
            merged = twoInsertions(mine.getFirst(), other.getFirst());
        } else {
            merged = disputes.settle(before, ourText, theirText, Proposal.of(before, ourText, theirText));
        }
        segments.add(new Segment(before, ourText, theirText, merged));
        done = end;
    }

    private String twoInsertions(Change mine, Change other) {
        String a = String.join("", mine.pieces());
        String b = String.join("", other.pieces());
        String both = Proposal.inOrder(a, b, "");
        return isWhole(mine) && isWhole(other) ? both : disputes.settle("", a, b, Optional.of(both));
    }

    /** Whether an insertion consists of whole sentences or lines and stands between such. */
    private boolean isWhole(Change insertion) {
        int gap = insertion.from() / 2;
        String first = insertion.pieces().getFirst();
        String last = insertion.pieces().getLast();
        boolean opens = gap == 0 || Clauses.endsSentence(base.get(gap - 1)) || first.equals("\n");
        boolean closes = Clauses.endsSentence(last)
                || gap == base.size()
                || base.get(gap).equals("\n");
        return opens && closes;
    }

    private void addUnchanged(int end) {
        if (end > done) {
            String same = String.join("", base.subList(done, end));
            segments.add(new Segment(same, same, same, same));
            done = end;
        }
    }

    private String applied(List<Change> changes, int start, int end) {
        StringBuilder text = new StringBuilder();
        int next = start;
        for (Change change : changes) {
            int from = change.from() / 2;
            base.subList(next, from).forEach(text::append);
            change.pieces().forEach(text::append);
            next = (change.to() + 1) / 2;
        }
        base.subList(next, end).forEach(text::append);
        return text.toString();
    }
}
