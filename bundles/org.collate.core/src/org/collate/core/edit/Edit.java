package org.collate.core.edit;

import java.util.Optional;
import org.collate.model.report.Report;

/**
 * A change of a report: the one door through which a report changes. An edit is an immutable value that names elements
 * by their ids, so that it can be kept, undone, and applied to another copy of the report.
 */
public sealed interface Edit
        permits Insert, Remove, Move, SetAttribute, ReplaceText, SetLinks, AddLink, RemoveLink, Compound {

    /**
     * Changes a report.
     *
     * @return the exact inverse: applied next, it restores the report with equal bytes
     * @throws EditException where the edit does not fit the report, which is then as it was
     */
    Edit apply(Report report) throws EditException;

    /**
     * One edit for this one and the next, where the next goes on with what this one does, as a key does that is typed
     * behind another. Made at once it does what both do one after the other, and so do the inverses.
     *
     * @param next meets the report as this one left it
     * @return empty where the next begins something else
     */
    default Optional<Edit> join(Edit next) {
        return Optional.empty();
    }

    /** One edit for this one and the next, whether or not that goes on with it. */
    default Edit then(Edit next) {
        return join(next).orElseGet(() -> Compound.of(this, next));
    }
}
