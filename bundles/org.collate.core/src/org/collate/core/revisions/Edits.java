package org.collate.core.revisions;

import java.util.HashMap;
import java.util.Map;

/** A union-find (disjoint-set forest) of edits: those that are judged together have one leader. */
final class Edits {

    private final Map<EditId, EditId> leaders = new HashMap<>();

    /** The one that stands for all that are together with an edit. */
    EditId leader(EditId edit) {
        EditId leader = edit;
        for (EditId next = leaders.get(leader); next != null; next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }

    /**
     * Puts two together. What brings a whole element stands for all that are together with it, and so does what divides or
     * joins paragraphs.
     */
    void join(EditId edit, EditId other) {
        EditId first = leader(edit);
        EditId second = leader(other);
        if (!first.equals(second)) {
            boolean isSecond = rank(second) > rank(first);
            leaders.put(isSecond ? first : second, isSecond ? second : first);
        }
    }

    private static int rank(EditId edit) {
        return switch (edit) {
            case EditId.Whole whole -> 2;
            case EditId.Parting parting -> 1;
            case EditId.OfVersion version -> 0;
            case EditId.OfSeveral several -> 0;
            case EditId.Unknown unknown -> 0;
        };
    }
}
