package org.collate.internal.ui.manuscript.page;

import java.util.Optional;
import org.collate.internal.ui.Paper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The desk that the page lies on: grey, with the page of fixed width in its middle, and the scroll bar at its edge. The
 * page keeps its width when the window changes, since each other width lays out the whole text again; where there is not room
 * enough for its words, its margins go first, and then its lines are shorter than on paper.
 */
public final class Sheet {

    /** The room beside the words, in print. */
    static final int MARGIN = 64;

    /** What stays of a margin where there is no room. */
    private static final int EDGE = 12;

    /** No page is narrower, in pixels. */
    private static final int LEAST = 240;

    private static final int BESIDE = 216;
    private static final int MOST_BESIDE = 300;

    private final Composite desk;
    private StyledText text;
    private int width;
    private int margin;
    private Optional<Control> beside = Optional.empty();

    Sheet(Composite parent) {
        desk = new Composite(parent, SWT.V_SCROLL | SWT.NO_FOCUS);
        desk.setData(Paper.UNSTYLED, Boolean.TRUE);
        desk.setBackground(new Color(223, 224, 226));
        desk.addListener(SWT.Resize, event -> lay());
        desk.addListener(SWT.MouseWheel, this::wheel);
        desk.getVerticalBar().addListener(SWT.Selection, event -> {
            text.setTopPixel(desk.getVerticalBar().getSelection());
        });
        desk.getVerticalBar().setVisible(false);
    }

    public Composite desk() {
        return desk;
    }

    /** Puts the page on the desk. */
    void put(StyledText page) {
        text = page;
        Paper.lay(text);
        text.getVerticalBar().setVisible(false);
        text.addListener(SWT.Paint, event -> scrolled());
    }

    /** Gives the page another size. */
    void size(int textWidth, int margin) {
        width = textWidth + 2 * margin;
        this.margin = margin;
        text.setMargins(margin, 0, margin, 0);
        lay();
    }

    private void lay() {
        if (text == null) {
            return;
        }
        Rectangle area = desk.getClientArea();
        int room = beside.isEmpty() ? 0 : Math.clamp(area.width - width, BESIDE, MOST_BESIDE);
        int free = area.width - room;
        // A part that is not shown yet has no room at all.
        int page = free <= 0 ? width : Math.min(width, Math.max(free, LEAST) + 2 * (margin - EDGE));
        int left = Math.max(EDGE - margin, (free - page) / 2);
        int right = Math.min(left + page, free);
        beside.ifPresent(control -> put(control, new Rectangle(right, 0, room, area.height)));
        Rectangle bounds = new Rectangle(left, 0, page, area.height);
        if (!text.getBounds().equals(bounds)) {
            text.setBounds(bounds);
        }
    }

    /** Puts something beside the page, on its right; empty for nothing. It is a child of the desk. */
    public void beside(Optional<Control> control) {
        beside.filter(each -> !each.isDisposed() && !control.equals(beside)).ifPresent(each -> each.setVisible(false));
        beside = control;
        lay();
    }

    private static void put(Control control, Rectangle bounds) {
        control.setBounds(bounds);
        control.setVisible(true);
        control.moveAbove(null);
    }

    private void wheel(Event event) {
        if (PageSize.isZoom(event)) {
            return;
        }
        text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight());
    }

    /** Has the bar of the desk show what the bar of the page would. */
    private void scrolled() {
        ScrollBar own = text.getVerticalBar();
        ScrollBar shown = desk.getVerticalBar();
        // Asked for its top pixel, the widget would measure all lines above at once, where their heights have changed.
        Point now = new Point(own.getSelection(), own.getMaximum());
        Point before = new Point(shown.getSelection(), shown.getMaximum());
        boolean needed = own.getMaximum() > own.getThumb();
        if (!now.equals(before) || shown.getThumb() != own.getThumb() || shown.isVisible() != needed) {
            shown.setValues(
                    now.x,
                    0,
                    Math.max(own.getMaximum(), 1),
                    Math.max(own.getThumb(), 1),
                    text.getLineHeight(),
                    Math.max(own.getPageIncrement(), 1));
            shown.setVisible(needed);
        }
    }
}
