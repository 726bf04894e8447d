package org.collate.transfer;

import java.util.List;

/**
 * One paragraph of a source as an importer reads it, before any structure is sought.
 *
 * @param text its characters, nothing trimmed; a line break inside the paragraph is {@code \n}. A number that the
 *     format itself computes (a list of Word) stands written out at its beginning
 * @param line where it stands: the 1-based line of a text file, the 1-based paragraph of a document
 * @param style what the format says of its looks
 * @param bold the emphasised spans, ascending, not overlapping
 * @param generated how many characters at the start of the text are a number that the format computes; 0 for none
 * @param anchors the marks of Collate's own exports that the source still carries; the document order is kept
 */
public record Paragraph(
        String text, int line, ParagraphStyle style, List<Span> bold, int generated, List<Anchor> anchors) {

    public Paragraph {
        bold = List.copyOf(bold);
        anchors = List.copyOf(anchors);
    }

    /** A paragraph of which nothing is known but its text and line. */
    public static Paragraph plain(String text, int line) {
        return new Paragraph(text, line, ParagraphStyle.BODY, List.of(), 0, List.of());
    }

    /** A stretch of the paragraph's text in UTF-16 units: from start, to before end. */
    public record Span(int start, int end) {}

    /** The words of the element with this id, as an earlier export marked them. */
    public record Anchor(String id, Span span) {}
}
