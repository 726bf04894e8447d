package org.collate.internal.ui.manuscript.page;

import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * The room before the first word of each line: two characters, and that of the number that is painted there. Set only
 * where it differs, and once for each run of lines that need the same.
 */
final class Indents {

    /** How far a paragraph is indented, in characters. */
    static final int EMS = 2;

    private final IntSupplier top;

    private final StyledText text;
    private final Typeface typeface;
    private final Manuscript manuscript;
    private final GhostText ghost;
    private IntUnaryOperator room = line -> 0;

    /**
     * For the lines of a page.
     *
     * @param ghost needs room below lines where nothing is written yet
     * @param top the room above the first line, in pixels
     */
    Indents(StyledText text, Typeface typeface, Manuscript manuscript, GhostText ghost, IntSupplier top) {
        this.text = text;
        this.typeface = typeface;
        this.manuscript = manuscript;
        this.ghost = ghost;
        this.top = top;
    }

    /** Leaves room above lines for something else too. @param above how much above each, in pixels */
    void leaveRoom(IntUnaryOperator above) {
        room = above;
    }

    /** The room of a line, in pixels. */
    int of(Line line) {
        Level level = Level.of(line);
        return level.alignment() != SWT.LEFT ? 0 : EMS * typeface.em(text.getDisplay()) + numberWidth(line, level);
    }

    private int numberWidth(Line line, Level level) {
        return line.number().isEmpty() ? 0 : typeface.width(text.getDisplay(), level, line.number());
    }

    /** Gives lines the room that they need. @return whether one had another */
    boolean reconcile(int first, int last) {
        boolean isOther = reconcileRows(first, last);
        int end = Math.min(last, lineCount() - 1);
        // What a line is told stands above the next one.
        for (int i = Math.max(first, 0); i <= Math.min(end + 1, lineCount() - 1); i++) {
            int own = i == 0 ? top.getAsInt() : ghost.below(manuscript.line(i - 1));
            int above = own + room.applyAsInt(i);
            if (text.getLineVerticalIndent(i) != above) {
                text.setLineVerticalIndent(i, above);
                isOther = true;
            }
        }
        return isOther;
    }

    /**
     * Gives the rows of lines the room that they need before them, and leaves the room between lines as it is: where that
     * is set, the widget measures all lines above. @return whether one had another
     */
    boolean reconcileRows(int first, int last) {
        int end = Math.min(last, lineCount() - 1);
        int run = Math.max(first, 0);
        boolean isOther = false;
        while (run <= end) {
            int wanted = of(manuscript.line(run));
            int alignment = Level.of(manuscript.line(run)).alignment();
            int next = run + 1;
            while (next <= end
                    && of(manuscript.line(next)) == wanted
                    && Level.of(manuscript.line(next)).alignment() == alignment) {
                next++;
            }
            isOther |= set(run, next, wanted, alignment);
            run = next;
        }
        return isOther;
    }

    /** Takes the room between lines away: where lines differ in height, the widget adds them up with each setting. */
    void close() {
        for (int i = 0; i < text.getLineCount(); i++) {
            if (text.getLineVerticalIndent(i) != 0) {
                text.setLineVerticalIndent(i, 0);
            }
        }
    }

    private int lineCount() {
        return Math.min(text.getLineCount(), manuscript.lineCount());
    }

    private boolean set(int from, int end, int indent, int alignment) {
        int first = from;
        boolean isOther = false;
        while (first < end) {
            if (text.getLineIndent(first) == indent && text.getLineAlignment(first) == alignment) {
                first++;
                continue;
            }
            int next = first + 1;
            while (next < end && (text.getLineIndent(next) != indent || text.getLineAlignment(next) != alignment)) {
                next++;
            }
            isOther = true;
            text.setLineIndent(first, next - first, indent);
            if (alignment != SWT.LEFT || text.getLineAlignment(first) != alignment) {
                text.setLineAlignment(first, next - first, alignment);
            }
            first = next;
        }
        return isOther;
    }
}
