package org.collate.internal.ui;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A sentence beside the mouse, or beside what a key was pressed on, that says why something cannot be done. It takes no keys. */
public final class AtMouse {

    private static final int DISTANCE = 18;
    private static final int WIDTH = 340;
    private static final int LASTS = 6_000;

    private final Control owner;
    private Shell shell;
    private Label words;

    /** For what happens on a control; nothing is said yet. */
    public AtMouse(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.FocusOut, event -> hide());
        owner.addListener(SWT.KeyDown, event -> hide());
        owner.addListener(SWT.MouseDown, event -> hide());
        owner.addListener(SWT.Dispose, event -> {
            if (isShown()) {
                shell.dispose();
            }
        });
    }

    /** Says a sentence at the mouse; the empty one ends what was said. */
    public void say(String sentence) {
        say(sentence, owner.getDisplay().getCursorLocation());
    }

    /** Says a sentence at a place of the display. */
    public void say(String sentence, Point place) {
        if (sentence.isEmpty()) {
            hide();
            return;
        }
        if (!isShown()) {
            make();
        }
        if (!words.getText().equals(sentence)) {
            words.setText(sentence.replace("&", "&&"));
            int natural = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            ((GridData) words.getLayoutData()).widthHint = Math.min(natural, WIDTH);
            shell.pack();
        }
        Display display = owner.getDisplay();
        Rectangle room = owner.getMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(
                Math.clamp(place.x + DISTANCE, room.x, Math.max(room.x, room.x + room.width - size.x)),
                Math.clamp(place.y + DISTANCE, room.y, Math.max(room.y, room.y + room.height - size.y)));
        shell.setVisible(true);
        Shell said = shell;
        display.timerExec(LASTS, () -> {
            if (!said.isDisposed() && said == shell) {
                hide();
            }
        });
    }

    private void make() {
        shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
        shell.setData(Paper.UNSTYLED, Boolean.TRUE);
        shell.setBackground(new Color(255, 246, 214));
        GridLayoutFactory.swtDefaults().margins(10, 7).applyTo(shell);
        words = new Label(shell, SWT.WRAP);
        words.setData(Paper.UNSTYLED, Boolean.TRUE);
        words.setBackground(shell.getBackground());
        words.setForeground(new Color(70, 58, 20));
        words.setLayoutData(new GridData());
    }

    /** Says nothing. */
    public void hide() {
        if (isShown()) {
            shell.dispose();
        }
    }

    private boolean isShown() {
        return shell != null && !shell.isDisposed();
    }

    /** What is said at the moment; empty for nothing. */
    public String sentence() {
        return isShown() ? words.getText() : "";
    }
}
