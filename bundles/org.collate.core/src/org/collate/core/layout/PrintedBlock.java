package org.collate.core.layout;

import java.util.List;
import org.collate.model.report.Report;

/** What stands on a printed page by itself, from margin to margin: a paragraph or a table. */
public sealed interface PrintedBlock permits PrintedParagraph, PrintedTable {

    /** The blocks of a report in order: title, byline, contents, signature, date; none for an empty report. */
    static List<PrintedBlock> of(Report report) {
        return new Printer(report).print();
    }

    /** The words of the block; a table has a line for each of its rows. */
    String text();
}
