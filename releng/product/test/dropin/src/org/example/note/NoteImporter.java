package org.example.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.collate.transfer.Importer;
import org.collate.transfer.Manuscript;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads a file as one paragraph. */
public final class NoteImporter implements Importer {

    @Override
    public Manuscript read(Source source, IProgressMonitor monitor) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8).strip();
        return new Manuscript(source.name(), List.of(Paragraph.plain(text, 1)), List.of(), Map.of());
    }
}
