package org.collate.operations.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.difference.SideBySide;
import org.collate.git.Origin;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Version;
import org.collate.model.report.Report;

/**
 * Two versions of a report side by side, with who wrote what differs.
 *
 * @param before the earlier version
 * @param after the later version; where the text is in no version yet, the one that it was written on
 * @param isVersion whether the later text is that version, and not what was written on it
 * @param then the report as it was; not to be changed
 * @param rows the rows
 */
public record Comparison(Version before, Version after, boolean isVersion, Report then, List<Line> rows) {

    /** Takes a copy. */
    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * A row with the words that differ.
     *
     * @param row the row
     * @param gone the words of the earlier side that the later one lacks
     * @param come the words of the later side that the earlier one lacks
     * @param by who moved, added or removed the element, or changed more than its words; empty where nobody did, or it
     *     is in no version yet
     */
    public record Line(SideBySide.Row row, List<Stroke> gone, List<Stroke> come, Optional<Origin> by) {

        /** Takes copies. */
        public Line {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        /** Whether the row differs. */
        public boolean isChange() {
            return row.kind() != SideBySide.Kind.SAME;
        }
    }

    /**
     * Characters {@code [start, end)} of an element's words, in UTF-16 units, that differ.
     *
     * @param by the version that wrote them, or took them away; empty where that is in no version yet, or not
     *     known
     */
    public record Stroke(int start, int end, Optional<Origin> by) {}

    /** Those who wrote the two versions, and what differs between them. */
    public List<Person> people() {
        Stream<Signature> authors = rows.stream()
                .flatMap(line -> Stream.of(line.gone(), line.come())
                        .flatMap(strokes -> strokes.stream().flatMap(stroke -> stroke.by().stream()))
                        .map(Origin::author));
        Stream<Signature> others =
                rows.stream().flatMap(line -> line.by().stream()).map(Origin::author);
        return Stream.of(authors, others, Stream.of(before.author(), after.author()))
                .flatMap(each -> each)
                .map(Signature::person)
                .distinct()
                .toList();
    }

    /** How many rows differ; what moved counts once. */
    public int changes() {
        return (int) rows.stream()
                .filter(line -> line.isChange() && line.row().kind() != SideBySide.Kind.MOVED_AWAY)
                .count();
    }
}
