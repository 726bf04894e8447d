package org.collate.internal.ui.manuscript.page;

import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * The room before the first word of each line: two characters, and that of the number that is painted there. Set only
 * where it differs, and once for each run of lines that need the same.
 */
final class Indents {

    private static final int EMS = 2;

    private final StyledText text;
    private final Typeface typeface;
    private final Manuscript manuscript;

    Indents(StyledText text, Typeface typeface, Manuscript manuscript) {
        this.text = text;
        this.typeface = typeface;
        this.manuscript = manuscript;
    }

    /** The room of a line, in pixels. */
    int of(Line line) {
        Level level = Level.of(line);
        return level.alignment() != SWT.LEFT ? 0 : EMS * typeface.em(text.getDisplay()) + numberWidth(line, level);
    }

    private int numberWidth(Line line, Level level) {
        return line.number().isEmpty() ? 0 : typeface.width(text.getDisplay(), level, line.number());
    }

    /** Gives lines the room that they need. */
    void reconcile(int first, int last) {
        int end = Math.min(last, Math.min(text.getLineCount(), manuscript.lineCount()) - 1);
        int run = Math.max(first, 0);
        while (run <= end) {
            int wanted = of(manuscript.line(run));
            int alignment = Level.of(manuscript.line(run)).alignment();
            int next = run + 1;
            while (next <= end
                    && of(manuscript.line(next)) == wanted
                    && Level.of(manuscript.line(next)).alignment() == alignment) {
                next++;
            }
            set(run, next, wanted, alignment);
            run = next;
        }
    }

    private void set(int from, int end, int indent, int alignment) {
        int first = from;
        while (first < end) {
            if (text.getLineIndent(first) == indent && text.getLineAlignment(first) == alignment) {
                first++;
                continue;
            }
            int next = first + 1;
            while (next < end && (text.getLineIndent(next) != indent || text.getLineAlignment(next) != alignment)) {
                next++;
            }
            text.setLineIndent(first, next - first, indent);
            if (alignment != SWT.LEFT || text.getLineAlignment(first) != alignment) {
                text.setLineAlignment(first, next - first, alignment);
            }
            first = next;
        }
    }
}
