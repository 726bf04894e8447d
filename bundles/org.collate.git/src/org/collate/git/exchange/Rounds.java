package org.collate.git.exchange;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.Variant;
import org.eclipse.jgit.lib.ObjectId;

/** The numbers of rounds, where two copies counted on at the same time. */
final class Rounds {

    private Rounds() {}

    /**
     * The tags of both: those that come in keep their numbers, and those of this copy that have the same numbers go on
     * behind the last.
     *
     * @param ours this copy's tags of a variant by ref, {@code theirs} the other's
     */
    static Map<String, ObjectId> joined(Variant variant, Map<String, ObjectId> ours, Map<String, ObjectId> theirs) {
        Map<String, ObjectId> joined = new TreeMap<>(theirs);
        Set<ObjectId> displaced = new LinkedHashSet<>();
        ours.forEach((ref, tag) -> {
            ObjectId other = joined.putIfAbsent(ref, tag);
            if (other != null && !other.equals(tag) && !theirs.containsValue(tag)) {
                displaced.add(tag);
            }
        });
        displaced.removeAll(Set.copyOf(joined.values()));
        int next = 1;
        for (ObjectId tag : displaced) {
            while (joined.containsKey(variant.round(next))) {
                next++;
            }
            joined.put(variant.round(next), tag);
        }
        return joined;
    }
}
