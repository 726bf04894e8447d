package org.collate.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.collate.core.layout.ReportText;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes plain text in UTF-8: a line for each paragraph, with the numbers. A text has no place for marks, so it is the
 * same whether it is asked to be clean or not.
 */
public final class TextExporter implements Exporter {

    @Override
    public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor)
            throws IOException, OperationCanceledException {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        out.write(ReportText.of(request.report()).getBytes(StandardCharsets.UTF_8));
        return ExportNotes.NONE;
    }
}
