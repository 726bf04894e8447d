package org.collate.core.authors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of characters, as spans of the versions that brought them. */
final class Spans {

    private final Map<String, List<Run>> byVersion = new HashMap<>();

    static Spans of(List<Run> runs) {
        Spans spans = new Spans();
        runs.forEach(spans::add);
        return spans;
    }

    void add(Run run) {
        byVersion.computeIfAbsent(run.version(), v -> new ArrayList<>()).add(run);
    }

    /** The parts of a run that are not in the set. */
    List<Run> outside(Run run) {
        List<Run> left = List.of(run);
        for (Run taken : byVersion.getOrDefault(run.version(), List.of())) {
            List<Run> next = new ArrayList<>();
            for (Run part : left) {
                if (taken.end() <= part.start() || part.end() <= taken.start()) {
                    next.add(part);
                    continue;
                }
                if (part.start() < taken.start()) {
                    next.add(new Run(part.version(), part.start(), taken.start() - part.start()));
                }
                if (taken.end() < part.end()) {
                    next.add(new Run(part.version(), taken.end(), part.end() - taken.end()));
                }
            }
            left = next;
        }
        return left;
    }
}
