package org.collate.internal.ui.manuscript.comments;

import java.util.List;
import org.collate.internal.ui.manuscript.comments.Pinned.Pin;
import org.collate.internal.ui.manuscript.page.RowVeil;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Marks the words that comments are on, those that are seen; the ones at hand more strongly. */
final class CommentMarks {

    private static final Color MARK = new Color(255, 213, 79);
    private static final Color PRIVATE = new Color(64, 176, 152);
    private static final int QUIET = 56;
    private static final int STRONG = 92;

    private final StyledText text;
    private List<Pin> pins = List.of();
    private String chosen = "";

    CommentMarks(StyledText text) {
        this.text = text;
        text.addListener(SWT.Paint, this::paint);
    }

    /** Marks the words of these and no others. @param now the id of the one at hand; empty for none */
    void show(List<Pin> shown, String now) {
        if (!shown.equals(pins) || !now.equals(chosen)) {
            pins = shown;
            chosen = now;
            text.redraw();
        }
    }

    private void paint(Event event) {
        if (pins.isEmpty()) {
            return;
        }
        int from = text.getOffsetAtLine(text.getLineIndex(event.y));
        int last = text.getLineIndex(event.y + event.height - 1) + 1;
        int to = last < text.getLineCount() ? text.getOffsetAtLine(last) : text.getCharCount();
        GC gc = event.gc;
        int alpha = gc.getAlpha();
        for (Pin pin : pins) {
            pin.at().filter(at -> !at.isDeleted()).ifPresent(at -> {
                if (at.offset < to && at.offset + at.length > from) {
                    gc.setBackground(pin.comment().isPrivate() ? PRIVATE : MARK);
                    gc.setAlpha(pin.comment().id().equals(chosen) ? STRONG : QUIET);
                    fill(gc, at);
                }
            });
        }
        gc.setAlpha(alpha);
    }

    /** Words of one element may stand in several lines. */
    private void fill(GC gc, Position at) {
        int end = Math.min(at.offset + at.length, text.getCharCount());
        int start = at.offset;
        while (start < end) {
            int line = text.getLineAtOffset(start);
            int next = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount() + 1;
            RowVeil.fill(text, gc, start, Math.min(end, next - 1), false);
            start = next;
        }
    }
}
