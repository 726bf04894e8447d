package org.collate.core.difference;

/**
 * A stretch that differs: pieces {@code [start, end)} of one sequence stand where {@code [otherStart, otherEnd)} of the
 * other stand. One of the two may be empty.
 */
public record Hunk(int start, int end, int otherStart, int otherEnd) {

    /** How many pieces of the first sequence it covers. */
    public int length() {
        return end - start;
    }

    /** How many pieces of the other sequence it covers. */
    public int otherLength() {
        return otherEnd - otherStart;
    }

    /** The smallest stretch that covers this one and another. */
    public Hunk with(Hunk other) {
        return new Hunk(
                Math.min(start, other.start),
                Math.max(end, other.end),
                Math.min(otherStart, other.otherStart),
                Math.max(otherEnd, other.otherEnd));
    }
}
