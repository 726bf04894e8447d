package org.collate.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes a report in one file format. An equal request gives equal bytes, on every machine and at
 * every time, unless the exporter says that it takes something of the machine, as fonts.
 *
 * <p>Contributed by the extension point {@code org.collate.transfer.exporters}; has a public constructor without
 * parameters and keeps no state.
 */
public interface Exporter {

    /**
     * Writes a report; the stream stays open. All words of the report are written, in order, with their numbers.
     *
     * @return what the user should know of the file
     * @throws ExportException where the request asks for something that cannot be written
     * @throws IOException where the stream cannot be written
     * @throws OperationCanceledException where the monitor says so
     */
    ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor)
            throws ExportException, IOException, OperationCanceledException;

    /** Whether the format can show {@link Markup}: changes, comments. */
    default boolean showsMarkup() {
        return false;
    }
}
