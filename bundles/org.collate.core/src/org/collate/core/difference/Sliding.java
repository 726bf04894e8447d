package org.collate.core.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Slides what was only put in or only taken out to where a person would have done it. Where the same text comes of it
 * at several places, as when one of two equal sentences is deleted, it is the one with the highest boundary at both its
 * ends, then at one of them: of a sentence, a clause, a word; of several such places the leftmost. So every machine says
 * the same.
 */
final class Sliding {

    private final String before;
    private final String after;
    private Boundaries placesBefore;
    private Boundaries placesAfter;

    private Sliding(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The hunks of two texts, in UTF-16 units, each where it is said to be; their order and number stay. */
    static List<Hunk> of(String before, String after, List<Hunk> hunks) {
        Sliding sliding = new Sliding(before, after);
        List<Hunk> slid = new ArrayList<>(hunks.size());
        int from = 0;
        for (int i = 0; i < hunks.size(); i++) {
            int end = i + 1 < hunks.size() ? hunks.get(i + 1).start() : before.length();
            slid.add(sliding.slide(hunks.get(i), from, end));
            from = slid.getLast().end();
        }
        return slid;
    }

    /** Slides a hunk between the ends of its neighbours in the earlier text; what lies between them is the same in both. */
    private Hunk slide(Hunk hunk, int from, int end) {
        boolean isDeletion = hunk.otherLength() == 0;
        if (!isDeletion && hunk.length() > 0) {
            return hunk;
        }
        String text = isDeletion ? before : after;
        int start = isDeletion ? hunk.start() : hunk.otherStart();
        int stop = isDeletion ? hunk.end() : hunk.otherEnd();
        int back = 0;
        while (back < hunk.start() - from && text.charAt(start - 1 - back) == text.charAt(stop - 1 - back)) {
            back++;
        }
        int forth = 0;
        while (forth < end - hunk.end() && text.charAt(start + forth) == text.charAt(stop + forth)) {
            forth++;
        }
        return back + forth == 0 ? hunk : best(hunk, back, forth);
    }

    private Hunk best(Hunk hunk, int back, int forth) {
        Hunk best = hunk;
        int highest = Integer.MIN_VALUE;
        for (int shift = -back; shift <= forth; shift++) {
            Hunk slid = new Hunk(
                    hunk.start() + shift, hunk.end() + shift, hunk.otherStart() + shift, hunk.otherEnd() + shift);
            int rank = rank(slid);
            if (rank > highest) {
                highest = rank;
                best = slid;
            }
        }
        return best;
    }

    private int rank(Hunk hunk) {
        boolean isDeletion = hunk.otherLength() == 0;
        Boundaries places = isDeletion ? placesBefore() : placesAfter();
        int start = places.rank(isDeletion ? hunk.start() : hunk.otherStart());
        int end = places.rank(isDeletion ? hunk.end() : hunk.otherEnd());
        int gap = isDeletion
                ? placesAfter().rank(hunk.otherStart())
                : placesBefore().rank(hunk.start());
        if (start == Boundaries.NONE || end == Boundaries.NONE || gap == Boundaries.NONE) {
            return Boundaries.NONE;
        }
        return Math.min(start, end) * (Byte.MAX_VALUE + 1) + Math.max(start, end);
    }

    private Boundaries placesBefore() {
        if (placesBefore == null) {
            placesBefore = Boundaries.of(before);
        }
        return placesBefore;
    }

    private Boundaries placesAfter() {
        if (placesAfter == null) {
            placesAfter = Boundaries.of(after);
        }
        return placesAfter;
    }
}
