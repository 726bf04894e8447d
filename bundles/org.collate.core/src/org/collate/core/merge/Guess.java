package org.collate.core.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collate.core.internal.tree.Moves;

/** Which elements each side moved among their siblings; often only one of several answers, all equally small. */
record Guess(Set<String> mine, Set<String> other) {

    /** Whether one side moved nothing, so that there is no other answer to look for. */
    boolean isOneSided() {
        return mine.isEmpty() || other.isEmpty();
    }

    /**
     * The answers to try, each once; the same ones, sides changed, when the sides change places.
     *
     * @param byUs from what neither side took away to our order
     * @param byThem from what neither side took away to their order
     * @param ourAnchors what we put something new behind: rather counts as not moved by them
     * @param theirAnchors what they put something new behind: rather counts as not moved by us
     */
    static List<Guess> all(Moves byUs, Moves byThem, Set<String> ourAnchors, Set<String> theirAnchors) {
        Set<String> mine = byUs.fewest(theirAnchors, false);
        Set<String> other = byThem.fewest(ourAnchors, false);
        Guess first = new Guess(mine, other);
        if (first.isOneSided()) {
            return List.of(first);
        }
        Set<String> lateMine = byUs.fewest(theirAnchors, true);
        Set<String> lateOther = byThem.fewest(ourAnchors, true);
        Set<Guess> guesses = new LinkedHashSet<>(List.of(first));
        guesses.add(new Guess(lateMine, lateOther));
        guesses.add(new Guess(lateMine, other));
        guesses.add(new Guess(mine, lateOther));
        guesses.add(new Guess(byUs.fewest(other, false), other));
        guesses.add(new Guess(mine, byThem.fewest(mine, false)));
        guesses.add(new Guess(byUs.fewest(lateOther, true), lateOther));
        guesses.add(new Guess(lateMine, byThem.fewest(lateMine, true)));
        return List.copyOf(guesses);
    }
}
