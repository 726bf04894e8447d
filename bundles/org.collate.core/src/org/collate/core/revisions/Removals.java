package org.collate.core.revisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.Authorship.Removal;

/** Who took which character of a text away, to be asked for one after the other. */
final class Removals {

    private final Map<String, TreeMap<Integer, Gone>> byVersion = new HashMap<>();

    /** @param gone what is gone from the text, no character twice */
    Removals(List<Gone> gone) {
        gone.forEach(each -> byVersion
                .computeIfAbsent(each.run().version(), version -> new TreeMap<>())
                .put(each.run().start(), each));
    }

    /** The versions that took a character away, and where; empty where it is not gone. */
    List<Removal> of(String version, int offset) {
        TreeMap<Integer, Gone> gone = byVersion.get(version);
        Map.Entry<Integer, Gone> before = gone == null ? null : gone.floorEntry(offset);
        return before == null || offset >= before.getValue().run().end()
                ? List.of()
                : before.getValue().removals();
    }
}
