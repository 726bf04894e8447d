package org.collate.transfer.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.sheets.SheetBlock.Passage;

/** Sets the lines of paragraphs. */
final class LineSetter {

    /** Where letters stand in a line of a given height. */
    private static final double BASELINE = 0.8;

    private final Widths widths;

    LineSetter(Widths widths) {
        this.widths = widths;
    }

    /**
     * The lines of a paragraph, the first one at 0.
     *
     * @param left where its column begins, in twips from the left edge of the paper
     * @param width how wide that is
     */
    List<SheetLine> lines(Passage passage, int left, int width) {
        Setting setting = passage.setting();
        MeasuredText line = MeasuredText.of(passage, widths);
        List<SheetLine> lines = new ArrayList<>();
        int start = 0;
        int top = 0;
        do {
            int indent = setting.left() + (start == 0 ? setting.first() : 0);
            double room = width - indent - setting.right();
            int end = line.end(start, room);
            int height = setting.line() > 0 ? setting.line() : line.height(start, end, widths, setting.face());
            int baseline = top + (int) Math.round(height * BASELINE);
            lines.add(
                    new SheetLine(top, height, baseline, line.placed(start, end, left + indent, room, setting.side())));
            top += height;
            start = end;
        } while (start < line.length());
        return lines;
    }
}
