package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Presses keys as a person does: through the window system, to whatever has the focus. */
final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT};

    private final Display display = Display.getCurrent();

    /** Keys for the window of the desktop, which comes to the front. */
    static Keyboard ofWindow() {
        Shell shell = Screen.window().getShell();
        shell.forceActive();
        assertTrue(Screen.waitUntil(() -> shell.getDisplay().getActiveShell() == shell), "the window has no focus");
        return new Keyboard();
    }

    /** Types letters and digits. */
    void type(String characters) {
        characters.chars().forEach(c -> press(0, c));
    }

    /** Presses a key, with modifiers held; returns when the window has seen it. */
    void press(int modifiers, int key) {
        boolean[] seen = new boolean[1];
        Listener listener = event -> seen[0] |= event.keyCode == key || event.character == key;
        // A key that closes what it was pressed in is let go elsewhere.
        display.addFilter(SWT.KeyDown, listener);
        display.addFilter(SWT.KeyUp, listener);
        try {
            hold(modifiers, SWT.KeyDown);
            post(key, SWT.KeyDown);
            post(key, SWT.KeyUp);
            hold(modifiers, SWT.KeyUp);
            assertTrue(
                    Screen.waitUntil(() -> seen[0]),
                    () -> "the key " + key + " did not arrive; the focus is on " + display.getFocusControl());
        } finally {
            display.removeFilter(SWT.KeyDown, listener);
            display.removeFilter(SWT.KeyUp, listener);
        }
        while (display.readAndDispatch()) {
            // What the key asked for is done before the next.
        }
    }

    /** Types into an input method, which keeps the keys for itself until it gives something out. */
    void compose(int modifiers, String characters) {
        hold(modifiers, SWT.KeyDown);
        characters.chars().forEach(c -> {
            post(c, SWT.KeyDown);
            post(c, SWT.KeyUp);
        });
        hold(modifiers, SWT.KeyUp);
    }

    /**
     * Writes words with the input method that every GTK has: Ctrl, Shift and u, then the number of a character, then a blank.
     *
     * @param field what stands where it is written
     */
    void write(String words, Supplier<String> field) {
        words.codePoints().forEach(c -> {
            String before = field.get();
            compose(SWT.CTRL | SWT.SHIFT, "u");
            compose(0, Integer.toHexString(c));
            compose(0, " ");
            assertTrue(Screen.waitUntil(() -> !field.get().equals(before)), () -> "not written: " + words);
        });
    }

    private void hold(int modifiers, int type) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(modifier, type);
            }
        }
    }

    private void post(int key, int type) {
        Event event = new Event();
        event.type = type;
        if (key >= ' ' && key < SWT.DEL) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
        assertTrue(Screen.waitUntil(() -> takes(event)), "the window system takes no keys");
    }

    /** The window system takes keys only for a window that is active, which a dialog that closes late may end. */
    private boolean takes(Event event) {
        boolean taken = display.post(event);
        if (!taken && display.getActiveShell() == null) {
            Screen.window().getShell().forceActive();
        }
        return taken;
    }
}
