package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Numbering;

/**
 * The words up to one end of a paragraph, in two versions. Where the end came or goes, the words run on into the next
 * paragraph in the version that has it not.
 *
 * @param before the paragraph of the earlier version that ends here, if it has the end
 * @param after that of the later version
 * @param numberBefore the number that the earlier one begins with, where it counts by itself and is among no stretch
 * @param numberAfter that of the later one
 * @param stretches the words in order
 * @param end what became of the paragraph's end
 */
public record MarkedParagraph(
        Optional<PrintedParagraph> before,
        Optional<PrintedParagraph> after,
        Optional<ListNumber> numberBefore,
        Optional<ListNumber> numberAfter,
        List<Stretch> stretches,
        Mark end)
        implements MarkedBlock {

    public MarkedParagraph {
        stretches = List.copyOf(stretches);
    }

    static MarkedParagraph unchanged(PrintedParagraph paragraph) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < paragraph.pieces().size(); i++) {
            int length = paragraph.pieces().get(i).text().length();
            stretches.add(new Stretch(paragraph, i, 0, length, Mark.STAYS));
        }
        Optional<PrintedParagraph> both = Optional.of(paragraph);
        return new MarkedParagraph(both, both, Optional.empty(), Optional.empty(), stretches, Mark.STAYS);
    }

    /** The number that it begins with, where it counts by itself. */
    public Optional<ListNumber> number() {
        return after.isPresent() ? numberAfter : numberBefore;
    }

    /** The paragraph by which it looks as it does: the later version's, where it has the end. */
    public PrintedParagraph shown() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * Words of one piece of a printed paragraph.
     *
     * @param paragraph the paragraph, of the later version where both have the words
     * @param piece the index of the piece in it
     * @param from where the words begin in the piece, in UTF-16 units
     * @param to where they end
     * @param mark what became of them
     */
    public record Stretch(PrintedParagraph paragraph, int piece, int from, int to, Mark mark) {

        /** The words. */
        public String words() {
            return paragraph.pieces().get(piece).text().substring(from, to);
        }
    }

    /**
     * A number that follows from the place in a list, so that a word processor can count it.
     *
     * @param list names the list; equal for its items in both versions
     * @param style how it is written
     * @param value the number, from 1
     */
    public record ListNumber(String list, Numbering style, int value) {

        /** The number as it is printed. */
        public String text() {
            return Numbers.write(style, value);
        }
    }
}
