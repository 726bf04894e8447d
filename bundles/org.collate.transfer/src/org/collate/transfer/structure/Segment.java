package org.collate.transfer.structure;

import java.util.Optional;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;

/**
 * A stretch of a line from one number to the next.
 *
 * @param number the number that it begins with, if it does
 * @param line the line
 * @param start where its text begins, after the number
 * @param end where its text ends
 * @param runIn whether it runs on in the paragraph of the stretch before it
 */
record Segment(Optional<Marker> number, SourceLine line, int start, int end, boolean runIn) {

    /** Its text without number. */
    String text() {
        return line.text().substring(start, end);
    }

    /** Where the emphasis at its start ends, counted from there; 0 where there is none. */
    int emphasis() {
        return Math.min(line.boldEnd(start), end) - start;
    }
}
