package org.collate.core.layout;

import java.util.List;
import java.util.Optional;
import org.collate.model.report.Content;

/**
 * A paragraph of a report as it is printed: with the numbers put back, and with what runs on in it. After a heading that
 * text runs on from a 。 stands, unless the heading ends in punctuation.
 *
 * @param kind where it stands
 * @param pieces its words in order; none for a blank line
 */
public record PrintedParagraph(Kind kind, List<Piece> pieces) implements PrintedBlock {

    private static final String PUNCTUATION = "。，、；：？！…—!?:;,.";

    /** Where a paragraph stands. */
    public enum Kind {
        /** The title; a line break stands where the title has one. */
        TITLE,
        /** A line under the title: name, date. */
        BYLINE,
        /** Contents, those of tables aside. */
        BODY,
        /** A line of a table's cell. */
        CELL,
        /** A line of the signature below the contents. */
        SIGNATURE,
        /** The date below the signature. */
        DATE
    }

    /** What a piece is to its element. */
    public enum Part {
        /** The computed number, which no element stores. */
        NUMBER,
        /** Words that the element stores: one of its lines, or its heading. */
        WORDS,
        /** The 。 that stands between a heading and what runs on from it. */
        STOP
    }

    /**
     * Words of one element.
     *
     * @param element whose they are; empty for those of the report itself: title, byline, signature, date
     * @param part what they are to it
     * @param line the 0-based index of the line among the element's lines
     * @param text the words, never empty
     */
    public record Piece(Optional<Content> element, Part part, int line, String text) {}

    public PrintedParagraph {
        pieces = List.copyOf(pieces);
    }

    /** The words of the paragraph. */
    @Override
    public String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Whether a 。 must stand between a heading and what runs in after it: where neither has punctuation there. */
    static boolean needsStop(String heading, String following) {
        boolean ended = heading.isEmpty() || PUNCTUATION.indexOf(heading.charAt(heading.length() - 1)) >= 0;
        return !ended && (following.isEmpty() || PUNCTUATION.indexOf(following.charAt(0)) < 0);
    }
}
