package org.collate.transfer;

import java.util.List;
import org.collate.model.report.Report;

/**
 * What an import gives.
 *
 * @param report the report; every character of the source is in it, save what the findings say was mended
 * @param findings what was met, mended or not understood, in the order of the source's lines
 */
public record ImportedReport(Report report, List<ImportFinding> findings) {

    public ImportedReport {
        findings = List.copyOf(findings);
    }
}
