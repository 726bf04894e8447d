package org.example.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.collate.transfer.Importer;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads a file as one paragraph. */
public final class NoteImporter implements Importer {

    @Override
    public SourceDocument read(Source source, IProgressMonitor monitor) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8).strip();
        return new SourceDocument(source.name(), List.of(Paragraph.plain(text, 1)), List.of(), Map.of());
    }
}
