package org.collate.git.remote;

import java.util.List;
import org.collate.git.Variant;

/**
 * Another copy of the space that has a name here.
 *
 * @param name its name
 * @param place where it is
 * @param reports which reports lie there: {@code template}, {@code team}, the slug of a leader, or {@code MEETING/SLUG};
 *     nothing: all
 */
public record Remote(String name, CopyAddress place, List<String> reports) {

    /** Takes a copy. */
    public Remote {
        reports = List.copyOf(reports);
    }

    /** Whether a report lies there; roster and settings always do. */
    public boolean holds(Variant variant) {
        return reports.isEmpty() || reports.contains(variant.slug()) || reports.contains(variant.toString());
    }
}
