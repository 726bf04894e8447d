package org.collate.operations.merge;

import java.util.Map;
import java.util.Optional;
import org.collate.core.merge.Decision;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Space;

/** Settles conflicts that somebody looks at, or gives their merge up, so that it can be taken back. */
public final class SettleOnSight {

    private final Space space;
    private final Variant variant;
    private final Signature by;

    /** Settles in a space. */
    public SettleOnSight(Space space, Variant variant, Signature by) {
        this.space = space;
        this.variant = variant;
        this.by = by;
    }

    /**
     * What was done.
     *
     * @param left how many conflicts are open then
     * @param action the id of its entry in the operation log, by which it is taken back; empty where it left none
     */
    public record Settled(int left, Optional<String> action) {}

    /**
     * Settles some.
     *
     * @param decisions by the ids of the conflicts
     * @throws SpaceException where one is not open any more, or its words were changed since
     */
    public Settled settle(Map<String, Decision> decisions) throws SpaceException {
        int left = new KeptConflicts(space).settle(variant, decisions, by, by);
        return new Settled(left, last());
    }

    /** Gives the merge up. @throws SpaceException where something came after it */
    public Settled giveUp() throws SpaceException {
        KeptConflicts kept = new KeptConflicts(space);
        kept.abandon(variant, by);
        return new Settled(kept.count(variant), last());
    }

    private Optional<String> last() throws SpaceException {
        return space.actions().stream()
                .filter(each ->
                        each.moved().stream().anyMatch(moved -> moved.variant().equals(Optional.of(variant))))
                .findFirst()
                .map(Action::id);
    }
}
