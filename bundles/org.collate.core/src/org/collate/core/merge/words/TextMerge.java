package org.collate.core.merge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Alignment;
import org.collate.core.difference.Clauses;
import org.collate.core.difference.Hunk;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.sides.Three;

/**
 * Merges three versions of one text, clause by clause.
 *
 * <p>Think of the base as gaps and clauses in turn: gap 0, clause 0, gap 1, clause 1 and so on. A side changes a
 * clause, a row of clauses with the gaps between them, or puts something into a gap. Changes of different places
 * merge, even of neighbours. Changes of one place must be equal, else they are a dispute; only whole sentences (or
 * lines) that both put into one gap are both kept, since no sentence then mixes words of two people. Clauses that are
 * no sentence would. Where a clause of one side would run on in words of the other, the changes are one.
 */
public final class TextMerge {

    /** Settles a dispute: gives what stands in the result. */
    public interface Disputes {
        String settle(Three<String> words, Optional<String> proposed);
    }

    /** A stretch of the three texts and of the result, in UTF-16 units. */
    public record Segment(String base, String ours, String theirs, String merged) {

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

    /**
     * Changes that touch one another: the slots they take together, and each side's.
     *
     * @param moved whether they were joined since a side moved words among them, so that only its whole text will do
     */
    private record Group(int from, int to, List<Change> ours, List<Change> theirs, boolean moved) {

        static Group of(List<Group> groups, boolean moved) {
            return new Group(
                    groups.getFirst().from(),
                    groups.getLast().to(),
                    groups.stream().flatMap(g -> g.ours().stream()).toList(),
                    groups.stream().flatMap(g -> g.theirs().stream()).toList(),
                    moved || groups.stream().anyMatch(Group::moved));
        }

        /** The clause of the base behind the group. */
        int end() {
            return (to + 1) / 2;
        }
    }

    /** Two changes of one side that moved words from one place to the other. */
    private record Move(Change one, Change other) {}

    /** The three texts of a group, and what it comes to; where that is empty, the sides disagree. */
    private record Outcome(Three<String> words, Optional<String> agreed) {

        List<String> options() {
            return agreed.map(List::of).orElse(List.of(words.ours(), words.theirs()));
        }

        Segment as(String merged) {
            return new Segment(words.base(), words.ours(), words.theirs(), merged);
        }
    }

    private final List<String> base;
    private final List<Change> ours;
    private final List<Change> theirs;
    private final List<Move> moves = new ArrayList<>();

    private TextMerge(String base, String ours, String theirs) {
        this.base = OpenWords.clauses(base);
        this.ours = changes(this.base, Clauses.of(ours));
        this.theirs = changes(this.base, Clauses.of(theirs));
        addMoves(this.ours);
        addMoves(this.theirs);
    }

    /** Merges; the segments put together are the result. A blank base gives no place to agree on but the whole text. */
    public static List<Segment> of(String base, String ours, String theirs, Disputes disputes) {
        Three<String> words = new Three<>(base, ours, theirs);
        Optional<Side> standing = words.standing();
        if (standing.isPresent()) {
            return List.of(new Segment(base, ours, theirs, words.of(standing.get())));
        }
        if (base.isBlank()) {
            Optional<String> alike = Insertions.longer(Clauses.of(ours), Clauses.of(theirs));
            Optional<String> both = Optional.of(Proposal.inOrder(ours, theirs, "\n"));
            return List.of(new Segment(base, ours, theirs, alike.orElseGet(() -> disputes.settle(words, both))));
        }
        TextMerge merge = new TextMerge(base, ours, theirs);
        return merge.settled(merge.whole(merge.groups()), disputes);
    }

    private static List<Change> changes(List<String> base, List<String> side) {
        List<Change> changes = new ArrayList<>();
        for (Hunk hunk : OpenWords.whole(Alignment.of(base, side), base)) {
            List<String> pieces = side.subList(hunk.otherStart(), hunk.otherEnd());
            changes.add(
                    hunk.length() == 0
                            ? new Change(2 * hunk.start(), 2 * hunk.start(), pieces)
                            : new Change(2 * hunk.start() + 1, 2 * hunk.end() - 1, pieces));
        }
        return changes;
    }

    private void addMoves(List<Change> changes) {
        List<Relocations.Exchange> exchanges = new ArrayList<>();
        int done = 0;
        for (Change change : changes) {
            int from = change.from() / 2;
            int to = (change.to() + 1) / 2;
            boolean isNext = base.subList(done, from).stream().allMatch("\n"::equals);
            exchanges.add(new Relocations.Exchange(base.subList(from, to), change.pieces(), isNext));
            done = to;
        }
        for (Relocations.Link link : Relocations.among(exchanges)) {
            moves.add(new Move(changes.get(link.first()), changes.get(link.second())));
        }
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
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
                while (endO < ours.size() && reaches(ours.get(endO), theirs.subList(t, endT), to)) {
                    to = Math.max(to, ours.get(endO++).to());
                    grown = true;
                }
                while (endT < theirs.size() && reaches(theirs.get(endT), ours.subList(o, endO), to)) {
                    to = Math.max(to, theirs.get(endT++).to());
                    grown = true;
                }
            }
            groups.add(new Group(from, to, ours.subList(o, endO), theirs.subList(t, endT), false));
            o = endO;
            t = endT;
        }
        return groups;
    }

    private static int from(List<Change> changes, int index) {
        return index < changes.size() ? changes.get(index).from() : Integer.MAX_VALUE;
    }

    /** Whether a change belongs to the group that ends at a slot: it overlaps it, or nobody knows which goes first. */
    private boolean reaches(Change change, List<Change> other, int to) {
        return change.from() <= to
                || change.from() == to + 1 && other.stream().anyMatch(c -> c.to() == to && areEntangled(change, c));
    }

    /** A clause that became several beside a new part of a sentence: the new part may belong before or after some. */
    private boolean areEntangled(Change a, Change b) {
        Change inserted = a.isInsertion() ? a : b;
        Change replaced = a.isInsertion() ? b : a;
        int width = (replaced.to() - replaced.from()) / 2 + 1;
        return inserted.isInsertion()
                && !replaced.isInsertion()
                && replaced.pieces().size() > width
                && !new Insertions(base, inserted.from() / 2).isWhole(inserted.pieces());
    }

    /**
     * Joins groups until no move lies half in a dispute and no clause runs from one into the next, however disputes are
     * settled.
     */
    private List<Group> whole(List<Group> groups) {
        List<Group> whole = apart(groups);
        Optional<Joints.Span> span = halved(whole);
        while (span.isPresent()) {
            join(whole, span.get(), true);
            whole = apart(whole);
            span = halved(whole);
        }
        return whole;
    }

    /** The groups of the first move that both sides have a say in, and from the one to the other. */
    private Optional<Joints.Span> halved(List<Group> groups) {
        for (Move move : moves) {
            int one = indexOf(groups, move.one());
            int other = indexOf(groups, move.other());
            if (one != other && !(isOneSided(groups.get(one)) && isOneSided(groups.get(other)))) {
                return Optional.of(new Joints.Span(Math.min(one, other), Math.max(one, other)));
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<Group> groups, Change change) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).from() <= change.from()
                    && change.to() <= groups.get(i).to()) {
                return i;
            }
        }
        throw new IllegalStateException("a change without a group");
    }

    private static boolean isOneSided(Group group) {
        return group.ours().isEmpty() || group.theirs().isEmpty();
    }

    /** Joins groups until no clause runs from one into the next, however disputes are settled. */
    private List<Group> apart(List<Group> groups) {
        List<Group> apart = new ArrayList<>(groups);
        Optional<Joints.Span> span = joint(apart);
        while (span.isPresent()) {
            join(apart, span.get(), false);
            span = joint(apart);
        }
        return apart;
    }

    private static void join(List<Group> groups, Joints.Span span, boolean moved) {
        List<Group> joined = groups.subList(span.first(), span.last() + 1);
        Group group = Group.of(joined, moved);
        joined.clear();
        groups.add(span.first(), group);
    }

    private Optional<Joints.Span> joint(List<Group> groups) {
        List<Joints.Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (Group group : groups) {
            String before = String.join("", base.subList(done, group.from() / 2));
            stretches.add(new Joints.Stretch(before, outcome(group).options()));
            done = group.end();
        }
        return Joints.find(stretches, String.join("", base.subList(done, base.size())));
    }

    private List<Segment> settled(List<Group> groups, Disputes disputes) {
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        for (Group group : groups) {
            addUnchanged(done, group.from() / 2, segments);
            Outcome outcome = outcome(group);
            String merged = outcome.agreed().orElseGet(() -> settle(outcome, disputes));
            segments.add(outcome.as(merged));
            done = group.end();
        }
        addUnchanged(done, base.size(), segments);
        return segments;
    }

    private static String settle(Outcome outcome, Disputes disputes) {
        Three<String> words = outcome.words();
        return disputes.settle(words, Proposal.of(words.base(), words.ours(), words.theirs()));
    }

    private Outcome outcome(Group group) {
        int start = group.from() / 2;
        Three<String> words = new Three<>(
                String.join("", base.subList(start, group.end())),
                applied(group.ours(), start, group.end()),
                applied(group.theirs(), start, group.end()));
        return new Outcome(words, words.standing().map(words::of).or(() -> agreed(group, words)));
    }

    /** What both sides together come to where each changed the group in its own way. */
    private Optional<String> agreed(Group group, Three<String> words) {
        if (group.moved()) {
            return Optional.empty();
        }
        if (group.from() == group.to() && group.ours().getFirst().isInsertion()) {
            return new Insertions(base, group.from() / 2)
                    .merged(
                            group.ours().getFirst().pieces(),
                            group.theirs().getFirst().pieces());
        }
        return PartialAgreement.of(words.base(), words.ours(), words.theirs());
    }

    private void addUnchanged(int start, int end, List<Segment> segments) {
        if (end > start) {
            String same = String.join("", base.subList(start, end));
            segments.add(new Segment(same, same, same, same));
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
