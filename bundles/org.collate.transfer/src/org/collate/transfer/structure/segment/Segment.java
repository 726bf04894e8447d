package org.collate.transfer.structure.segment;

import java.util.Optional;
import org.collate.model.report.Numbering;
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
 * @param sign what its words say that it is, where they do
 */
public record Segment(
        Optional<Marker> number, SourceLine line, int start, int end, boolean runIn, Optional<Sign> sign) {

    /** A stretch whose words say nothing of what it is. */
    public Segment(Optional<Marker> number, SourceLine line, int start, int end, boolean runIn) {
        this(number, line, start, end, runIn, Optional.empty());
    }

    /** A whole line as text without number. */
    public static Segment whole(SourceLine line) {
        return new Segment(Optional.empty(), line, 0, line.text().length(), false);
    }

    /** The same stretch, of which is known what it is. */
    public Segment as(Sign what) {
        return new Segment(number, line, start, end, runIn, Optional.of(what));
    }

    /** Whether its words say that it is of a kind. */
    public boolean is(Sign.Kind kind) {
        return sign.isPresent() && sign.get().kind() == kind;
    }

    /** How many parts its number has: 3 for 1.1.1, 1 for numbers of any other style and for none. */
    public int depth() {
        return number.filter(marker -> marker.style() == Numbering.DECIMAL)
                .map(marker -> Decimals.depth(line.text().substring(marker.start(), marker.end())))
                .orElse(1);
    }

    /** Its text without number. */
    public String text() {
        return line.text().substring(start, end);
    }

    /** Where the emphasis at its start ends, counted from there; 0 where there is none. */
    public int emphasis() {
        return Math.min(line.boldEnd(start), end) - start;
    }
}
