package org.collate.internal.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.internal.ui.sheets.PageFonts;
import org.collate.internal.ui.sheets.SheetPainter;
import org.collate.model.Messages;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.PageSheet;
import org.collate.transfer.sheets.Sheets;
import org.collate.transfer.sheets.Sheets.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Pages below each other, the one with the caret marked. A page is drawn when it is seen first, and again when it changed. */
public final class PreviewCanvas {

    private static final int GAP = 14;
    private static final int STEP = 60;
    private static final double ZOOM = 1.25;
    private static final double LEAST = 0.01;
    private static final double MOST = 0.2;
    private static final int MARK = 3;
    private static final int CARET = 0xC0;

    private final Canvas canvas;
    private final Messages text;
    private final Map<PageSheet, Image> drawn = new HashMap<>();
    private Optional<Sheets> sheets = Optional.empty();
    private Optional<Spot> caret = Optional.empty();
    private Optional<SheetPainter> painter = Optional.empty();
    private Optional<PageFonts> fonts = Optional.empty();
    /** Pixels of a twip where somebody chose them; 0 for as wide as there is room. */
    private double chosen;

    private double drawnAt;

    /** Leads to words. */
    @FunctionalInterface
    interface Reveal {
        void at(String element, int offset);
    }

    PreviewCanvas(Composite parent, Messages text, Reveal reveal) {
        this.text = text;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> laidOut());
        canvas.addListener(SWT.MouseUp, event -> click(event, reveal));
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Dispose, event -> forget());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }
        });
    }

    /** Its control. */
    public Canvas control() {
        return canvas;
    }

    private String name() {
        return sheets.map(each -> text.get("page", page() + 1, each.sheets().size()))
                .orElse(text.get("none"));
    }

    /** The index of the page with the caret. */
    public int page() {
        return caret.map(Spot::sheet).orElse(0);
    }

    /** Shows pages, and the caret where it stands now. */
    void show(Optional<Sheets> now, Optional<PageFonts> with, Optional<Spot> at) {
        if (canvas.isDisposed()) {
            return;
        }
        boolean isOther = !now.equals(sheets);
        boolean hasMoved = !at.equals(caret);
        if (!with.equals(fonts)) {
            forget();
            fonts = with;
            painter = with.map(each -> new SheetPainter(canvas.getDisplay(), each));
        }
        sheets = now;
        caret = at;
        if (isOther) {
            keep(now.map(Sheets::sheets).orElse(List.of()));
            laidOut();
        }
        if (hasMoved) {
            at.ifPresent(this::follow);
        }
        if (isOther || hasMoved) {
            canvas.redraw();
        }
    }

    /** Lets go what was drawn of pages that are no more. */
    private void keep(List<PageSheet> now) {
        drawn.entrySet().removeIf(each -> {
            boolean isGone = !now.contains(each.getKey());
            if (isGone) {
                each.getValue().dispose();
            }
            return isGone;
        });
    }

    private void forget() {
        keep(List.of());
        painter.ifPresent(SheetPainter::dispose);
        painter = Optional.empty();
    }

    // ---- sizes

    private int paper(String side) {
        return sheets.map(Sheets::page).orElseGet(PageProfile::standard).number("page." + side);
    }

    private double scale() {
        double fitting = (canvas.getClientArea().width - 2 * GAP) / (double) paper("width");
        return Math.clamp(chosen > 0 ? chosen : fitting, LEAST, MOST);
    }

    private int pageWidth() {
        return (int) Math.round(paper("width") * scale());
    }

    private int pageHeight() {
        return (int) Math.round(paper("height") * scale());
    }

    private int top(int sheet) {
        return GAP + sheet * (pageHeight() + GAP) - canvas.getVerticalBar().getSelection();
    }

    private int left() {
        int free = canvas.getClientArea().width - pageWidth();
        return free > 2 * GAP ? free / 2 : GAP - canvas.getHorizontalBar().getSelection();
    }

    private void laidOut() {
        Rectangle area = canvas.getClientArea();
        int count = sheets.map(each -> each.sheets().size()).orElse(0);
        bar(canvas.getVerticalBar(), area.height, count * (pageHeight() + GAP) + GAP);
        bar(canvas.getHorizontalBar(), area.width, pageWidth() + 2 * GAP);
        canvas.redraw();
    }

    private static void bar(ScrollBar bar, int seen, int all) {
        int shown = Math.max(1, Math.min(seen, all));
        bar.setValues(
                Math.clamp(bar.getSelection(), 0, Math.max(0, all - shown)), 0, Math.max(1, all), shown, STEP, shown);
        bar.setVisible(all > seen);
    }

    void larger() {
        zoom(scale() * ZOOM);
    }

    void smaller() {
        zoom(scale() / ZOOM);
    }

    /** As wide as there is room. */
    void fit() {
        zoom(0);
    }

    private void zoom(double wanted) {
        chosen = wanted == 0 ? 0 : Math.clamp(wanted, LEAST, MOST);
        laidOut();
        caret.ifPresent(this::follow);
    }

    // ---- what is seen

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        gc.fillRectangle(area);
        if (sheets.isEmpty() || painter.isEmpty()) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
            gc.drawText(text.get("none"), GAP, GAP, true);
            return;
        }
        if (drawnAt != scale()) {
            keep(List.of());
            drawnAt = scale();
        }
        List<PageSheet> pages = sheets.get().sheets();
        for (int i = 0; i < pages.size(); i++) {
            if (top(i) < area.height && top(i) + pageHeight() > 0) {
                page(gc, pages.get(i), i);
            }
        }
    }

    private void page(GC gc, PageSheet sheet, int index) {
        boolean isCurrent = index == page();
        Color frame = canvas.getDisplay()
                .getSystemColor(isCurrent ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_WIDGET_NORMAL_SHADOW);
        int edge = isCurrent ? MARK : 1;
        gc.setBackground(frame);
        gc.fillRectangle(left() - edge, top(index) - edge, pageWidth() + 2 * edge, pageHeight() + 2 * edge);
        gc.drawImage(drawn.computeIfAbsent(sheet, this::draw), left(), top(index));
        caret.filter(at -> at.sheet() == index).ifPresent(at -> {
            gc.setBackground(frame);
            int x = left() + (int) Math.round(at.x() * scale());
            int y = top(index) + (int) Math.round(at.line().top() * scale());
            gc.setAlpha(CARET);
            gc.fillRectangle(
                    x - 1, y, 2, Math.max(MARK, (int) Math.round(at.line().height() * scale())));
            gc.setAlpha(0xFF);
        });
    }

    private Image draw(PageSheet sheet) {
        Image image = new Image(canvas.getDisplay(), Math.max(1, pageWidth()), Math.max(1, pageHeight()));
        GC gc = new GC(image);
        // A page is of paper, whatever the theme of the window.
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(image.getBounds());
        painter.ifPresent(each -> each.paint(gc, sheet, 0, 0, scale()));
        gc.dispose();
        return image;
    }

    /** Scrolls as far as is needed to see a place. */
    private void follow(Spot at) {
        ScrollBar bar = canvas.getVerticalBar();
        int y = top(at.sheet()) + (int) Math.round(at.line().top() * scale());
        int height = (int) Math.round(at.line().height() * scale());
        int seen = canvas.getClientArea().height;
        if (y < 0 || y + height > seen) {
            bar.setSelection(bar.getSelection() + y - seen / MARK);
            canvas.redraw();
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            if (event.count > 0) {
                larger();
            } else {
                smaller();
            }
        }
    }

    private void key(Event event) {
        ScrollBar bar = canvas.getVerticalBar();
        int page = Math.max(STEP, canvas.getClientArea().height - STEP);
        int by = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> STEP;
            case SWT.ARROW_UP -> -STEP;
            case SWT.PAGE_DOWN -> page;
            case SWT.PAGE_UP -> -page;
            case SWT.HOME -> -bar.getMaximum();
            case SWT.END -> bar.getMaximum();
            default -> 0;
        };
        if (by != 0) {
            bar.setSelection(bar.getSelection() + by);
            canvas.redraw();
        }
    }

    private void click(Event event, Reveal reveal) {
        if (event.button != 1 || sheets.isEmpty()) {
            return;
        }
        for (int i = 0; i < sheets.get().sheets().size(); i++) {
            if (event.y >= top(i) && event.y < top(i) + pageHeight()) {
                sheets.get()
                        .at(i, (event.x - left()) / scale(), (event.y - top(i)) / scale())
                        .ifPresent(letter -> reveal.at(letter.element(), letter.offset()));
            }
        }
    }
}
