package org.collate.core.merge.words;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Clauses;

/**
 * Finds semantic conflicts at the seams of a textual merge: where a clause of one side would run on in words of the
 * other, since a mark or a line break between them is gone, a clause that nobody wrote. A mark that a side left at the beginning
 * of a line runs on in a clause that has ended as well.
 */
final class Joints {

    /** A changed stretch: the unchanged text before it, and the texts that may come to stand there. */
    record Stretch(String before, List<String> options) {}

    /** Stretches, by number, that hang together: from the first to the last of them. */
    record Span(int first, int last) {}

    /** Whether words may stand right before that have not ended their clause, and such that have. */
    private boolean open;

    private boolean ended;
    private int first;

    private Joints() {}

    /**
     * The first stretches over which a clause would run on.
     *
     * @param rest the unchanged text after the last stretch
     */
    static Optional<Span> find(List<Stretch> stretches, String rest) {
        Joints joints = new Joints();
        for (int i = 0; i < stretches.size(); i++) {
            int last = joints.follow(stretches.get(i), i);
            if (last >= 0) {
                return Optional.of(new Span(joints.first, last));
            }
        }
        int last = stretches.size() - 1;
        boolean runsOn = joints.runsInto(rest) && joints.first < last;
        return runsOn ? Optional.of(new Span(joints.first, last)) : Optional.empty();
    }

    /** Goes over a stretch; gives the number of the last one that an earlier one's clause would run into, -1 if none. */
    private int follow(Stretch stretch, int number) {
        String before = stretch.before();
        if (!before.isEmpty()) {
            if (first < number - 1 && runsInto(before)) {
                return number - 1;
            }
            open = Clauses.isOpen(before);
            ended = isEnded(before);
            first = number;
        }
        if (first < number && stretch.options().stream().anyMatch(this::runsInto)) {
            return number;
        }
        boolean mayBeEmpty = stretch.options().stream().anyMatch(String::isEmpty);
        if (!mayBeEmpty || !open && !ended) {
            first = number;
        }
        open = mayBeEmpty && open || stretch.options().stream().anyMatch(Clauses::isOpen);
        ended = mayBeEmpty && ended || stretch.options().stream().anyMatch(Joints::isEnded);
        return -1;
    }

    private boolean runsInto(String text) {
        return !text.isEmpty() && !text.startsWith("\n") && (open || ended && Clauses.goesOn(text));
    }

    private static boolean isEnded(String text) {
        return !text.isEmpty() && !text.endsWith("\n") && !Clauses.isOpen(text);
    }
}
