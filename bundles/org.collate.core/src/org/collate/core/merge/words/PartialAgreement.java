package org.collate.core.merge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Clauses;

/**
 * Merges changes of which one side made a part alike and left the rest as it was: both put A for X, one also put B for
 * the Y beside it. Nothing else tells such a change from one that overlaps, as A and B together stand for X and Y.
 */
final class PartialAgreement {

    private PartialAgreement() {}

    /** The merged words; empty where the sides really disagree. The same whichever side comes first. */
    static Optional<String> of(String base, String ours, String theirs) {
        List<String> before = OpenWords.clauses(base);
        List<String> mine = Clauses.of(ours);
        List<String> other = Clauses.of(theirs);
        return oneWay(before, mine, other)
                .or(() -> oneWay(before, other, mine))
                .or(() -> oneWay(before.reversed(), mine.reversed(), other.reversed())
                        .map(List::reversed))
                .or(() -> oneWay(before.reversed(), other.reversed(), mine.reversed())
                        .map(List::reversed))
                .map(pieces -> String.join("", pieces));
    }

    /** What it comes to if the first side changed only the beginning, and the other changed that alike. */
    private static Optional<List<String>> oneWay(List<String> base, List<String> less, List<String> more) {
        int alike = 0;
        while (alike < less.size() && alike < more.size() && less.get(alike).equals(more.get(alike))) {
            alike++;
        }
        int kept = less.size() - alike;
        if (alike == 0 || kept == 0 || kept >= base.size()) {
            return Optional.empty();
        }
        boolean unchanged = base.subList(base.size() - kept, base.size()).equals(less.subList(alike, less.size()));
        return unchanged ? Optional.of(new ArrayList<>(more)) : Optional.empty();
    }
}
