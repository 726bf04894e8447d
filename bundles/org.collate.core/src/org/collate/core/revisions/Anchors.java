package org.collate.core.revisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;
import org.collate.core.internal.tree.Rising;

/** Aligns two texts by the origin of their characters: those of one {@link CharId}, as far as their order agrees. */
final class Anchors {

    private Anchors() {}

    /** For each character of the later text its place in the earlier one, rising; -1 for none. */
    static int[] of(List<Run> before, List<Run> after) {
        Map<CharId, Integer> places = new HashMap<>();
        int at = 0;
        for (Run run : before) {
            for (int i = 0; i < run.length(); i++) {
                places.put(run.character(i), at++);
            }
        }
        int length = after.stream().mapToInt(Run::length).sum();
        int[] match = new int[length];
        at = 0;
        for (Run run : after) {
            for (int i = 0; i < run.length(); i++) {
                match[at++] = places.getOrDefault(run.character(i), Rising.NONE);
            }
        }
        return Rising.only(match);
    }

    /** Whether two texts have a character in common. */
    static boolean haveCommon(List<Run> before, List<Run> after) {
        for (Run run : before) {
            for (Run other : after) {
                if (run.isOf(other.home(), other.version()) && run.start() < other.end() && other.start() < run.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
