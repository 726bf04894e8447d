package org.collate.internal.ui.manuscript.page;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Paints in grey what is to be written where nothing is written yet. It is no part of the text: it is painted into an empty
 * line and into the room that the line below leaves for it.
 */
final class GhostText {

    private static final Color GREY = new Color(118, 120, 126);

    private final StyledText text;
    private final Typeface typeface;
    private final Manuscript manuscript;
    private final Function<Line, String> hints;
    private final IntSupplier spacing;
    private final Map<String, Integer> heights = new HashMap<>();

    /**
     * For the lines of a page.
     *
     * @param hints what is to be written on a line; empty where nothing is said of it
     * @param spacing the space between rows, in pixels
     */
    GhostText(
            StyledText text,
            Typeface typeface,
            Manuscript manuscript,
            Function<Line, String> hints,
            IntSupplier spacing) {
        this.text = text;
        this.typeface = typeface;
        this.manuscript = manuscript;
        this.hints = hints;
        this.spacing = spacing;
    }

    /** Begins to paint, and to put the caret where a hint is clicked. */
    void begin() {
        text.addListener(SWT.Paint, this::paint);
        text.addListener(SWT.MouseDown, this::clicked);
    }

    /** Letters have another size, or lines another length. */
    void relaid() {
        heights.clear();
    }

    /** How long a line of words is, in pixels: as on paper, or shorter where there is no room. */
    int lineLength() {
        int paper = ManuscriptPage.CHARACTERS * typeface.em(text.getDisplay());
        int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
        return room > 0 ? Math.min(room, paper) : paper;
    }

    /** The room that a line's hint needs below its own row, in pixels. */
    int below(Line line) {
        String hint = line.isBlank() ? hints.apply(line) : "";
        return hint.isEmpty() || Level.of(line).alignment() != SWT.LEFT
                ? 0
                : heights.computeIfAbsent(hint, each -> height(line, each));
    }

    private int height(Line line, String hint) {
        TextLayout layout = layout(line, hint);
        try {
            return layout.getBounds().height - layout.getLineBounds(0).height;
        } finally {
            layout.dispose();
        }
    }

    private TextLayout layout(Line line, String hint) {
        Display display = text.getDisplay();
        Level level = Level.of(line);
        TextLayout layout = new TextLayout(display);
        layout.setFont(typeface.font(level));
        layout.setText(hint);
        layout.setWidth(lineLength());
        layout.setAlignment(level.alignment());
        layout.setIndent(level.alignment() == SWT.LEFT ? Indents.EMS * typeface.em(display) : 0);
        layout.setSpacing(spacing.getAsInt());
        return layout;
    }

    private void paint(Event event) {
        int lines = Math.min(text.getLineCount(), manuscript.lineCount());
        // What is painted may belong to a line whose own row lies above.
        int first = Math.max(text.getLineIndex(event.y) - 1, 0);
        int last = Math.min(text.getLineIndex(event.y + event.height - 1), lines - 1);
        for (int i = first; i <= last; i++) {
            Line line = manuscript.line(i);
            String hint = line.isBlank() ? hints.apply(line) : "";
            if (!hint.isEmpty()) {
                paint(event.gc, line, hint, text.getOffsetAtLine(i));
            }
        }
    }

    private void paint(GC gc, Line line, String hint, int offset) {
        TextLayout layout = layout(line, hint);
        try {
            Rectangle area = text.getClientArea();
            Rectangle clip = gc.getClipping();
            int top = area.y + text.getTopMargin();
            gc.setClipping(clip.intersection(new Rectangle(0, top, area.width, area.height - text.getTopMargin())));
            gc.setForeground(GREY);
            Point place = text.getLocationAtOffset(offset);
            int y = place.y
                    + text.getBaseline(offset)
                    - layout.getLineMetrics(0).getAscent()
                    - layout.getLineMetrics(0).getLeading();
            layout.draw(gc, text.getLeftMargin(), y);
            gc.setClipping(clip);
        } finally {
            layout.dispose();
        }
    }

    private void clicked(Event event) {
        line(event.y).ifPresent(line -> text.setSelection(text.getOffsetAtLine(line)));
    }

    /** The line whose hint stands at a height below the line's own row. */
    private OptionalInt line(int y) {
        int at = Math.min(text.getLineIndex(y), manuscript.lineCount() - 1);
        for (int i = Math.max(at - 1, 0); i <= at; i++) {
            int offset = text.getOffsetAtLine(i);
            int bottom = text.getLocationAtOffset(offset).y + text.getLineHeight(offset);
            if (manuscript.line(i).isBlank() && y >= bottom && y < bottom + below(manuscript.line(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
