package org.collate.core.revisions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.authors.Run;

/** Finds the characters that two texts have in common by where they came from, as far as their order agrees. */
final class Anchors {

    private Anchors() {}

    /** For each character of the later text its place in the earlier one, rising; -1 for none. */
    static int[] of(List<Run> before, List<Run> after) {
        Map<String, Integer> places = new HashMap<>();
        int at = 0;
        for (Run run : before) {
            for (int i = 0; i < run.length(); i++) {
                places.put(run.version() + ' ' + (run.start() + i), at++);
            }
        }
        int length = after.stream().mapToInt(Run::length).sum();
        int[] match = new int[length];
        at = 0;
        for (Run run : after) {
            for (int i = 0; i < run.length(); i++) {
                match[at++] = places.getOrDefault(run.version() + ' ' + (run.start() + i), -1);
            }
        }
        return rising(match);
    }

    /** Leaves a longest rising part. */
    private static int[] rising(int[] match) {
        int[] tails = new int[match.length];
        int[] previous = new int[match.length];
        int size = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                continue;
            }
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) / 2;
                if (match[tails[middle]] < match[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            size = Math.max(size, low + 1);
        }
        int[] kept = new int[match.length];
        Arrays.fill(kept, -1);
        for (int i = size == 0 ? -1 : tails[size - 1]; i >= 0; i = previous[i]) {
            kept[i] = match[i];
        }
        return kept;
    }
}
