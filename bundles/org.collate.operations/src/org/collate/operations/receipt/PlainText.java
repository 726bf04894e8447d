package org.collate.operations.receipt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable;
import org.collate.model.character.CodePoints;
import org.collate.model.report.Report;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;

/**
 * The words of a document, paragraph by paragraph, as they are printed. White space and what is not seen are left out, since
 * word processors put them in by themselves; so are empty paragraphs. The paragraphs of a table follow each other cell by cell.
 *
 * @param paragraphs the paragraphs, none of them empty
 */
record PlainText(List<String> paragraphs) {

    /** Takes a copy. */
    PlainText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text of a report. */
    static PlainText of(Report report) {
        return of(PrintedBlock.of(report).stream().flatMap(PlainText::lines));
    }

    /** The text of a document as an importer reads it. */
    static PlainText of(SourceDocument document) {
        return of(document.paragraphs().stream().map(Paragraph::text));
    }

    private static Stream<String> lines(PrintedBlock block) {
        return switch (block) {
            case PrintedParagraph paragraph -> Stream.of(paragraph.text());
            case PrintedTable table ->
                table.rows().stream()
                        .flatMap(row -> row.slots().stream())
                        .filter(PrintedTable.Slot::begins)
                        .flatMap(slot -> slot.paragraphs().stream())
                        .map(PrintedParagraph::text);
        };
    }

    private static PlainText of(Stream<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        lines.map(PlainText::words).filter(words -> !words.isEmpty()).forEach(paragraphs::add);
        return new PlainText(paragraphs);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !CodePoints.isHarmful(c))
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
