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
 * @param files the files that are offered
 */
public record ImportTargets(List<ReportChoice> reports, Optional<ReportChoice> chosen, List<Path> files) {

    /** Takes copies. */
    public ImportTargets {
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }

    /** With one file, or none. */
    public ImportTargets(List<ReportChoice> reports, Optional<ReportChoice> chosen, Optional<Path> file) {
        this(reports, chosen, file.map(List::of).orElse(List.of()));
    }
}
