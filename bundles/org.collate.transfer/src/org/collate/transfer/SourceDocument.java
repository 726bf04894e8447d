package org.collate.transfer;

import java.util.List;
import java.util.Map;

/**
 * A source as an importer reads it: its paragraphs in order.
 *
 * @param name the file's name, for messages
 * @param paragraphs all paragraphs, blank ones included
 * @param findings what the reader met or mended
 * @param properties what an earlier export of Collate left in the document: {@code document}, {@code export} and
 *     {@code base}, as {@link ExportRequest.Provenance} says; empty for foreign files
 */
public record SourceDocument(
        String name, List<Paragraph> paragraphs, List<ImportFinding> findings, Map<String, String> properties) {

    public SourceDocument {
        paragraphs = List.copyOf(paragraphs);
        findings = List.copyOf(findings);
        properties = Map.copyOf(properties);
    }
}
