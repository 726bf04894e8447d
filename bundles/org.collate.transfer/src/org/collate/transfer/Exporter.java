package org.collate.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.collate.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes a report in one file format. The same report gives the same bytes.
 *
 * <p>Contributed by the extension point {@code org.collate.transfer.exporters}; has a public constructor without
 * parameters and keeps no state.
 */
public interface Exporter {

    /**
     * Writes a report; the stream stays open.
     *
     * @throws IOException where the stream cannot be written
     * @throws OperationCanceledException where the monitor says so
     */
    void write(Report report, OutputStream out, IProgressMonitor monitor)
            throws IOException, OperationCanceledException;
}
