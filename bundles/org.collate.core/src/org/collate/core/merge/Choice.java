package org.collate.core.merge;

import org.collate.core.merge.sides.Side;

/** How a person settles a conflict. */
public enum Choice {
    /** As the version has it that is merged into. */
    OURS,
    /** As the version has it that is taken in. */
    THEIRS,
    /** As {@link Conflict#proposed()} says; only where there is a proposal. */
    PROPOSED;

    /** The side whose state stands; ours where words are put together from both. */
    Side side() {
        return this == THEIRS ? Side.THEIRS : Side.OURS;
    }
}
