package org.collate.testkit.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** A text and what two persons do to it, each for himself. */
public record Work(Paper base, List<Change> ours, List<Change> theirs) {

    /** The work of a seed on texts out of some samples. */
    public static Work of(Samples samples, long seed) {
        Random random = new Random(seed);
        Paper base = samples.paper(random);
        return new Work(
                base, script(new Clerk(samples, random, "o"), base), script(new Clerk(samples, random, "t"), base));
    }

    private static List<Change> script(Clerk clerk, Paper base) {
        List<Change> script = new ArrayList<>();
        Paper now = base;
        for (int i = clerk.diligence(); i > 0; i--) {
            Change change = clerk.next(now);
            try {
                now = change.apply(now);
                script.add(change);
            } catch (IllegalStateException e) {
                // It does not fit, such as a passage put behind itself.
                continue;
            }
        }
        return script;
    }

    Paper ourPaper() {
        return applied(base, ours);
    }

    Paper theirPaper() {
        return applied(base, theirs);
    }

    private static Paper applied(Paper paper, List<Change> script) {
        Paper now = paper;
        for (Change change : script) {
            now = change.apply(now);
        }
        return now;
    }

    /** What both scripts give in either order; empty where they depend on it, so that a person has to decide. */
    Optional<Paper> expected() {
        try {
            Paper first = applied(ourPaper(), theirs);
            return first.equals(applied(theirPaper(), ours)) ? Optional.of(first) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The work without as many changes as can go while something still holds of it. */
    Work shrunk(Predicate<Work> holds) {
        for (int i = 0; i < ours.size() + theirs.size(); i++) {
            List<Change> mine = new ArrayList<>(ours);
            List<Change> other = new ArrayList<>(theirs);
            if (i < mine.size()) {
                mine.remove(i);
            } else {
                other.remove(i - ours.size());
            }
            Work smaller = new Work(base, mine, other);
            if (smaller.isPossible() && holds.test(smaller)) {
                return smaller.shrunk(holds);
            }
        }
        return this;
    }

    private boolean isPossible() {
        try {
            ourPaper();
            theirPaper();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
