package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two sequences in one: what both have, what only the accepted one has with the revision that takes it away, what only
 * the draft has with the revision that brings it. What goes stands before what comes in its place, so that every choice
 * of revisions gives one order, whichever was judged first.
 *
 * @param strands the strands in order
 */
record Weave<T>(List<Strand<T>> strands) {

    Weave {
        strands = List.copyOf(strands);
    }

    /** How a strand comes to be in the sequence. */
    enum Way {
        /** Both have it. */
        STAYS,
        /** Only the accepted text has it. */
        GOES,
        /** Only the draft has it. */
        COMES
    }

    /**
     * A part of the sequence.
     *
     * @param revision the id of the revision that takes it away or brings it; empty where it stays
     */
    record Strand<T>(Way way, T part, String revision) {}

    /** The sequence when some of the revisions are taken. */
    List<T> with(Set<String> taken) {
        List<T> parts = new ArrayList<>();
        for (Strand<T> strand : strands) {
            boolean is = switch (strand.way()) {
                case STAYS -> true;
                case GOES -> !taken.contains(strand.revision());
                case COMES -> taken.contains(strand.revision());
            };
            if (is) {
                parts.add(strand.part());
            }
        }
        return parts;
    }
}
