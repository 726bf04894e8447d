package org.collate.transfer.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.transfer.Paragraph.Cell;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;

/**
 * A paragraph after cleaning: its ink, and where each character of it stands in the source.
 *
 * @param text its characters, white space at both ends taken off
 * @param origins for each character its place in the source
 * @param bold the emphasised spans of the text, ascending
 * @param style what the format says of its looks
 * @param level the level of a Markdown heading, 1 to 6; 0 for none
 * @param generated how many characters at its start are a number that the format computes
 * @param indent how wide the white space before it is, in half-width characters
 * @param afterBlank whether a blank line stood before it
 * @param bullet what a bullet before it looks like; 0 for none
 * @param cell the cell of a table that it stands in; empty outside of tables
 */
public record SourceLine(
        String text,
        int[] origins,
        List<Span> bold,
        ParagraphStyle style,
        int level,
        int generated,
        int indent,
        boolean afterBlank,
        char bullet,
        Optional<Cell> cell) {

    /** Whether nothing is left of it. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether white space stood before it. */
    public boolean indented() {
        return indent > 0;
    }

    /** Where the line begins in the source. */
    public int start() {
        return origins[0];
    }

    /** Where the emphasis that begins at or before a place ends, if that place is emphasised; else the place itself. */
    public int boldEnd(int place) {
        int end = place;
        for (Span span : bold) {
            if (span.start() <= end && span.end() > end) {
                end = span.end();
            }
        }
        return end;
    }

    /** Whether all of it is emphasised. */
    public boolean isBold() {
        return !text.isEmpty() && boldEnd(0) == text.length();
    }

    /** Whether the format or the marks of Markdown say that this line is a heading. */
    public boolean looksLikeHeading() {
        return level > 0 || style == ParagraphStyle.HEADING || style == ParagraphStyle.TITLE || isBold();
    }

    /** The same line as one outside of tables. */
    public SourceLine free() {
        return new SourceLine(
                text, origins, bold, style, level, generated, indent, afterBlank, bullet, Optional.empty());
    }

    /** Lines joined to one; the first one says its looks. */
    public static SourceLine joined(List<SourceLine> lines) {
        SourceLine first = lines.get(0);
        int length = 0;
        for (SourceLine line : lines) {
            length += line.text.length();
        }
        StringBuilder all = new StringBuilder(length);
        int[] places = new int[length];
        List<Span> spans = new ArrayList<>();
        for (SourceLine line : lines) {
            int at = all.length();
            System.arraycopy(line.origins, 0, places, at, line.origins.length);
            line.bold.forEach(span -> spans.add(new Span(span.start() + at, span.end() + at)));
            all.append(line.text);
        }
        return new SourceLine(
                all.toString(),
                places,
                spans,
                first.style,
                first.level,
                first.generated,
                first.indent,
                first.afterBlank,
                first.bullet,
                first.cell);
    }
}
