package org.collate.runtime.tests;

import java.util.List;
import java.util.Map;
import org.collate.transfer.Importer;
import org.collate.transfer.Manuscript;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IProgressMonitor;

/** Imports nothing. */
public final class NoImporter implements Importer {

    @Override
    public Manuscript read(Source source, IProgressMonitor monitor) {
        return new Manuscript(source.name(), List.of(), List.of(), Map.of());
    }
}
