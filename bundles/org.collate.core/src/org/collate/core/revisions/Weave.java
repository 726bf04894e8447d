package org.collate.core.revisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A weave of two sequences (as version control means it): what both have, what only the accepted one has with the
 * revision that takes it away, what only the draft has with the revision that brings it, and what came and went between
 * the two with both. What goes stands before what comes in its place, so that every choice of revisions gives one order,
 * whichever was judged first.
 *
 * @param strands the strands in order
 */
record Weave<T>(List<Strand<T>> strands) {

    Weave {
        strands = List.copyOf(strands);
    }

    /**
     * A part of the sequence, with the revisions that it is there by.
     *
     * @param comes the revision that brings it; empty where the accepted text has it
     * @param goes the revision that takes it away; empty where the draft has it
     */
    record Strand<T>(T part, Optional<RevisionId> comes, Optional<RevisionId> goes) {

        static <T> Strand<T> staying(T part) {
            return new Strand<>(part, Optional.empty(), Optional.empty());
        }

        static <T> Strand<T> coming(T part, RevisionId revision) {
            return new Strand<>(part, Optional.of(revision), Optional.empty());
        }

        static <T> Strand<T> going(T part, RevisionId revision) {
            return new Strand<>(part, Optional.empty(), Optional.of(revision));
        }

        /** The revisions that it is there by: what brings it, then what takes it away. */
        List<RevisionId> revisions() {
            return Stream.concat(comes.stream(), goes.stream()).toList();
        }

        boolean isIn(Set<RevisionId> taken) {
            return hasCome(taken) && !hasGone(taken);
        }

        private boolean hasCome(Set<RevisionId> taken) {
            return comes.isEmpty() || taken.contains(comes.get());
        }

        private boolean hasGone(Set<RevisionId> taken) {
            return goes.isPresent() && taken.contains(goes.get());
        }
    }

    /** Whether something is taken away when some of the revisions are taken. */
    boolean takesAway(Set<RevisionId> taken) {
        return strands.stream().anyMatch(strand -> strand.hasCome(taken) && strand.hasGone(taken));
    }

    /** The sequence when some of the revisions are taken. */
    List<T> with(Set<RevisionId> taken) {
        return strands.stream()
                .filter(strand -> strand.isIn(taken))
                .map(Strand::part)
                .toList();
    }
}
