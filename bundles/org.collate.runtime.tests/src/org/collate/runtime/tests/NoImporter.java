package org.collate.runtime.tests;

import java.util.List;
import java.util.Map;
import org.collate.transfer.Importer;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.IProgressMonitor;

/** Imports nothing. */
public final class NoImporter implements Importer {

    @Override
    public SourceDocument read(Source source, IProgressMonitor monitor) {
        return new SourceDocument(source.name(), List.of(), List.of(), Map.of());
    }
}
