package org.collate.core.authors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.core.authors.Authorship.Removal;

/**
 * Puts the tombstones of a version together from those of the versions that it was made from: what several had taken
 * away was taken away by all of them, unless a conflict over it was settled as one of them had it.
 */
final class Graveyard {

    private final Spans alive;
    private final Map<String, Map<String, TreeMap<Integer, Grave>>> byHome = new LinkedHashMap<>();

    /** @param alive the characters that the version has */
    Graveyard(Spans alive) {
        this.alive = alive;
    }

    /** Takes a tombstone of a parent, as far as the characters are gone. */
    void bury(Grave grave) {
        for (Run part : alive.outside(grave.run())) {
            TreeMap<Integer, Grave> graves = of(part);
            for (Run unknown : unknown(part)) {
                graves.put(unknown.start(), grave.of(unknown));
            }
            cut(graves, part.start());
            cut(graves, part.end());
            graves.subMap(part.start(), part.end()).replaceAll((start, known) -> both(known, grave));
        }
    }

    /** Takes characters that no parent's tombstone knows. */
    void bury(Run run, Removal removal) {
        for (Run unknown : unknown(run)) {
            of(run).put(unknown.start(), new Grave(unknown, List.of(removal)));
        }
    }

    List<Grave> graves() {
        return byHome.values().stream()
                .flatMap(each -> each.values().stream())
                .flatMap(each -> each.values().stream())
                .toList();
    }

    private TreeMap<Integer, Grave> of(Run run) {
        return byHome.computeIfAbsent(run.home(), home -> new LinkedHashMap<>())
                .computeIfAbsent(run.version(), version -> new TreeMap<>());
    }

    /** The parts of a run that have no tombstone yet. */
    private List<Run> unknown(Run run) {
        TreeMap<Integer, Grave> graves = of(run);
        Map.Entry<Integer, Grave> before = graves.floorEntry(run.start());
        int at = before == null
                ? run.start()
                : Math.max(run.start(), before.getValue().run().end());
        List<Run> unknown = new ArrayList<>();
        for (Grave each : graves.subMap(Math.min(at, run.end()), run.end()).values()) {
            if (at < each.run().start()) {
                unknown.add(new Run(run.home(), run.version(), at, each.run().start() - at));
            }
            at = each.run().end();
        }
        if (at < run.end()) {
            unknown.add(new Run(run.home(), run.version(), at, run.end() - at));
        }
        return unknown;
    }

    private static void cut(TreeMap<Integer, Grave> graves, int at) {
        Map.Entry<Integer, Grave> before = graves.lowerEntry(at);
        if (before != null && at < before.getValue().run().end()) {
            Grave grave = before.getValue();
            int length = at - grave.run().start();
            graves.put(before.getKey(), grave.of(grave.run().part(0, length)));
            graves.put(at, grave.of(grave.run().part(length, grave.run().length())));
        }
    }

    /**
     * What two parents took away. Where they disagreed what to put there and one of them had its way, the removal is that
     * one's: the words in its place are part of the same edit.
     */
    private Grave both(Grave known, Grave other) {
        Grave both = known.with(other.removals());
        if (both.removals().equals(known.removals())
                || both.removals().size() == other.removals().size()) {
            return both;
        }
        List<Removal> replaced =
                both.removals().stream().filter(this::isReplaced).toList();
        return replaced.size() == 1 ? new Grave(known.run(), replaced) : both;
    }

    /** Whether what the removing version put in the place of the characters still stands. */
    private boolean isReplaced(Removal removal) {
        return alive.outside(new Run(removal.home(), removal.version(), removal.at(), 1))
                .isEmpty();
    }
}
