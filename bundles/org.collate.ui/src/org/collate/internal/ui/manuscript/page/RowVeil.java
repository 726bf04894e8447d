package org.collate.internal.ui.manuscript.page;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Fills the ground of characters row by row, and nothing beside them, however far rows stand apart. */
public final class RowVeil {

    private RowVeil() {}

    /** Fills the ground of characters of one line; a short piece stands for its break where that is selected too. */
    public static void fill(StyledText text, GC gc, int from, int to, boolean withBreak) {
        int row = from;
        while (row < to) {
            int next = rowEnd(text, row, to);
            Point place = text.getLocationAtOffset(row);
            int right = next == to && text.getLocationAtOffset(to).y == place.y
                    ? text.getLocationAtOffset(to).x
                    : text.getTextBounds(next - 1, next - 1).x + text.getTextBounds(next - 1, next - 1).width;
            gc.fillRectangle(place.x, place.y, right - place.x, text.getLineHeight(row));
            row = next;
        }
        if (withBreak) {
            Point place = text.getLocationAtOffset(to);
            gc.fillRectangle(place.x, place.y, text.getLineHeight(to) / 4, text.getLineHeight(to));
        }
    }

    /** The first offset that stands in a lower row, or the end. */
    private static int rowEnd(StyledText text, int from, int to) {
        int y = text.getLocationAtOffset(from).y;
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (text.getLocationAtOffset(middle).y == y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.min(low + 1, to);
    }
}
