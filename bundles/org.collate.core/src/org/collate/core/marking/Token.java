package org.collate.core.marking;

import java.util.Optional;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable;
import org.collate.core.text.TextRef;

/**
 * The smallest part of a printed page: a letter, the end of a paragraph, or a table.
 *
 * @param kind which of these
 * @param paragraph the paragraph that it is in; null for a table, of which there are too many to wrap them
 * @param piece the index of the piece that a letter is in
 * @param at its place in the piece
 * @param text whose words a letter is one of; of an end those of the last letter before it, if there are any
 * @param offset its place in that text; of an end the line of the text that ends
 * @param table the table; null for all else
 */
record Token(Kind kind, PrintedParagraph paragraph, int piece, int at, TextRef text, int offset, PrintedTable table) {

    /** The text of an end that no words stand before. */
    static final TextRef NONE = new TextRef("", "");

    /** What a token is. */
    enum Kind {
        LETTER,
        END,
        TABLE
    }

    static Token letter(PrintedParagraph paragraph, int piece, int at, TextRef text, int offset) {
        return new Token(Kind.LETTER, paragraph, piece, at, text, offset, null);
    }

    static Token end(PrintedParagraph paragraph, TextRef text, int line) {
        return new Token(Kind.END, paragraph, 0, 0, text, line, null);
    }

    static Token table(PrintedTable table, TextRef text) {
        return new Token(Kind.TABLE, null, 0, 0, text, 0, table);
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    boolean isLetter() {
        return kind == Kind.LETTER;
    }

    char character() {
        return paragraph.pieces().get(piece).text().charAt(at);
    }

    /** The element that it belongs to; empty for the words of the report itself. */
    String element() {
        return text.element();
    }

    /** The element that the paragraph of the token begins with. */
    Optional<String> opening() {
        return paragraph == null || paragraph.pieces().isEmpty()
                ? Optional.empty()
                : paragraph.pieces().getFirst().element().map(element -> element.getId());
    }
}
