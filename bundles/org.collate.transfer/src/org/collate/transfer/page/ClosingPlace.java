package org.collate.transfer.page;

import java.util.List;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;

/**
 * How far signature and date stand from the right margin, in hundredths of a character, as GB/T 9704 (7.3.5.2) asks: the
 * signature two characters in; the date on the line below, where its first character stands two to the right of the
 * signature's. A date that would so come nearer to the margin than two characters stands two in, and the signature moves
 * as far to the left.
 *
 * @param signature the indent of every line of the signature
 * @param date the indent of the date
 */
record ClosingPlace(int signature, int date) {

    private static final int FULL = 100;

    /**
     * The place of the closing of a report.
     *
     * @param indent the least indent, two characters in the standard
     */
    static ClosingPlace of(List<PrintedBlock> blocks, int indent) {
        return of(lastWidth(blocks, Kind.SIGNATURE), lastWidth(blocks, Kind.DATE), indent);
    }

    /**
     * The place of a closing that was written as text.
     *
     * @param start the index of its first line; the last one is the date
     */
    static ClosingPlace written(List<PrintedBlock> blocks, int start, int indent) {
        int last = blocks.size() - 1;
        return start < last
                ? of(width(blocks.get(last - 1).text()), width(blocks.get(last).text()), indent)
                : new ClosingPlace(indent, indent);
    }

    private static ClosingPlace of(int signature, int date, int indent) {
        if (signature == 0 || date == 0) {
            return new ClosingPlace(indent, indent);
        }
        int below = indent + signature - date - 2 * FULL;
        return below >= indent
                ? new ClosingPlace(indent, below)
                : new ClosingPlace(indent + date + 2 * FULL - signature, indent);
    }

    /** Whether a block belongs to the signature or is the date. */
    static boolean isClosing(PrintedBlock block) {
        return block instanceof PrintedParagraph paragraph
                && (paragraph.kind() == Kind.SIGNATURE || paragraph.kind() == Kind.DATE);
    }

    private static int lastWidth(List<PrintedBlock> blocks, Kind kind) {
        return blocks.reversed().stream()
                .filter(block -> block instanceof PrintedParagraph paragraph && paragraph.kind() == kind)
                .findFirst()
                .map(block -> width(block.text()))
                .orElse(0);
    }

    /** Latin letters and digits are half as wide as Chinese characters. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? FULL / 2 : FULL).sum();
    }
}
