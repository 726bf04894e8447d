package org.collate.core.revisions;

import java.util.HashMap;
import java.util.Map;

/** Edits that are judged together: sets of names that grow into each other. */
final class Edits {

    private final Map<String, String> leaders = new HashMap<>();

    /** The one that stands for all that are together with an edit. */
    String leader(String edit) {
        String leader = edit;
        for (String next = leaders.get(leader); next != null; next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }

    /** Puts two together. What brings a whole element stands for all that are together with it. */
    void join(String edit, String other) {
        String first = leader(edit);
        String second = leader(other);
        if (!first.equals(second)) {
            boolean isWhole = second.equals(Passing.WHOLE);
            leaders.put(isWhole ? first : second, isWhole ? second : first);
        }
    }
}
