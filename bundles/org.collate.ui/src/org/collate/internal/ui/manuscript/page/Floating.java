package org.collate.internal.ui.manuscript.page;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * A small shell beside words of a page: it never takes the focus, so keys stay keys of the text, and it goes with the first
 * of them, with the mouse, and where the text is left.
 */
public final class Floating {

    private static final int DISTANCE = 6;

    private final StyledText text;
    private Shell shell;

    /** Beside the words of a page; nothing is shown yet. */
    public Floating(ManuscriptPage page) {
        text = page.text();
        page.viewer().prependVerifyKeyListener(event -> hide());
        text.addListener(SWT.MouseDown, event -> hide());
        text.addListener(SWT.MouseWheel, event -> hide());
        text.addListener(SWT.FocusOut, event -> hide());
        text.addListener(SWT.Resize, event -> hide());
        text.addListener(SWT.Dispose, event -> hide());
    }

    /** Shows something below the row of a place, or above it. */
    public void show(int offset, boolean above, Consumer<Composite> fill) {
        hide();
        Point place = text.getLocationAtOffset(offset);
        if (place.y < 0 || place.y > text.getClientArea().height) {
            return;
        }
        shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        GridLayoutFactory.fillDefaults().applyTo(shell);
        fill.accept(shell);
        shell.pack();
        Point size = shell.getSize();
        int height = text.getLineHeight(offset);
        Point wanted = text.toDisplay(place.x, above ? place.y - size.y - DISTANCE : place.y + height + DISTANCE);
        Rectangle room = text.getMonitor().getClientArea();
        int x = Math.clamp(wanted.x, room.x, Math.max(room.x, room.x + room.width - size.x));
        int y = wanted.y < room.y ? text.toDisplay(0, place.y + height + DISTANCE).y : wanted.y;
        shell.setLocation(x, y);
        shell.setVisible(true);
    }

    /** Whether something is shown. */
    public boolean isShown() {
        return shell != null && !shell.isDisposed();
    }

    /** Shows nothing. */
    public void hide() {
        if (isShown()) {
            shell.dispose();
        }
    }
}
