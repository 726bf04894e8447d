package org.collate.internal.ui.manuscript.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.DragOver;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.operations.arrange.DropPlace;
import org.collate.ui.DraggedElements;
import org.collate.ui.OpenDraft;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.dnd.IDragAndDropService;

/**
 * Elements are dragged on a page by the room before their first word, where their number stands; several where they are
 * selected. A line shows between which words they come.
 */
public final class PageDrag {

    private static final Color MARK = new Color(28, 98, 196);
    private static final int EDGE = 24;

    private final StyledText text;
    private final Manuscript manuscript;
    private final Function<List<String>, DraggedElements> take;
    private List<String> grabbed = List.of();
    private int mark = -1;
    private boolean isOver;

    /**
     * For a page.
     *
     * @param take takes hold of elements by their ids
     * @param draft where elements are dropped; empty where nothing is written on the page at the moment
     */
    public PageDrag(
            ManuscriptPage page,
            Function<List<String>, DraggedElements> take,
            Supplier<Optional<OpenDraft>> draft,
            IDragAndDropService targets) {
        this.text = page.text();
        this.manuscript = page.manuscript();
        this.take = take;
        offer();
        targets.addMergedDropTarget(
                text,
                DragOver.OPERATIONS | DND.DROP_DEFAULT,
                new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new Over(draft));
        text.addListener(SWT.Paint, this::paint);
        text.addListener(SWT.MouseMove, this::point);
    }

    /** The widget begins to select where a button is pressed, so what is dragged has to be known before. */
    private void offer() {
        Display display = text.getDisplay();
        Listener filter = event -> {
            if (event.widget == text) {
                boolean isHandle = event.button == 1 && event.count == 1 && isHandle(event);
                // The drag begins only when this event is over.
                grabbed = isHandle ? elements(text.getLineIndex(event.y)) : List.of();
                if (isHandle && text.dragDetect(event)) {
                    event.type = SWT.None;
                }
            }
        };
        display.addFilter(SWT.MouseDown, filter);
        text.addListener(SWT.Dispose, event -> display.removeFilter(SWT.MouseDown, filter));
        DragSource source = new DragSource(text, DragOver.OPERATIONS);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !grabbed.isEmpty();
                if (event.doit) {
                    DragOver.drag(take.apply(grabbed));
                }
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                grabbed = List.of();
                DragOver.end();
            }
        });
    }

    /** Whether the mouse is in the room before the first word of an element that can be dragged. */
    private boolean isHandle(Event event) {
        int index = text.getLineIndex(event.y);
        if (index >= manuscript.lineCount() || elements(index).isEmpty()) {
            return false;
        }
        int offset = text.getOffsetAtLine(index);
        Point place = text.getLocationAtOffset(offset);
        return event.x < place.x && event.y >= place.y && event.y < place.y + text.getLineHeight(offset);
    }

    /** The ids of what is dragged by a line: its element, or all that is selected where that is one of them. */
    private List<String> elements(int index) {
        Line line = manuscript.line(index);
        if (line.depth() == 0 || line.isBlank() || !line.isFirst()) {
            return List.of();
        }
        Point selection = text.getSelection();
        int first = manuscript.lineAt(selection.x);
        int last = manuscript.lineAt(selection.y);
        if (selection.x == selection.y || index < first || index > last) {
            return List.of(line.element());
        }
        List<String> all = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Line each = manuscript.line(i);
            boolean isOnlyBreak = i == last && i > first && selection.y == manuscript.offsetAt(i);
            if (each.depth() > 0 && !each.isBlank() && !isOnlyBreak) {
                all.add(each.element());
            }
        }
        return all;
    }

    private void point(Event event) {
        boolean now = isHandle(event);
        if (now != isOver) {
            isOver = now;
            text.setCursor(now ? text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL) : null);
        }
    }

    private void paint(Event event) {
        if (mark >= 0) {
            event.gc.setForeground(MARK);
            event.gc.setLineWidth(2);
            int right = text.getClientArea().width - text.getRightMargin();
            event.gc.drawLine(text.getLeftMargin(), mark, right, mark);
            event.gc.setLineWidth(1);
        }
    }

    /** The line below whose words something comes that is let go at a height; -1 for above all of them. */
    private int above(int y) {
        int index = Math.min(text.getLineIndex(y), manuscript.lineCount() - 1);
        int top = text.getLinePixel(index);
        int bottom = text.getLinePixel(index + 1);
        return y < (top + bottom) / 2 ? index - 1 : index;
    }

    /** Where something comes that is let go at a height of the page. */
    public DropPlace place(int y) {
        int index = above(y);
        String report = manuscript.report().getId();
        if (index < 0) {
            return new DropPlace.Below(report);
        }
        Line line = manuscript.line(index);
        if (line.blank().filter(blank -> blank.of() == Blank.Of.CONTENT).isPresent()) {
            return new DropPlace.Into(line.blank().get().holder());
        }
        if (line.depth() > 0 && !line.isBlank()) {
            return new DropPlace.Below(line.element());
        }
        boolean isHead = switch (line.kind()) {
            case SIGNATURE, DATE -> false;
            default -> true;
        };
        return isHead ? new DropPlace.Below(report) : new DropPlace.Into(report);
    }

    private final class Over extends DragOver {

        private final Supplier<Optional<OpenDraft>> draft;

        Over(Supplier<Optional<OpenDraft>> draft) {
            super(text);
            this.draft = draft;
        }

        @Override
        protected Optional<OpenDraft> draft() {
            return draft.get();
        }

        private int height(DropTargetEvent event) {
            return text.toControl(event.x, event.y).y;
        }

        @Override
        protected Optional<DropPlace> place(DropTargetEvent event) {
            return Optional.of(PageDrag.this.place(height(event)));
        }

        @Override
        protected void show(DropTargetEvent event, Optional<DropPlace> place) {
            int y = height(event);
            scroll(y);
            int now = place.isEmpty() ? -1 : Math.max(0, text.getLinePixel(above(y) + 1));
            if (now != mark) {
                mark = now;
                text.redraw();
            }
        }

        private void scroll(int y) {
            int height = text.getClientArea().height;
            if (y >= 0 && y < EDGE) {
                text.setTopPixel(Math.max(0, text.getTopPixel() - EDGE));
            } else if (y > height - EDGE && y <= height) {
                text.setTopPixel(text.getTopPixel() + EDGE);
            }
        }
    }
}
