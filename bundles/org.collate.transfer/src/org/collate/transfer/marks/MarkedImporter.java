package org.collate.transfer.marks;

import org.collate.transfer.ImportException;
import org.collate.transfer.Importer;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** An importer whose format records who changed what. */
public interface MarkedImporter extends Importer {

    /**
     * Reads a source with its marks.
     *
     * @throws ImportException where the source is broken, hostile, encrypted or of another format
     * @throws OperationCanceledException where the monitor says so
     */
    MarkedDocument readMarked(Source source, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException;
}
