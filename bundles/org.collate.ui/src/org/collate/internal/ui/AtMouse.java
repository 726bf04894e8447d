package org.collate.internal.ui;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A sentence beside the mouse, or beside what a key was pressed on, that says why something cannot be done. It lies over the
 * window and is none itself, since one that comes up takes the keys away with some window managers.
 */
public final class AtMouse {

    private static final int DISTANCE = 18;
    private static final int WIDTH = 340;
    private static final int LASTS = 6_000;

    private final Control owner;
    private Composite shown;
    private Label words;

    /** For what happens on a control; nothing is said yet. */
    public AtMouse(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.FocusOut, event -> hide());
        owner.addListener(SWT.KeyDown, event -> hide());
        owner.addListener(SWT.MouseDown, event -> hide());
        owner.addListener(SWT.Dispose, event -> {
            if (isShown()) {
                shown.dispose();
            }
        });
    }

    /** Says a sentence at the mouse; the empty one ends what was said. */
    public void say(String sentence) {
        say(sentence, owner.getDisplay().getCursorLocation());
    }

    /** Says a sentence above the mouse, where the picture of what is dragged does not cover it. @param mouse on the display */
    public void sayWhileDragging(String sentence, Point mouse) {
        say(sentence, mouse, true);
    }

    /** Says a sentence at a place of the display. */
    public void say(String sentence, Point place) {
        say(sentence, place, false);
    }

    private void say(String sentence, Point place, boolean above) {
        if (sentence.isEmpty()) {
            hide();
            return;
        }
        if (!isShown()) {
            make();
        }
        String said = sentence.replace("&", "&&");
        if (!words.getText().equals(said)) {
            words.setText(said);
            int natural = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            ((GridData) words.getLayoutData()).widthHint = Math.min(natural, WIDTH);
            shown.setSize(shown.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            shown.layout();
        }
        Rectangle room = owner.getShell().getClientArea();
        Point at = owner.getShell().toControl(place);
        Point size = shown.getSize();
        int y = above ? at.y - DISTANCE - size.y : at.y + DISTANCE;
        shown.setLocation(
                Math.clamp(at.x + DISTANCE, room.x, Math.max(room.x, room.x + room.width - size.x)),
                Math.clamp(y, room.y, Math.max(room.y, room.y + room.height - size.y)));
        shown.moveAbove(null);
        shown.setVisible(true);
        Composite now = shown;
        owner.getDisplay().timerExec(LASTS, () -> {
            if (!now.isDisposed() && now == shown) {
                hide();
            }
        });
    }

    private void make() {
        shown = new Composite(owner.getShell(), SWT.BORDER);
        shown.setData(Paper.UNSTYLED, Boolean.TRUE);
        shown.setBackground(new Color(255, 246, 214));
        GridLayoutFactory.swtDefaults().margins(10, 7).applyTo(shown);
        words = new Label(shown, SWT.WRAP);
        words.setData(Paper.UNSTYLED, Boolean.TRUE);
        words.setBackground(shown.getBackground());
        words.setForeground(new Color(70, 58, 20));
        words.setLayoutData(new GridData());
    }

    /** Says nothing. */
    public void hide() {
        if (isShown()) {
            shown.dispose();
        }
    }

    private boolean isShown() {
        return shown != null && !shown.isDisposed();
    }

    /** What is said at the moment; empty for nothing. */
    public String sentence() {
        return isShown() ? words.getText() : "";
    }
}
