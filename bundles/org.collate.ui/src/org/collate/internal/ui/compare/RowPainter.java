package org.collate.internal.ui.compare;

import java.util.List;
import java.util.Optional;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.internal.ui.compare.ShownRows.Shown;
import org.collate.operations.history.Comparison.Line;
import org.collate.operations.history.Comparison.Stroke;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** Measures and draws the rows of a comparison. A layout lives only while its row is drawn. */
final class RowPainter {

    private static final int MARGIN = 16;
    private static final int GUTTER = 28;
    private static final int INDENT = 16;
    private static final int PAD = 5;
    private static final int FOLD = 26;
    private static final int BAR = 3;
    private static final int LINE_SPACING = 3;

    private final Device device;
    private final CompareStyle style;
    private final RowWords words;

    RowPainter(Device device, CompareStyle style, RowWords words) {
        this.device = device;
        this.style = style;
        this.words = words;
    }

    /** A guess that is near enough for a scroll bar, in pixels. */
    int estimate(Shown shown, int width) {
        if (!(shown instanceof Shown.One one)) {
            return FOLD;
        }
        int size = style.body.getFontData()[0].getHeight();
        int line = 2 * size + LINE_SPACING;
        int perLine = Math.max(1, column(width) * 10 / (size * 14));
        int characters = one.line().row().cell().words().length();
        return (characters / perLine + 1) * line + 2 * PAD + (one.line().isChange() ? line : 0);
    }

    /** The height of a row, in pixels. */
    int measure(Shown shown, int width) {
        if (!(shown instanceof Shown.One one)) {
            return FOLD;
        }
        Line line = one.line();
        int left = height(line, line.row().before(), line.gone(), words.left(line), width);
        int right = height(line, line.row().after(), line.come(), words.right(line), width);
        return Math.max(left, right) + 2 * PAD;
    }

    private int height(Line line, Optional<Cell> cell, List<Stroke> strokes, String below, int width) {
        if (cell.isEmpty()) {
            return 0;
        }
        TextLayout layout = layout(line, cell.get(), strokes, width, false);
        int height = layout.getBounds().height;
        layout.dispose();
        if (!below.isEmpty()) {
            TextLayout note = note(below, cell.get(), width);
            height += note.getBounds().height;
            note.dispose();
        }
        return height;
    }

    /** Draws a row. */
    void paint(GC gc, Shown shown, int y, int height, int width, boolean focused) {
        gc.setBackground(focused ? style.focus : style.paper);
        gc.fillRectangle(0, y, width, height);
        switch (shown) {
            case Shown.Folded folded -> fold(gc, folded, y, height, width);
            case Shown.One one -> one(gc, one.line(), y, height, width);
        }
        if (focused) {
            gc.setBackground(style.accent);
            gc.fillRectangle(0, y, BAR, height);
        }
    }

    private void fold(GC gc, Shown.Folded folded, int y, int height, int width) {
        gc.setFont(style.small);
        String text = words.folded(folded.to() - folded.from());
        Point size = gc.textExtent(text);
        int middle = y + height / 2;
        int x = (width - size.x) / 2;
        gc.setForeground(style.rule);
        gc.drawLine(MARGIN, middle, x - PAD, middle);
        gc.drawLine(x + size.x + PAD, middle, width - MARGIN, middle);
        gc.setForeground(style.faint);
        gc.drawText(text, x, middle - size.y / 2, true);
    }

    private void one(GC gc, Line line, int y, int height, int width) {
        gc.setForeground(style.rule);
        gc.drawLine(width / 2, y, width / 2, y + height);
        side(gc, line, true, y, height, width);
        side(gc, line, false, y, height, width);
        if (line.isChange()) {
            gc.setFont(style.body);
            String sign = sign(line.row().kind());
            Point size = gc.textExtent(sign);
            gc.setForeground(signColour(line.row().kind()));
            gc.setBackground(style.paper);
            gc.drawText(sign, (width - size.x) / 2, y + PAD, false);
        }
    }

    private void side(GC gc, Line line, boolean left, int y, int height, int width) {
        Optional<Cell> cell = left ? line.row().before() : line.row().after();
        if (cell.isEmpty()) {
            return;
        }
        int x = left ? MARGIN : width / 2 + GUTTER / 2;
        Color ground = style.ground(line.row().kind());
        if (!ground.equals(style.paper)) {
            gc.setBackground(ground);
            gc.fillRectangle(x - PAD, y + 1, column(width) + 2 * PAD, height - 2);
        }
        int indent = indent(cell.get());
        TextLayout layout = layout(line, cell.get(), left ? line.gone() : line.come(), width, true);
        layout.draw(gc, x + indent, y + PAD);
        int below = y + PAD + layout.getBounds().height;
        layout.dispose();
        String note = left ? words.left(line) : words.right(line);
        if (!note.isEmpty()) {
            TextLayout small = note(note, cell.get(), width);
            gc.setForeground(style.faint);
            small.draw(gc, x + indent, below);
            small.dispose();
        }
    }

    /** The words that differ at a point of a row; empty where they do not differ. */
    Optional<Stroke> strokeAt(Line line, Point at, int width) {
        boolean left = at.x < width / 2;
        Optional<Cell> cell = left ? line.row().before() : line.row().after();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        List<Stroke> strokes = left ? line.gone() : line.come();
        int x = at.x - (left ? MARGIN : width / 2 + GUTTER / 2) - indent(cell.get());
        TextLayout layout = layout(line, cell.get(), strokes, width, false);
        int offset = layout.getOffset(x, at.y - PAD, null) - cell.get().number().length();
        layout.dispose();
        return strokes.stream()
                .filter(stroke -> stroke.start() <= offset && offset < stroke.end())
                .findFirst();
    }

    private TextLayout layout(Line line, Cell cell, List<Stroke> strokes, int width, boolean coloured) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(isHead(cell) ? style.bold : style.body);
        layout.setSpacing(LINE_SPACING);
        layout.setWidth(Math.max(1, column(width) - indent(cell)));
        layout.setText(cell.number() + cell.words());
        if (!coloured) {
            return layout;
        }
        Color ink = line.isChange() ? style.ink : style.faint;
        int start = cell.number().length();
        layout.setStyle(
                new TextStyle(null, ink, null), 0, Math.max(0, layout.getText().length() - 1));
        if (start > 0) {
            layout.setStyle(new TextStyle(null, line.isChange() ? style.number : style.faint, null), 0, start - 1);
        }
        boolean gone = line.gone() == strokes
                && line.row().before().filter(cell::equals).isPresent();
        for (Stroke stroke : strokes) {
            TextStyle mark = gone
                    ? new TextStyle(null, style.goneInk, style.gonePaper)
                    : new TextStyle(null, style.comeInk, style.comePaper);
            mark.strikeout = gone;
            layout.setStyle(mark, start + stroke.start(), start + stroke.end() - 1);
        }
        return layout;
    }

    private TextLayout note(String words, Cell cell, int width) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(style.small);
        layout.setWidth(Math.max(1, column(width) - indent(cell)));
        layout.setText(words);
        return layout;
    }

    private static boolean isHead(Cell cell) {
        return cell.feature().equals("heading") || cell.feature().equals("title");
    }

    private static int indent(Cell cell) {
        return Math.max(0, cell.depth()) * INDENT;
    }

    /** The width of one side's words. */
    private static int column(int width) {
        return Math.max(40, width / 2 - MARGIN - GUTTER / 2);
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case MOVED_AWAY, MOVED_HERE -> "⇅";
            case CHANGED -> "≠";
            case SAME -> "";
        };
    }

    private Color signColour(Kind kind) {
        return switch (kind) {
            case ADDED -> style.comeInk;
            case REMOVED -> style.goneInk;
            default -> style.accent;
        };
    }
}
