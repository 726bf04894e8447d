package org.collate.transfer.structure;

import java.util.Objects;
import org.collate.model.Ids;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.transfer.ImportedReport;
import org.collate.transfer.Manuscript;
import org.collate.transfer.Paragraph;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds the structure of a report in plain paragraphs, whatever format they come from. */
public final class StructureFinder {

    private final Ids ids;

    /**
     * A finder.
     *
     * @param ids gives the ids of elements that do not keep one from an earlier export
     */
    public StructureFinder(Ids ids) {
        this.ids = Objects.requireNonNull(ids);
    }

    /**
     * Finds the structure.
     *
     * @throws OperationCanceledException where the monitor says so
     */
    public ImportedReport find(Manuscript manuscript, IProgressMonitor monitor) throws OperationCanceledException {
        Report report = ReportFactory.eINSTANCE.createReport();
        report.setId(ids.next("report"));
        for (Paragraph paragraph : manuscript.paragraphs()) {
            Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
            narrative.setId(ids.next(paragraph.text()));
            narrative.getLines().add(paragraph.text());
            report.getContents().add(narrative);
        }
        return new ImportedReport(report, manuscript.findings());
    }
}
