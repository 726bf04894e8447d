package org.collate.cli.report;

import java.util.Optional;
import org.collate.model.report.Report;
import org.collate.operations.fit.TemplateFit;
import org.collate.transfer.ImportFinding;

/** Says after which template a file was written that names none. */
final class TemplateFinding {

    private TemplateFinding() {}

    /** The finding; empty where no template fits. */
    static Optional<ImportFinding> of(Report report) {
        return TemplateFit.of(report)
                .map(fit -> new ImportFinding("S07", ImportFinding.Severity.INFO, 0, "", fit.sentence()));
    }
}
