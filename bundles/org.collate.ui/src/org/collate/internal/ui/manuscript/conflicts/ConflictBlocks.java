package org.collate.internal.ui.manuscript.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.collate.internal.ui.manuscript.conflicts.BlockPainter.Button;
import org.collate.internal.ui.manuscript.conflicts.BlockPainter.Shown;
import org.collate.internal.ui.manuscript.conflicts.PinnedConflicts.Pin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.RowVeil;
import org.collate.operations.merge.OpenConflict;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * The blocks of conflicts between the lines of a page, each below its words; below the last line there is no room, so one
 * there stands above it. They are painted, and laid out only where they are seen.
 */
final class ConflictBlocks {

    private static final int GAP = 8;
    private static final Color MARK = new Color(214, 69, 65);
    private static final int ALPHA = 40;

    private final ManuscriptPage page;
    private final StyledText text;
    private final PinnedConflicts pinned;
    private final BlockPainter painter;
    private final BiConsumer<OpenConflict, ConflictAction> act;
    private List<Shown> shown = List.of();
    /** The blocks below each line, by their numbers; made anew when the text has become another. */
    private Map<Integer, List<Integer>> byLine = Map.of();

    private boolean isStale;
    private int[] heights = {};
    private int width = -1;

    ConflictBlocks(
            ManuscriptPage page,
            PinnedConflicts pinned,
            ConflictWords words,
            BiConsumer<OpenConflict, ConflictAction> act) {
        this.page = page;
        this.text = page.text();
        this.pinned = pinned;
        this.painter = new BlockPainter(text.getDisplay(), words);
        this.act = act;
        page.leaveRoom(this::room);
        page.document().addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                isStale = true;
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                isStale = true;
            }
        });
        text.addListener(SWT.Paint, this::paint);
        text.addListener(SWT.MouseDown, this::press);
        text.addListener(SWT.MouseMove, this::point);
        text.addListener(SWT.Resize, event -> measure());
    }

    /** Shows blocks for what is pinned, and no others. */
    void show(List<Shown> blocks) {
        boolean wasEmpty = shown.isEmpty();
        shown = List.copyOf(blocks);
        isStale = true;
        width = -1;
        if (!wasEmpty || !shown.isEmpty()) {
            measure();
        }
    }

    /** Another one is at hand; all take the room that they took. */
    void choose(List<Shown> blocks) {
        shown = List.copyOf(blocks);
        text.redraw();
    }

    private void measure() {
        int now = area().width;
        if (now != width && now > 0) {
            width = now;
            heights =
                    shown.stream().mapToInt(each -> painter.height(each, width)).toArray();
            page.indent(0, page.manuscript().lineCount() - 1);
            text.redraw();
        }
    }

    private Rectangle area() {
        Rectangle client = text.getClientArea();
        return new Rectangle(
                text.getLeftMargin(),
                client.y,
                client.width - text.getLeftMargin() - text.getRightMargin(),
                client.height);
    }

    private Map<Integer, List<Integer>> lines() {
        if (isStale) {
            byLine = new HashMap<>();
            List<Pin> pins = pinned.all();
            for (int i = 0; i < Math.min(pins.size(), shown.size()); i++) {
                byLine.computeIfAbsent(pinned.line(pins.get(i)), any -> new ArrayList<>())
                        .add(i);
            }
            isStale = false;
        }
        return byLine;
    }

    /** The room above a line that blocks need, in pixels. */
    private int room(int line) {
        if (shown.isEmpty()) {
            return 0;
        }
        int room = line == 0 ? 0 : heightsOf(line - 1);
        return isLast(line) ? room + heightsOf(line) : room;
    }

    private boolean isLast(int line) {
        return line == page.manuscript().lineCount() - 1;
    }

    private int heightsOf(int line) {
        return lines().getOrDefault(line, List.of()).stream()
                .mapToInt(i -> i < heights.length ? heights[i] + 2 * GAP : 0)
                .sum();
    }

    /** Where the blocks are that are seen. */
    private Map<Integer, Rectangle> seen() {
        Map<Integer, Rectangle> seen = new HashMap<>();
        if (shown.isEmpty() || text.getLineCount() != page.manuscript().lineCount()) {
            return seen;
        }
        Rectangle area = area();
        int first = Math.max(0, text.getTopIndex() - 1);
        int last = Math.min(text.getLineCount() - 1, text.getLineIndex(area.y + area.height) + 1);
        for (int line = first; line <= last; line++) {
            List<Integer> blocks = lines().getOrDefault(line, List.of());
            if (!blocks.isEmpty()) {
                int above = isLast(line) ? line : line + 1;
                int top = text.getLinePixel(above) + (isLast(line) && line > 0 ? heightsOf(line - 1) : 0);
                for (int i : blocks) {
                    seen.put(i, new Rectangle(area.x, top + GAP, area.width, heights[i]));
                    top += heights[i] + 2 * GAP;
                }
            }
        }
        return seen;
    }

    private void paint(Event event) {
        if (shown.isEmpty()) {
            return;
        }
        marks(event);
        seen().forEach((i, at) -> {
            if (at.intersects(event.x, event.y, event.width, event.height)) {
                painter.paint(event.gc, shown.get(i), at);
            }
        });
    }

    private void marks(Event event) {
        GC gc = event.gc;
        int alpha = gc.getAlpha();
        int from = text.getOffsetAtLine(text.getLineIndex(event.y));
        int below = text.getLineIndex(event.y + event.height - 1) + 1;
        int to = below < text.getLineCount() ? text.getOffsetAtLine(below) : text.getCharCount();
        gc.setBackground(MARK);
        gc.setAlpha(ALPHA);
        for (Pin pin : pinned.all()) {
            pin.there()
                    .filter(at -> at.offset < to && at.offset + at.length > from)
                    .ifPresent(at -> fill(gc, at));
        }
        gc.setAlpha(alpha);
    }

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

    /** A button of a block. */
    private record Hit(Shown block, Optional<Button> button) {}

    private Optional<Hit> hit(int x, int y) {
        return seen().entrySet().stream()
                .filter(each -> each.getValue().contains(x, y))
                .map(each -> new Hit(
                        shown.get(each.getKey()),
                        painter.buttons(shown.get(each.getKey()), each.getValue()).stream()
                                .filter(button -> BlockPainter.holds(button, new Point(x, y)))
                                .findFirst()))
                .findFirst();
    }

    private void press(Event event) {
        if (event.button == 1) {
            hit(event.x, event.y)
                    .flatMap(hit -> hit.button().map(button ->
                            (Runnable) () -> act.accept(hit.block().conflict(), button.action())))
                    .ifPresent(Runnable::run);
        }
    }

    private void point(Event event) {
        if (shown.isEmpty()) {
            return;
        }
        Optional<Hit> hit = hit(event.x, event.y);
        int cursor =
                hit.isEmpty() ? SWT.CURSOR_IBEAM : hit.get().button().isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
        text.setCursor(text.getDisplay().getSystemCursor(cursor));
    }

    /** How many blocks are painted where somebody looks. */
    int seenCount() {
        return seen().size();
    }
}
