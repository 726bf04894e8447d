package org.collate.internal.ui.leaders;

import java.nio.file.Path;
import org.collate.git.Variant;
import org.collate.operations.Place;
import org.collate.operations.leaders.Leader;

/** A report, whatever its last version is. */
public record ReportKey(Path space, Variant variant) {

    static ReportKey of(Leader leader) {
        return new ReportKey(leader.space(), leader.variant());
    }

    static ReportKey of(Place.OfVariant place) {
        return new ReportKey(place.space(), place.variant());
    }
}
