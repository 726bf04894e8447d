package org.collate.cli.check;

import java.util.List;
import org.collate.operations.check.CheckedReport;
import org.collate.operations.check.Found;

/**
 * A report as it is told.
 *
 * @param checked the report
 * @param found what was found in it, what was set aside included; small kinds as one
 * @param compared whether it was compared with a baseline, so that it is known what is new
 */
record ToldReport(CheckedReport checked, List<Found> found, boolean compared) {

    /** What was found and nobody set aside. */
    List<Found> open() {
        return found.stream().filter(each -> each.setAside().isEmpty()).toList();
    }

    /** What was found and somebody set aside. */
    List<Found> setAside() {
        return found.stream().filter(each -> each.setAside().isPresent()).toList();
    }
}
