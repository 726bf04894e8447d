package org.collate.internal.ui.manuscript.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.collate.ui.OnScreen;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;

/**
 * Gives the lines of a page what another size of letters asks for: at once what holds for all and the rows that are seen, the
 * rest bit by bit, so that nobody waits for a long report. What is at the top stays there meanwhile.
 *
 * <p>Whatever asks the widget how far it is scrolled has it measure all lines above at once. So those are measured first, upwards
 * from the one at the top; only then come caret, fonts of headings, and room between lines, which all ask for it.
 */
final class Resizing {

    private static final long UNNOTICED = TimeUnit.MILLISECONDS.toNanos(12);

    /** So many lines beside those that are seen: a turn of the wheel shows nothing that is not ready. */
    private static final int BESIDE = 10;

    private static final int HANDFUL = 10;

    private final StyledText text;
    private final Lines lines;
    private final Caret caret;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private boolean goesOn;

    /** What is done to lines. */
    interface Lines {

        /** Gives rows the room before them that they need now. */
        void indent(int first, int last);

        /** Gives lines their fonts. */
        void style(int first, int last);

        /** Gives all lines the room between them. */
        void part();
    }

    Resizing(StyledText text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.caret = text.getCaret();
    }

    /** Changes the size. @param change sets what holds for all lines */
    void resize(Runnable change) {
        left.clear();
        text.setRedraw(false);
        text.setCaret(null);
        try {
            change.run();
            lines.indent(firstSeen(), lastSeen());
        } finally {
            text.setRedraw(true);
        }
        for (int line = text.getTopIndex(); line > 0; line -= HANDFUL) {
            int last = line - 1;
            left.add(() -> measure(Math.max(0, last + 1 - HANDFUL), last));
        }
        left.add(() -> lines.style(firstSeen(), lastSeen()));
        renewAll();
        goOn();
    }

    private void renewAll() {
        int count = text.getLineCount();
        for (int line = 0; line < count; line += HANDFUL) {
            int first = line;
            left.add(() -> renew(first, first + HANDFUL - 1));
        }
        left.add(() -> finish(count));
    }

    private void finish(int count) {
        if (text.getLineCount() != count) {
            // Lines came or went meanwhile, so that some may have been passed over.
            renewAll();
            return;
        }
        lines.part();
        text.setCaret(caret);
    }

    private void goOn() {
        if (goesOn) {
            return;
        }
        goesOn = true;
        OnScreen.of(text).later(() -> {
            goesOn = false;
            long end = System.nanoTime() + UNNOTICED;
            while (!left.isEmpty() && System.nanoTime() < end) {
                left.remove().run();
            }
            if (!left.isEmpty()) {
                goOn();
            }
        });
    }

    private void measure(int first, int last) {
        lines.indent(first, last);
        // All lines between this one and the one at the top are known.
        text.getLinePixel(Math.min(first, text.getLineCount() - 1));
    }

    private void renew(int first, int last) {
        int end = Math.min(last, text.getLineCount() - 1);
        if (first <= end) {
            lines.indent(first, end);
            lines.style(first, end);
        }
    }

    private int firstSeen() {
        return Math.max(0, text.getTopIndex() - BESIDE);
    }

    private int lastSeen() {
        return Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height) + BESIDE);
    }
}
