package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.internal.ui.space.ReportChoice;

/**
 * Where an import can go.
 *
 * @param reports the reports of the team spaces that are shown
 * @param chosen the one that is offered first
 * @param file the file that is offered, if one is
 */
public record ImportTargets(List<ReportChoice> reports, Optional<ReportChoice> chosen, Optional<Path> file) {

    /** Takes a copy. */
    public ImportTargets {
        reports = List.copyOf(reports);
    }
}
