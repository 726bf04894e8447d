package org.collate.operations.writing;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.TypedNumber;

/**
 * Tells a text that is a report, or most of one, from a piece of one: it has several headings of the first level, and lines
 * numbered in other ways below them.
 */
public final class WholeReport {

    private static final int HEADINGS = 2;
    private static final int LINES = 6;

    /** A report has its second heading long before. */
    private static final int MOST = 1_000;

    private int lines;
    private int hanHeadings;
    private int hashHeadings;
    private final Set<Numbering> others = EnumSet.noneOf(Numbering.class);

    private WholeReport() {}

    /** Whether a text is a report's worth: better imported than pasted. */
    public static boolean isOne(String text) {
        WholeReport seen = new WholeReport();
        Iterator<String> all = text.lines().iterator();
        while (all.hasNext() && seen.lines < MOST && !seen.isEnough()) {
            seen.add(all.next().strip());
        }
        return seen.isEnough();
    }

    private boolean isEnough() {
        boolean isParted = hanHeadings >= HEADINGS || hashHeadings >= HEADINGS;
        return lines >= LINES && isParted && (!others.isEmpty() || hashHeadings >= HEADINGS && hanHeadings >= HEADINGS);
    }

    private void add(String line) {
        if (line.isEmpty()) {
            return;
        }
        lines++;
        String words = withoutMarks(line);
        boolean isHash = line.startsWith("#");
        Optional<Numbering> style = TypedNumber.of(words).map(TypedNumber::style);
        if (isHash) {
            hashHeadings++;
        }
        if (style.equals(Optional.of(Numbering.HAN))) {
            hanHeadings++;
        } else {
            style.ifPresent(others::add);
        }
    }

    /** The line without the marks by which Markdown makes it a heading or bold. */
    private static String withoutMarks(String line) {
        int start = 0;
        while (start < line.length() && "#* \u3000".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start);
    }
}
