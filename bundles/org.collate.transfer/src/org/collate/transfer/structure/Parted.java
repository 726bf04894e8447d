package org.collate.transfer.structure;

import java.util.List;
import java.util.Optional;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.table.Block;

/**
 * What stands in a text from margin to margin, taken apart: the stretches of a line, or a table.
 *
 * @param segments the stretches of a line; none for a table
 * @param table the table, if it is one
 */
record Parted(List<Segment> segments, Optional<Block> table) {

    Parted {
        segments = List.copyOf(segments);
    }

    static Parted line(List<Segment> segments) {
        return new Parted(segments, Optional.empty());
    }

    static Parted table(Block table) {
        return new Parted(List.of(), Optional.of(table));
    }
}
