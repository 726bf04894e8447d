package org.collate.internal.ui.manuscript.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Paints the selection row by row as a translucent veil. What the widget paints itself where rows stand apart is one box
 * around all of it, numbers and unselected words included; so its own colours are those of the text.
 */
final class SelectionPainter {

    private static final int VEIL = 84;

    private final StyledText text;
    private final Color colour;

    SelectionPainter(StyledText text) {
        this.text = text;
        this.colour = new Color(42, 104, 214);
        text.setSelectionBackground(text.getBackground());
        text.setSelectionForeground(text.getForeground());
        text.addListener(SWT.Selection, event -> text.redraw());
        text.addListener(SWT.Paint, this::paint);
    }

    private void paint(Event event) {
        Point selection = text.getSelection();
        if (selection.x == selection.y) {
            return;
        }
        GC gc = event.gc;
        int alpha = gc.getAlpha();
        gc.setAlpha(VEIL);
        gc.setBackground(colour);
        int first = Math.max(text.getLineIndex(event.y), text.getLineAtOffset(selection.x));
        int last = Math.min(text.getLineIndex(event.y + event.height - 1), text.getLineAtOffset(selection.y));
        for (int line = first; line <= last; line++) {
            int start = text.getOffsetAtLine(line);
            int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) - 1 : text.getCharCount();
            paint(gc, Math.max(start, selection.x), Math.min(end, selection.y), selection.y > end);
        }
        gc.setAlpha(alpha);
    }

    /** Paints characters of one line; a short piece stands for its break where that is selected too. */
    private void paint(GC gc, int from, int to, boolean withBreak) {
        int row = from;
        while (row < to) {
            int next = rowEnd(row, to);
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
    private int rowEnd(int from, int to) {
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
