package org.collate.core.manuscript;

import org.collate.core.edit.Edit;
import org.collate.core.edit.Rewriting;
import org.collate.model.report.Report;

/**
 * What becomes of a report elsewhere, made ready for a manuscript that shows it: beside the thread that the manuscript
 * belongs to, since comparing two reports takes time.
 *
 * @param before a copy of the report as the manuscript shows it; the manuscript keeps it
 * @param change turns it into what it becomes
 */
public record Incoming(Report before, Edit change) {

    /**
     * Compares what the manuscript shows with what it is to show.
     *
     * @param before a copy of the report, for the manuscript to keep
     * @param changed the report as it is to be; only read
     */
    public static Incoming of(Report before, Report changed) {
        return new Incoming(before, Rewriting.of(before, changed));
    }
}
