package org.collate.internal.ui.manuscript.find;

import java.util.List;
import org.collate.internal.ui.manuscript.page.RowVeil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Marks the places where words were found, those that are seen. */
final class HitMarks {

    private static final int VEIL = 80;
    private static final Color MARK = new Color(255, 205, 64);

    private final StyledText text;
    private List<Point> places = List.of();

    HitMarks(StyledText text) {
        this.text = text;
        text.addListener(SWT.Paint, this::paint);
    }

    /** Marks these places and no others: where they begin and end in the text, in their order. */
    void show(List<Point> found) {
        if (!places.equals(found)) {
            places = List.copyOf(found);
            text.redraw();
        }
    }

    List<Point> places() {
        return places;
    }

    private void paint(Event event) {
        if (places.isEmpty()) {
            return;
        }
        int from = text.getOffsetAtLine(text.getLineIndex(event.y));
        int last = text.getLineIndex(event.y + event.height - 1) + 1;
        int to = last < text.getLineCount() ? text.getOffsetAtLine(last) : text.getCharCount();
        GC gc = event.gc;
        int alpha = gc.getAlpha();
        gc.setAlpha(VEIL);
        gc.setBackground(MARK);
        for (int i = first(from); i < places.size() && places.get(i).x < to; i++) {
            RowVeil.fill(text, gc, places.get(i).x, Math.min(places.get(i).y, text.getCharCount()), false);
        }
        gc.setAlpha(alpha);
    }

    /** The first place that ends behind an offset. */
    private int first(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(middle).y <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
