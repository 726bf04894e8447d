package org.collate.transfer.structure.table;

import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.segment.Sign;

/** What stands in a source from margin to margin. */
public sealed interface Block {

    /** A line of text. */
    record Line(SourceLine line) implements Block {}

    /**
     * A line of a form.
     *
     * @param line the line
     * @param sign what its place in the form says that it is; text where it says nothing
     */
    record FormLine(SourceLine line, java.util.Optional<Sign> sign) implements Block {}

    /** A table that lists problems. */
    record Listed(Ledger ledger) implements Block {}

    /** A table that stays one. */
    record Kept(Grid grid) implements Block {}
}
