package org.collate.core.edit;

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
}
