package org.collate.core.revisions;

import java.util.List;
import java.util.Set;

/**
 * Two sequences in one: what both have, what only the accepted one has with the revision that takes it away, what only
 * the draft has with the revision that brings it, and what came and went between the two with both. What goes stands before what comes in its place, so that every choice
 * of revisions gives one order, whichever was judged first.
 *
 * @param strands the strands in order
 */
record Weave<T>(List<Strand<T>> strands) {

    Weave {
        strands = List.copyOf(strands);
    }

    /**
     * A part of the sequence.
     *
     * @param comes the id of the revision that brings it; empty where the accepted text has it
     * @param goes the id of the revision that takes it away; empty where the draft has it
     */
    record Strand<T>(T part, String comes, String goes) {

        static <T> Strand<T> staying(T part) {
            return new Strand<>(part, "", "");
        }

        static <T> Strand<T> coming(T part, String revision) {
            return new Strand<>(part, revision, "");
        }

        static <T> Strand<T> going(T part, String revision) {
            return new Strand<>(part, "", revision);
        }

        boolean isIn(Set<String> taken) {
            return (comes.isEmpty() || taken.contains(comes)) && (goes.isEmpty() || !taken.contains(goes));
        }

        /** Whether it is in neither text: it came, and went again. */
        boolean isPassing() {
            return !comes.isEmpty() && !goes.isEmpty();
        }
    }

    /** Whether something is taken away when some of the revisions are taken. */
    boolean takesAway(Set<String> taken) {
        return strands.stream()
                .anyMatch(strand ->
                        (strand.comes().isEmpty() || taken.contains(strand.comes())) && taken.contains(strand.goes()));
    }

    /** The sequence when some of the revisions are taken. */
    List<T> with(Set<String> taken) {
        return strands.stream()
                .filter(strand -> strand.isIn(taken))
                .map(Strand::part)
                .toList();
    }
}
