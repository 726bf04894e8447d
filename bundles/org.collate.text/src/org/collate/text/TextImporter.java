package org.collate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Place;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Importer;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads plain text and Markdown: UTF-8, UTF-16 or GB18030, each line a paragraph. The marks of Markdown are left to the
 * finder of structure, since plain texts carry them too. Bytes that cannot be read stand as U+FFFD, and are reported.
 */
public final class TextImporter implements Importer {

    /** No report is longer; a longer text is refused, so that memory and time are bounded. */
    static final int LONGEST = 4 << 20;

    private static final int MOST_FINDINGS = 50;
    private static final int QUOTE = 30;

    private final Messages messages = Messages.of(TextImporter.class);

    @Override
    public SourceDocument read(Source source, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException {
        Optional<String> binary = Binaries.byHead(source.bytes());
        if (binary.isPresent()) {
            throw new ImportException(messages.get(binary.get(), source.name()));
        }
        if (source.bytes().length > 4 * LONGEST) {
            throw new ImportException(messages.get("text.long", source.name(), String.valueOf(LONGEST)));
        }
        Encodings.Decoded decoded = Encodings.decode(source.bytes());
        if (Binaries.isJunk(decoded)) {
            throw new ImportException(messages.get("binary.junk", source.name()));
        }
        if (decoded.text().length() > LONGEST) {
            throw new ImportException(messages.get("text.long", source.name(), String.valueOf(LONGEST)));
        }
        List<Paragraph> paragraphs = paragraphs(decoded.text(), monitor);
        List<ImportFinding> findings =
                new ArrayList<>(decoded.malformed() > 0 ? unreadable(paragraphs, decoded) : List.of());
        PipeTables.Found piped = PipeTables.in(paragraphs);
        PipeTables.Found found = TabTables.in(piped.paragraphs(), piped.tables().size());
        if (!piped.tables().isEmpty()) {
            findings.add(tables("text.tables", piped.tables()));
        }
        if (!found.tables().isEmpty()) {
            findings.add(tables("text.tabs", found.tables()));
        }
        return new SourceDocument(source.name(), found.paragraphs(), findings, Map.of());
    }

    private ImportFinding tables(String key, List<Paragraph> tables) {
        List<Place> places = tables.stream()
                .map(line -> new Place(
                        line.line(),
                        line.text().substring(0, Math.min(line.text().length(), QUOTE))))
                .toList();
        Place first = places.getFirst();
        String message = messages.get(key, tables.size());
        return new ImportFinding("I31", Severity.INFO, first.line(), first.quote(), message, places, Optional.empty());
    }

    private static List<Paragraph> paragraphs(String text, IProgressMonitor monitor) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!endsLine(text.charAt(i))) {
                continue;
            }
            paragraphs.add(Paragraph.plain(text.substring(start, i), paragraphs.size() + 1));
            if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
            if (monitor != null && (paragraphs.size() & 0xFFF) == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
        if (start < text.length()) {
            paragraphs.add(Paragraph.plain(text.substring(start), paragraphs.size() + 1));
        }
        return paragraphs;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private List<ImportFinding> unreadable(List<Paragraph> paragraphs, Encodings.Decoded decoded) {
        List<ImportFinding> findings = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int at = paragraph.text().indexOf('\uFFFD');
            if (at >= 0 && findings.size() < MOST_FINDINGS) {
                String text = paragraph.text();
                String quote = text.substring(Math.max(0, at - QUOTE / 2), Math.min(text.length(), at + QUOTE / 2));
                String message =
                        messages.get("text.unreadable", decoded.charset().name());
                findings.add(new ImportFinding("I07", Severity.WARNING, paragraph.line(), quote, message));
            }
        }
        return findings;
    }
}
