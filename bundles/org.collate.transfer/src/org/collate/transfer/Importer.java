package org.collate.transfer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads one file format into plain paragraphs. Structure is found by {@link
 * org.collate.transfer.structure.StructureFinder}, whatever the format.
 *
 * <p>Contributed by the extension point {@code org.collate.transfer.importers}; has a public constructor without
 * parameters and keeps no state.
 */
public interface Importer {

    /**
     * Reads a source.
     *
     * @throws ImportException where the source is broken, hostile, encrypted or of another format
     * @throws OperationCanceledException where the monitor says so
     */
    SourceDocument read(Source source, IProgressMonitor monitor) throws ImportException, OperationCanceledException;
}
