package org.collate.core.merge.sides;

/** One of the two versions that are merged. */
public enum Side {
    /** The version that is merged into; it is held where there is a conflict. */
    OURS,
    /** The version that is taken in. */
    THEIRS;

    /** The other one of the two. */
    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
