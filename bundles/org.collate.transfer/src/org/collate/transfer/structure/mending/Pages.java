package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.model.report.Numbering;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding.Severity;
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
    /** How far in signatures and dates stand, in half-width characters, that blanks put at the right. */
    private static final int FAR_IN = 16;

    private static final Pattern DECIMAL = Pattern.compile(
            "[1-9][0-9]?(?:[.．][1-9][0-9]?){1,4}[、．.\\s\u3000]*(?![年月日号个项条次名人天级类种份万亿元件户家届页章节分点时周季倍成位场期岁])[\\p{IsHan}“]");

    private final Mendings mendings;
    private final boolean leavesOutNumbers;
    private final List<SourceLine> pending = new ArrayList<>();
    private final List<Joined> told = new ArrayList<>();
    private boolean indents;
    private boolean hanging;
    private int sections;
    private int margin;
    private int length;

    /**
     * Joins what pages broke, and tells so.
     *
     * @param numbers whether page numbers are left out
     */
    public Pages(Mendings mendings, boolean numbers) {
        this.mendings = mendings;
        this.leavesOutNumbers = numbers;
    }

    /** The lines as they were before they were printed. */
    public List<SourceLine> restore(List<SourceLine> lines) {
        boolean[] numbers = new boolean[lines.size()];
        int bare = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] =
                    PageNumbers.is(lines.get(i).text()) && lines.get(i).cell().isEmpty();
            bare += PageNumbers.isBare(lines.get(i).text())
                            && lines.get(i).cell().isEmpty()
                    ? 1
                    : 0;
        }
        int width = width(lines);
        length = length(lines);
        indents = hasIndents(lines);
        hanging = hasHanging(lines);
        margin = lines.stream().mapToInt(SourceLine::indent).min().orElse(0);
        List<SourceLine> restored = new ArrayList<>(lines.size());
        boolean page = false;
        int joined = 0;
        for (int i = 0; i < numbers.length; i++) {
            SourceLine line = lines.get(i);
            if (leavesOutNumbers
                    && (numbers[i]
                            || width > 0
                                    && bare > 1
                                    && PageNumbers.isBare(line.text())
                                    && line.cell().isEmpty())) {
                dropPageNumber(line);
                page = true;
                continue;
            }
            boolean continued = (width > 0 || length > 0 || hanging)
                    && !restored.isEmpty()
                    && continues(lines, i, restored.getLast(), page, width);
            if (continued) {
                joined++;
                pending.add(line);
            } else {
                flush(restored);
                pending.add(line);
                restored.add(line);
                Marker marker = Marker.at(line.text(), 0, false);
                sections = marker != null && marker.style() == Numbering.HAN ? marker.value() : sections;
            }
            page = false;
        }
        flush(restored);
        tell(joined);
        return restored;
    }

    /** Tells of all paragraphs that were joined; the first one stands for all. */
    private void tell(int joined) {
        for (int i = 0; i < told.size(); i++) {
            int start = told.get(i).start();
            int lines = i == 0 ? joined : told.get(i).lines();
            String key = i == 0 ? "pages.joined" : "pages.paragraph";
            mendings.tell(start, mendings.quote(start), "I02", Severity.INFO, key, lines);
        }
        told.clear();
    }

    private record Joined(int start, int lines) {}

    /** Joins the lines of one paragraph in one go. */
    private void flush(List<SourceLine> restored) {
        if (pending.size() > 1) {
            restored.set(restored.size() - 1, SourceLine.joined(pending));
            told.add(new Joined(pending.get(0).start(), pending.size()));
        }
        pending.clear();
    }

    private boolean continues(List<SourceLine> lines, int index, SourceLine open, boolean page, int width) {
        SourceLine line = lines.get(index);
        SourceLine before = pending.getLast();
        boolean apart = line.afterBlank() && !page
                || line.cell().isPresent()
                || before.cell().isPresent();
        if (apart || open.looksLikeHeading() || line.looksLikeHeading() || line.indent() - margin > FAR_IN) {
            return false;
        }
        boolean sentence = Punctuation.endsSentence(before.text());
        if (hanging && !line.indented() && open.indented() && !sentence && width(before) >= LEAST_WIDTH) {
            return true;
        }
        Marker marker = Marker.at(line.text(), 0, false);
        boolean number = marker != null && !cutOff(marker, before, width) || marker == null && isDecimal(line.text());
        if (number || sentence && Marker.said(line.text(), 0, false) != null) {
            return false;
        }
        boolean full = width > 0 && Math.abs(width(before) - width) <= 3
                || length > 0 && Math.abs(length(before) - length) <= 1;
        if (!full) {
            return false;
        }
        return !Punctuation.endsSentence(before.text()) || indents && !line.indented();
    }

    private static boolean begins(String text) {
        return Marker.at(text, 0, true) != null || isDecimal(text);
    }

    /** Whether a line begins with a number such as 1.1, and with no quantity such as 2.5个百分点. */
    private static boolean isDecimal(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && DECIMAL.matcher(text).lookingAt();
    }

    /** Whether what looks like the number of a section is the end of a word that a full line cut off: 团结统/一、. */
    private boolean cutOff(Marker marker, SourceLine before, int width) {
        return marker.style() == Numbering.HAN
                && marker.value() != sections + 1
                && !Punctuation.endsClause(before.text())
                && !Punctuation.isWeak(before.text().charAt(before.text().length() - 1))
                && (Math.abs(width(before) - width) <= 1 || length(before) == length);
    }

    /** Whether paragraphs of this text begin with an indent, so that a line without one continues. */
    private static boolean hasIndents(List<SourceLine> lines) {
        int count = 0;
        for (SourceLine line : lines) {
            count += line.indented() ? 1 : 0;
        }
        return count >= 2 && count * 2 < lines.size();
    }

    /** Whether each number begins an indented line and some lines without indent go on from a line that is not ended. */
    private static boolean hasHanging(List<SourceLine> lines) {
        int indented = 0;
        int flush = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            Marker marker = Marker.at(line.text(), 0, false);
            if (marker != null) {
                indented += line.indented() ? 1 : 0;
                flush += line.indented() ? 0 : 1;
            } else if (!line.indented()
                    && lines.get(i - 1).indented()
                    && !Punctuation.endsClause(lines.get(i - 1).text())
                    && width(lines.get(i - 1)) >= LEAST_WIDTH) {
                wrapped++;
            }
        }
        return indented > 2 && flush * 5 <= indented && wrapped > 0;
    }

    /** The width at which the lines were broken; 0 where they were not. */
    private static int width(List<SourceLine> lines) {
        int[] broken = new int[lines.size()];
        int count = 0;
        int longer = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            int width = lines.get(i).cell().isPresent() ? 0 : width(lines.get(i));
            boolean open = !Punctuation.endsClause(text) && !Punctuation.isClosing(text.charAt(text.length() - 1));
            boolean next = !begins(lines.get(i + 1).text());
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

    /** How many characters the lines have that were broken; 0 where they differ. Some programs break so, whatever the width. */
    private static int length(List<SourceLine> lines) {
        int[] times = new int[MOST_WIDTH * 2 + 1];
        int all = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = length(lines.get(i));
            boolean open = lines.get(i).cell().isEmpty()
                    && !Punctuation.endsClause(lines.get(i).text())
                    && !begins(lines.get(i + 1).text());
            if (open && length < times.length && length >= LEAST_WIDTH) {
                times[length]++;
                all++;
            }
        }
        int most = 0;
        for (int i = 0; i < times.length; i++) {
            most = times[i] > times[most] ? i : most;
        }
        return times[most] >= LEAST_BROKEN && times[most] * 10 >= all * 7 ? most : 0;
    }

    private static int length(SourceLine line) {
        return line.text().length() + line.indent();
    }

    /** The width of a line in full-width characters, the blanks before it included. */
    private static int width(SourceLine line) {
        String text = line.text();
        int halves = line.indent();
        for (int i = 0; i < text.length(); i++) {
            halves += text.charAt(i) < '\u0100' ? 1 : 2;
        }
        return halves / 2;
    }

    private void dropPageNumber(SourceLine line) {
        mendings.drop(line.origins());
        mendings.gather(line.start(), 1, "I01", Severity.INFO, "pages.number", Optional.of(Cleaning.PAGES));
    }
}
