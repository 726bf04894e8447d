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
            RowVeil.fill(text, gc, Math.max(start, selection.x), Math.min(end, selection.y), selection.y > end);
        }
        gc.setAlpha(alpha);
    }
}
