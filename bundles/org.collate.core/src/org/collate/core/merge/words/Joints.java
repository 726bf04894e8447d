package org.collate.core.merge.words;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.Clauses;

/**
 * Finds semantic conflicts at the seams of a textual merge: where a clause of one side would run on in words of the
 * other, since a mark or a line break between them is gone, a clause that nobody wrote.
 */
final class Joints {

    /** A changed stretch: the unchanged text before it, and the texts that may come to stand there. */
    record Stretch(String before, List<String> options) {}

    /** Stretches, by number, that hang together: from the first to the last of them. */
    record Span(int first, int last) {}

    private boolean open;
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
            if (joints.first < last) {
                return Optional.of(new Span(joints.first, last));
            }
        }
        int last = stretches.size() - 1;
        boolean runsOn = joints.open && runsOn(rest) && joints.first < last;
        return runsOn ? Optional.of(new Span(joints.first, last)) : Optional.empty();
    }

    /** Goes over a stretch; gives the number of the last one that an open clause would run into, -1 if none. */
    private int follow(Stretch stretch, int number) {
        if (!stretch.before().isEmpty()) {
            if (open && runsOn(stretch.before())) {
                return number - 1;
            }
            open = Clauses.isOpen(stretch.before());
            first = number;
        }
        if (open && stretch.options().stream().anyMatch(Joints::runsOn)) {
            return number;
        }
        boolean mayBeEmpty = stretch.options().stream().anyMatch(String::isEmpty);
        boolean mayBeOpen = stretch.options().stream().anyMatch(Clauses::isOpen);
        if (!open || !mayBeEmpty) {
            first = number;
        }
        open = mayBeOpen || open && mayBeEmpty;
        return -1;
    }

    private static boolean runsOn(String text) {
        return !text.isEmpty() && !text.startsWith("\n");
    }
}
