package org.collate.internal.ui.manuscript.page;

import java.util.function.IntConsumer;
import org.collate.ui.OnScreen;
import org.collate.ui.PageZoom;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** How large a page is: that of all pages, which Ctrl and the wheel change; a page that is not seen follows when it is. */
final class PageSize {

    private final PageZoom zoom = PageZoom.current();
    private final IntConsumer resize;
    private int shown = zoom.percent();

    /**
     * For a page.
     *
     * @param resize lays the page out in another size, in percent of what is printed
     */
    PageSize(StyledText text, Composite desk, IntConsumer resize) {
        this.resize = resize;
        Runnable stop = zoom.whenChanged(() -> {
            if (text.isVisible()) {
                follow();
            }
        });
        text.addListener(SWT.Dispose, event -> stop.run());
        text.addListener(SWT.Paint, event -> {
            if (shown != zoom.percent()) {
                OnScreen.of(text).later(this::follow);
            }
        });
        text.addListener(SWT.MouseWheel, this::wheel);
        desk.addListener(SWT.MouseWheel, this::wheel);
    }

    /** In percent of what is printed. */
    int percent() {
        return shown;
    }

    private void follow() {
        if (shown != zoom.percent()) {
            shown = zoom.percent();
            resize.accept(shown);
        }
    }

    private void wheel(Event event) {
        if (!isZoom(event) || event.count == 0) {
            return;
        }
        event.doit = false;
        if (event.count > 0) {
            zoom.in();
        } else {
            zoom.out();
        }
    }

    /** Whether the wheel is turned to change the size. */
    static boolean isZoom(Event event) {
        return (event.stateMask & SWT.MOD1) != 0;
    }
}
