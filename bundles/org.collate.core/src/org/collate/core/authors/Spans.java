package org.collate.core.authors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set of characters, as spans of the versions that brought them, none of which touches another. */
final class Spans {

    /** What came with a version into an element. */
    private record Source(String home, String version) {

        static Source of(Run run) {
            return new Source(run.home(), run.version());
        }
    }

    /** By source, and by where a span begins, where it ends. */
    private final Map<Source, TreeMap<Integer, Integer>> bySource = new HashMap<>();

    static Spans of(List<Run> runs) {
        Spans spans = new Spans();
        runs.forEach(spans::add);
        return spans;
    }

    void add(Run run) {
        TreeMap<Integer, Integer> spans = bySource.computeIfAbsent(Source.of(run), s -> new TreeMap<>());
        int start = run.start();
        int end = run.end();
        for (Map.Entry<Integer, Integer> each = spans.floorEntry(end);
                each != null && each.getValue() >= start;
                each = spans.floorEntry(end)) {
            start = Math.min(start, each.getKey());
            end = Math.max(end, each.getValue());
            spans.remove(each.getKey());
        }
        spans.put(start, end);
    }

    /** The parts of a run that are not in the set. */
    List<Run> outside(Run run) {
        TreeMap<Integer, Integer> spans = bySource.get(Source.of(run));
        if (spans == null) {
            return List.of(run);
        }
        List<Run> outside = new ArrayList<>();
        Map.Entry<Integer, Integer> before = spans.floorEntry(run.start());
        int at = before == null ? run.start() : Math.max(run.start(), before.getValue());
        for (Map.Entry<Integer, Integer> each :
                spans.subMap(run.start(), false, run.end(), false).entrySet()) {
            if (at < each.getKey()) {
                outside.add(new Run(run.home(), run.version(), at, each.getKey() - at));
            }
            at = each.getValue();
        }
        if (at < run.end()) {
            outside.add(new Run(run.home(), run.version(), at, run.end() - at));
        }
        return outside;
    }

    /** The parts of a run that are in the set. */
    List<Run> inside(Run run) {
        List<Run> inside = new ArrayList<>();
        int at = run.start();
        for (Run gap : outside(run)) {
            if (at < gap.start()) {
                inside.add(new Run(run.home(), run.version(), at, gap.start() - at));
            }
            at = gap.end();
        }
        if (at < run.end()) {
            inside.add(new Run(run.home(), run.version(), at, run.end() - at));
        }
        return inside;
    }
}
