package org.collate.internal.ui.manuscript.page;

import java.util.function.Consumer;
import org.collate.internal.ui.Paper;
import org.collate.ui.OnScreen;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Something small that lies over the page beside words. It is no window, since one that comes up takes the keys of the text
 * away with some window managers; it goes with the next key, with the mouse, and where the text is left.
 */
public final class Floating {

    private static final int DISTANCE = 6;
    private static final int EDGE = 1;

    private final StyledText text;
    private final Composite desk;
    private Composite shown;
    private Point deskSize;
    private int at;
    private boolean isAbove;

    /** Beside the words of a page; nothing is shown yet. */
    public Floating(ManuscriptPage page) {
        text = page.text();
        desk = page.sheet().desk();
        page.viewer().prependVerifyKeyListener(event -> hide());
        text.addListener(SWT.MouseDown, event -> hide());
        text.addListener(SWT.MouseWheel, event -> hide());
        // A change of the window's focus is known only when it is over.
        text.addListener(SWT.FocusOut, event -> OnScreen.of(text).later(this::left));
        desk.addListener(SWT.Resize, event -> resized());
        desk.addListener(SWT.MouseWheel, event -> hide());
    }

    /** Shows something below the row of a place, or above it; nothing where the place is out of sight. */
    public void show(int offset, boolean above, Consumer<Composite> fill) {
        hide();
        if (!isSeen(offset)) {
            return;
        }
        Composite edge = new Composite(desk, SWT.NONE);
        edge.setData(Paper.UNSTYLED, Boolean.TRUE);
        edge.setBackground(new Color(176, 168, 138));
        GridLayoutFactory.fillDefaults().margins(EDGE, EDGE).applyTo(edge);
        Composite inside = new Composite(edge, SWT.NONE);
        fill.accept(inside);
        at = offset;
        isAbove = above;
        shown = edge;
        place();
        edge.layout(true, true);
        edge.moveAbove(null);
    }

    private boolean isSeen(int offset) {
        int y = text.getLocationAtOffset(offset).y;
        return y >= 0 && y <= text.getBounds().height;
    }

    private void place() {
        Point place = text.getLocationAtOffset(at);
        Rectangle page = text.getBounds();
        Point size = shown.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle room = desk.getClientArea();
        int below = page.y + place.y + text.getLineHeight(at) + DISTANCE;
        int over = page.y + place.y - size.y - DISTANCE;
        boolean isOver = isAbove ? over >= room.y : below + size.y > room.y + room.height;
        int x = Math.clamp(page.x + place.x, room.x, Math.max(room.x, room.x + room.width - size.x));
        shown.setBounds(x, isOver ? over : below, size.x, size.y);
        deskSize = desk.getSize();
    }

    /** Whether something is shown. */
    public boolean isShown() {
        return shown != null && !shown.isDisposed();
    }

    /** Shows nothing. */
    public void hide() {
        if (isShown()) {
            shown.dispose();
        }
    }

    /** It stays at its words as long as they are seen. Layouts tell of a size also where it is the same. */
    private void resized() {
        if (!isShown() || desk.getSize().equals(deskSize)) {
            return;
        }
        // The page itself is laid out after its desk.
        OnScreen.of(desk).later(() -> {
            if (isShown() && at <= text.getCharCount() && isSeen(at)) {
                place();
            } else {
                hide();
            }
        });
    }

    /** What is pressed in it takes the focus for a moment. */
    private void left() {
        if (text.isDisposed() || !isShown() || text.isFocusControl()) {
            return;
        }
        Control under = text.getDisplay().getCursorControl();
        while (under != null && under != shown) {
            under = under.getParent();
        }
        if (under == null) {
            hide();
        }
    }
}
