package org.collate.core.revisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.CharId;

/** Who took which character of a text away, to be asked for one after the other. */
final class Removals {

    private final Map<String, Map<String, TreeMap<Integer, Gone>>> byHome = new HashMap<>();

    /** @param gone what is gone from the text, no character twice */
    Removals(List<Gone> gone) {
        gone.forEach(each -> byHome.computeIfAbsent(each.run().home(), home -> new HashMap<>())
                .computeIfAbsent(each.run().version(), version -> new TreeMap<>())
                .put(each.run().start(), each));
    }

    /** The versions that took a character away, and where; empty where it is not gone. */
    List<Removal> of(CharId character) {
        TreeMap<Integer, Gone> gone =
                byHome.getOrDefault(character.home(), Map.of()).get(character.version());
        Map.Entry<Integer, Gone> before = gone == null ? null : gone.floorEntry(character.offset());
        return before == null || character.offset() >= before.getValue().run().end()
                ? List.of()
                : before.getValue().removals();
    }
}
