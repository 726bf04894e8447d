package org.collate.transfer;

import java.util.List;
import java.util.Optional;

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
 * @param cell the cell of a table that it stands in; empty for a paragraph outside of tables. A table's paragraphs stand
 *     together, row by row, and each cell has one at least, if only an empty one
 */
public record Paragraph(
        String text,
        int line,
        ParagraphStyle style,
        List<Span> bold,
        int generated,
        List<Anchor> anchors,
        Optional<Cell> cell) {

    public Paragraph {
        bold = List.copyOf(bold);
        anchors = List.copyOf(anchors);
    }

    /** A paragraph outside of tables. */
    public Paragraph(
            String text, int line, ParagraphStyle style, List<Span> bold, int generated, List<Anchor> anchors) {
        this(text, line, style, bold, generated, anchors, Optional.empty());
    }

    /** The same paragraph in a cell of a table. */
    public Paragraph in(Cell where) {
        return new Paragraph(text, line, style, bold, generated, anchors, Optional.of(where));
    }

    /** A paragraph of which nothing is known but its text and line. */
    public static Paragraph plain(String text, int line) {
        return new Paragraph(text, line, ParagraphStyle.BODY, List.of(), 0, List.of());
    }

    /** A stretch of the paragraph's text in UTF-16 units: from start, to before end. */
    public record Span(int start, int end) {}

    /** The words of the element with this id, as an earlier export marked them. */
    public record Anchor(String id, Span span) {}

    /**
     * A cell of a table.
     *
     * @param table which table of the document it is, counted from 0
     * @param row the row in which it begins, from 0
     * @param column the first of its columns, from 0
     * @param across how many columns it takes, at least 1
     * @param down how many rows it takes, at least 1
     * @param head whether the format says that its row names the columns
     */
    public record Cell(int table, int row, int column, int across, int down, boolean head) {}
}
