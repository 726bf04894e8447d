package org.collate.internal.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.internal.ui.compare.ShownRows.Shown;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Draws a comparison, both sides in one widget, so that they scroll together. Only rows that are seen are laid out: the
 * place is kept as the topmost row and how much of it is scrolled away, and the scroll bar goes by guessed heights.
 */
final class CompareCanvas extends Canvas {

    private static final int STEP = 48;

    private final RowPainter painter;
    private final RowWords words = new RowWords();
    private Optional<ShownRows> rows = Optional.empty();
    private int[] heights = {};
    private boolean[] measured = {};
    private int width;
    private int top;
    private int offset;
    private int focus;
    private Runnable whenFocusMoved = () -> {};

    CompareCanvas(Composite parent, ResourceManager resources) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        CompareStyle style = new CompareStyle(resources);
        painter = new RowPainter(getDisplay(), style, words);
        setBackground(style.paper);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.KeyDown, new CompareKeys(this)::pressed);
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseVerticalWheel, event -> scroll(-event.count * STEP / 3 * 2));
        addListener(SWT.MouseHover, this::hover);
        addListener(SWT.FocusIn, event -> redraw());
        ScrollBar bar = getVerticalBar();
        bar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dragged()));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = focused().map(words::spoken).orElse("");
            }
        });
    }

    /** Shows a comparison, at the first row that differs; where rows are shown already, at the same place. */
    void show(Comparison comparison) {
        boolean first = rows.isEmpty();
        rows = Optional.of(new ShownRows(comparison));
        words.compare(comparison);
        reset();
        if (first) {
            top = 0;
            offset = 0;
            focus(shownRows().nextChange(-1, 1));
        } else {
            focus(Math.min(focus, size() - 1));
        }
    }

    void whenFocusMoved(Runnable listener) {
        whenFocusMoved = listener;
    }

    /** The row that keys and commands are about; empty where it stands for hidden ones. */
    Optional<Line> focused() {
        return shownAt(focus).map(shown -> shown instanceof Shown.One one ? one.line() : null);
    }

    /** Goes to the next row that differs, or the one before. */
    void goToChange(int step) {
        rows.ifPresent(each -> focus(Math.max(0, each.nextChange(focus, step))));
    }

    /** Goes to the other place of what moved, or shows what is hidden. */
    void follow() {
        shownAt(focus).ifPresent(shown -> {
            switch (shown) {
                case Shown.Folded folded -> {
                    shownRows().unfold(folded);
                    reset();
                    focus(focus);
                }
                case Shown.One one -> goToCounterpart(one.line());
            }
        });
    }

    private void goToCounterpart(Line line) {
        Kind kind = line.row().kind();
        if (kind == Kind.MOVED_AWAY || kind == Kind.MOVED_HERE) {
            Kind other = kind == Kind.MOVED_AWAY ? Kind.MOVED_HERE : Kind.MOVED_AWAY;
            int index = shownRows().find(line.row().cell().element(), other);
            if (index >= 0) {
                focus(index);
            }
        }
    }

    /** Shows everything, or folds again what is equal. */
    void unfoldAll(boolean all) {
        rows.ifPresent(each -> {
            Optional<Line> line = focused();
            each.unfoldAll(all);
            reset();
            focus(line.map(row ->
                            each.find(row.row().cell().element(), row.row().kind()))
                    .filter(index -> index >= 0)
                    .orElse(0));
        });
    }

    boolean isAllUnfolded() {
        return rows.filter(ShownRows::isAllUnfolded).isPresent();
    }

    int focusIndex() {
        return focus;
    }

    int size() {
        return rows.map(each -> each.shown().size()).orElse(0);
    }

    int page() {
        return Math.max(STEP, getClientArea().height - STEP);
    }

    /** Moves the focus to a row and scrolls until it is seen. */
    void focus(int index) {
        if (size() == 0) {
            return;
        }
        focus = Math.clamp(index, 0, size() - 1);
        reveal(focus);
        getAccessible().setFocus(focus);
        whenFocusMoved.run();
        redraw();
    }

    private ShownRows shownRows() {
        return rows.orElseThrow();
    }

    private Optional<Shown> shownAt(int index) {
        return rows.map(ShownRows::shown)
                .filter(shown -> index >= 0 && index < shown.size())
                .map(shown -> shown.get(index));
    }

    private void reset() {
        width = getClientArea().width;
        List<Shown> shown = rows.map(ShownRows::shown).orElse(List.of());
        heights = shown.stream().mapToInt(each -> painter.estimate(each, width)).toArray();
        measured = new boolean[heights.length];
        top = Math.clamp(top, 0, Math.max(0, heights.length - 1));
        scroll(0);
    }

    private void fit() {
        if (getClientArea().width != width) {
            reset();
        } else {
            scroll(0);
        }
    }

    private int height(int index) {
        if (!measured[index]) {
            heights[index] = painter.measure(shownRows().shown().get(index), width);
            measured[index] = true;
        }
        return heights[index];
    }

    /** Scrolls by pixels, down where they are positive, and not beyond the ends. */
    void scroll(int pixels) {
        if (heights.length > 0) {
            offset += pixels;
            while (offset < 0 && top > 0) {
                offset += height(--top);
            }
            offset = Math.max(0, offset);
            while (top < heights.length - 1 && offset >= height(top)) {
                offset -= height(top++);
            }
            keepPageFull();
        }
        ScrollBar bar = getVerticalBar();
        int view = Math.max(1, getClientArea().height);
        int all = Math.max(1, IntStream.of(heights).sum());
        int before = IntStream.of(heights).limit(top).sum() + offset;
        bar.setValues(Math.min(before, Math.max(0, all - view)), 0, all, Math.min(view, all), STEP, page());
        bar.setEnabled(all > view);
        redraw();
    }

    /** Nothing is scrolled further than that the last row ends at the bottom. */
    private void keepPageFull() {
        int view = getClientArea().height;
        int left = -offset;
        for (int i = top; i < heights.length && left < view; i++) {
            left += height(i);
        }
        offset -= Math.max(0, view - left);
        while (offset < 0 && top > 0) {
            offset += height(--top);
        }
        offset = Math.max(0, offset);
    }

    private void dragged() {
        int wanted = getVerticalBar().getSelection();
        top = 0;
        while (top < heights.length - 1 && wanted >= heights[top]) {
            wanted -= heights[top++];
        }
        offset = wanted;
        scroll(0);
    }

    private void reveal(int index) {
        int view = getClientArea().height;
        int y = -offset;
        for (int i = top; i < index && y < view; i++) {
            y += height(i);
        }
        if (index < top || y < 0 || y + Math.min(height(index), view) > view) {
            top = index;
            offset = 0;
            scroll(-view / 3);
        } else {
            scroll(0);
        }
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        int y = -offset;
        for (int i = top; i < heights.length && y < area.height; i++) {
            int height = height(i);
            painter.paint(event.gc, shownRows().shown().get(i), y, height, area.width, i == focus);
            y += height;
        }
        if (y < area.height) {
            event.gc.setBackground(getBackground());
            event.gc.fillRectangle(0, y, area.width, area.height - y);
        }
    }

    /** The row at a height, with where it begins: x is the index, y the beginning; empty below the last. */
    private Optional<Point> rowAt(int at) {
        int y = -offset;
        for (int i = top; i < heights.length; i++) {
            if (at < y + height(i)) {
                return Optional.of(new Point(i, y));
            }
            y += height(i);
        }
        return Optional.empty();
    }

    private void clicked(Event event) {
        setFocus();
        rowAt(event.y).ifPresent(row -> {
            focus(row.x);
            if (event.button == 1
                    && shownAt(row.x).filter(Shown.Folded.class::isInstance).isPresent()) {
                follow();
            }
        });
    }

    /** Says who wrote the words below the pointer. */
    private void hover(Event event) {
        String said = rowAt(event.y)
                .flatMap(row -> shownAt(row.x)
                        .filter(Shown.One.class::isInstance)
                        .flatMap(shown -> painter.strokeAt(
                                ((Shown.One) shown).line(), new Point(event.x, event.y - row.y), width)))
                .map(stroke -> words.of(stroke, event.x < width / 2))
                .orElse(null);
        setToolTipText(said);
    }
}
