package org.collate.internal.ui.manuscript.page;

import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Paints the numbers into the room that the indents leave for them. They are no part of the text. */
final class NumberPainter {

    private static final Color NUMBER = new Color(21, 32, 122);

    private final StyledText text;
    private final Typeface typeface;
    private final Manuscript manuscript;

    NumberPainter(StyledText text, Typeface typeface, Manuscript manuscript) {
        this.text = text;
        this.typeface = typeface;
        this.manuscript = manuscript;
        text.addListener(SWT.Paint, this::paint);
    }

    private void paint(Event event) {
        int lines = Math.min(text.getLineCount(), manuscript.lineCount());
        int first = text.getLineIndex(event.y);
        int last = Math.min(text.getLineIndex(event.y + event.height - 1), lines - 1);
        GC gc = event.gc;
        Rectangle clip = gc.getClipping();
        Rectangle area = text.getClientArea();
        gc.setClipping(clip.intersection(
                new Rectangle(0, area.y + text.getTopMargin(), area.width, area.height - text.getTopMargin())));
        gc.setForeground(NUMBER);
        for (int i = first; i <= last; i++) {
            Line line = manuscript.line(i);
            if (!line.number().isEmpty()) {
                paint(gc, line, text.getOffsetAtLine(i));
            }
        }
        gc.setClipping(clip);
    }

    private void paint(GC gc, Line line, int offset) {
        Level level = Level.of(line);
        gc.setFont(typeface.font(level));
        FontMetrics metrics = gc.getFontMetrics();
        Point place = text.getLocationAtOffset(offset);
        int width = typeface.width(text.getDisplay(), level, line.number());
        int y = place.y + text.getBaseline(offset) - metrics.getAscent() - metrics.getLeading();
        gc.drawText(line.number(), place.x - width, y, SWT.DRAW_TRANSPARENT);
    }
}
