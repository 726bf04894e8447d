package org.collate.internal.ui.manuscript.writing;

import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.PageText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;

/**
 * Keys of writing that are pressed on a page which shows a text in another way: they are pressed on the page on which it is
 * written, so that there is one way of writing.
 */
public final class Relay {

    private final ManuscriptPage shown;
    private final ManuscriptPage written;
    private final Aim aim;
    private final Composition composition;

    /** Where on the page that is written on keys come to. */
    public interface Aim {

        /** Whether it can be written on where the caret stands; else it is said why not. */
        boolean isFree();

        /** Selects there what is selected here. @return whether it can be written on; else it is said why not */
        boolean take();

        /** A key was pressed there. */
        void pressed();
    }

    /**
     * Listens to a page.
     *
     * @param shown the page that has the keys
     * @param written the page that is written on
     */
    public Relay(ManuscriptPage shown, ManuscriptPage written, Aim aim) {
        this.shown = shown;
        this.written = written;
        this.aim = aim;
        composition = new Composition(shown, words -> aim.isFree());
        StyledText text = shown.text();
        text.addVerifyListener(event -> event.doit = false);
        shown.viewer().appendVerifyKeyListener(this::key);
        text.addTraverseListener(event -> {
            boolean shiftTab = event.detail == SWT.TRAVERSE_TAB_PREVIOUS && (event.stateMask & SWT.CTRL) == 0;
            event.doit &= !shiftTab;
        });
        if (text instanceof PageText page && written.text() instanceof PageText other) {
            page.changeElsewhere(change -> {
                if (aim.take()) {
                    change.accept(other);
                    aim.pressed();
                }
            });
        }
    }

    /** What an input method is composing at the caret; empty for nothing. */
    public String composed() {
        return composition.words();
    }

    private void key(VerifyEvent event) {
        if (!event.doit || !isWriting(event)) {
            return;
        }
        event.doit = false;
        if (!aim.take()) {
            return;
        }
        Event key = new Event();
        key.character = event.character;
        key.keyCode = event.keyCode;
        key.keyLocation = event.keyLocation;
        key.stateMask = event.stateMask;
        written.text().notifyListeners(SWT.KeyDown, key);
        if (!shown.text().isDisposed()) {
            aim.pressed();
        }
    }

    private static boolean isWriting(VerifyEvent event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean isPlain = modifiers == 0 || modifiers == SWT.SHIFT;
        return switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> isPlain;
            case SWT.BS, SWT.DEL -> (modifiers & SWT.ALT) == 0;
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> modifiers == SWT.ALT;
            default -> event.character >= ' ' && event.character != SWT.DEL && (modifiers & (SWT.MOD1 | SWT.ALT)) == 0;
        };
    }
}
