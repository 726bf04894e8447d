package org.collate.ui;

import java.util.List;
import org.collate.core.layout.Outline;
import org.collate.operations.Place;
import org.collate.transfer.ImportFinding;

/**
 * A report as a window shows it.
 *
 * @param place where it was read
 * @param outline its outline when it was read
 * @param findings what its import met and mended, in the order of the source's lines
 */
public record OpenedReport(Place place, Outline outline, List<ImportFinding> findings) {

    public OpenedReport {
        findings = List.copyOf(findings);
    }
}
