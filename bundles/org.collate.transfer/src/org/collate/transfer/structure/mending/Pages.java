package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Undoes what a printed page did to a text: takes out its page numbers, and joins the lines that it broke. A line is
 * taken as broken only where many lines of one width end in the middle of a sentence.
 */
public final class Pages {

    private static final int LEAST_WIDTH = 15;
    private static final int MOST_WIDTH = 60;
    private static final int LEAST_BROKEN = 3;

    private final Mendings mendings;
    private final List<SourceLine> pending = new ArrayList<>();
    private boolean indents;

    /** Joins what pages broke, and tells so. */
    public Pages(Mendings mendings) {
        this.mendings = mendings;
    }

    /** The lines as they were before they were printed. */
    public List<SourceLine> restore(List<SourceLine> lines) {
        boolean[] numbers = new boolean[lines.size()];
        int bare = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = isPageNumber(lines.get(i).text());
            bare += isBareNumber(lines.get(i).text()) ? 1 : 0;
        }
        int width = width(lines);
        indents = hasIndents(lines);
        List<SourceLine> restored = new ArrayList<>(lines.size());
        boolean page = false;
        int joined = 0;
        for (int i = 0; i < numbers.length; i++) {
            SourceLine line = lines.get(i);
            if (numbers[i] || width > 0 && bare > 1 && isBareNumber(line.text())) {
                dropPageNumber(line);
                page = true;
                continue;
            }
            boolean continued =
                    width > 0 && !restored.isEmpty() && continues(lines, i, restored.getLast(), page, width);
            if (continued) {
                joined++;
                pending.add(line);
            } else {
                flush(restored);
                pending.add(line);
                restored.add(line);
            }
            page = false;
        }
        flush(restored);
        if (joined > 0) {
            mendings.tellAll("I02", Severity.INFO, "pages.joined", joined, width);
        }
        return restored;
    }

    /** Joins the lines of one paragraph in one go. */
    private void flush(List<SourceLine> restored) {
        if (pending.size() > 1) {
            restored.set(restored.size() - 1, SourceLine.joined(pending));
            mendings.tell(
                    pending.get(0).start(),
                    mendings.quote(pending.get(0).start()),
                    "I02",
                    Severity.INFO,
                    "pages.paragraph",
                    pending.size());
        }
        pending.clear();
    }

    private boolean continues(List<SourceLine> lines, int index, SourceLine open, boolean page, int width) {
        SourceLine line = lines.get(index);
        SourceLine before = pending.getLast();
        boolean apart = line.afterBlank() && !page;
        if (apart || Math.abs(width(before.text()) - width) > 3 || open.looksLikeHeading() || line.looksLikeHeading()) {
            return false;
        }
        Marker marker = Marker.at(line.text(), 0, false);
        if (marker != null) {
            return false;
        }
        return !Punctuation.endsSentence(before.text()) || indents && !line.indented();
    }

    /** Whether paragraphs of this text begin with an indent, so that a line without one continues. */
    private static boolean hasIndents(List<SourceLine> lines) {
        int count = 0;
        for (SourceLine line : lines) {
            count += line.indented() ? 1 : 0;
        }
        return count >= 2 && count * 2 < lines.size();
    }

    /** The width at which the lines were broken; 0 where they were not. */
    private static int width(List<SourceLine> lines) {
        int[] broken = new int[lines.size()];
        int count = 0;
        int longer = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            int width = width(text);
            boolean open = !Punctuation.endsClause(text) && !Punctuation.isClosing(text.charAt(text.length() - 1));
            boolean next = Marker.at(lines.get(i + 1).text(), 0, true) == null;
            longer += width > MOST_WIDTH + 3 ? 1 : 0;
            if (open
                    && next
                    && width >= LEAST_WIDTH
                    && width <= MOST_WIDTH
                    && !lines.get(i).looksLikeHeading()) {
                broken[count++] = width;
            }
        }
        if (count < LEAST_BROKEN || longer * 4 > count) {
            return 0;
        }
        Arrays.sort(broken, 0, count);
        int median = broken[count / 2];
        int near = 0;
        for (int i = 0; i < count; i++) {
            near += Math.abs(broken[i] - median) <= 3 ? 1 : 0;
        }
        return near * 10 >= count * 7 ? median : 0;
    }

    /** The width of a text in full-width characters. */
    private static int width(String text) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            halves += text.charAt(i) < '\u0100' ? 1 : 2;
        }
        return halves / 2;
    }

    private void dropPageNumber(SourceLine line) {
        for (int origin : line.origins()) {
            mendings.replace(origin, origin + 1, "");
        }
        mendings.tell(line.start(), line.text(), "I01", Severity.INFO, "pages.number");
    }

    private static boolean isPageNumber(String text) {
        if (text.length() > 16) {
            return false;
        }
        String ink = Blanks.strip(text);
        if (ink.startsWith("第") && ink.indexOf('页') > 1) {
            String rest = ink.substring(ink.indexOf('页') + 1);
            return isNumber(ink.substring(1, ink.indexOf('页')))
                    && (rest.isEmpty()
                            || rest.replaceFirst("^[/，,]?共", "")
                                    .replace("页", "")
                                    .matches("[0-9]{1,3}"));
        }
        int start = dashes(ink, 0, 1);
        int end = dashes(ink, ink.length() - 1, -1);
        return start > 0 && end < ink.length() - 1 && start <= end && isNumber(ink.substring(start, end + 1));
    }

    private static int dashes(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && "-—－–─".indexOf(text.charAt(at)) >= 0) {
            at += step;
        }
        return at;
    }

    private static boolean isBareNumber(String text) {
        return text.length() <= 3 && isNumber(text);
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
