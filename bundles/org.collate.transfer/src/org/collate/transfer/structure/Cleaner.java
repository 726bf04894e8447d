package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Span;

/** Makes lines of paragraphs: takes off white space, control characters and the marks of Markdown, and accounts for it. */
final class Cleaner {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!>~|";
    private static final String[] ENTITIES = {"&nbsp;", "&emsp;", "&ensp;", "&amp;", "&lt;", "&gt;", "&quot;"};
    private static final String[] MEANINGS = {"", "", "", "&", "<", ">", "\""};

    private final SourceText source;
    private final Mendings mendings;
    private int spaced;
    private int firstSpaced;

    Cleaner(SourceText source, Mendings mendings) {
        this.source = source;
        this.mendings = mendings;
    }

    /** The lines of the paragraphs, blank ones left out. */
    List<SourceLine> clean(List<Paragraph> paragraphs) {
        List<SourceLine> lines = new ArrayList<>();
        boolean blank = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String text = paragraph.text();
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                SourceLine line = new Stretch(paragraph, source.base(i), start, end, blank).line();
                blank = line.isBlank();
                if (!blank) {
                    lines.add(line);
                }
                start = end + 1;
            }
        }
        if (spaced > 0) {
            mendings.tell(firstSpaced, "", "T11", Severity.INFO, "clean.spaces", spaced);
        }
        return lines;
    }

    /** One stretch of a paragraph between line breaks. */
    private final class Stretch {

        private final Paragraph paragraph;
        private final String text;
        private final int base;
        private final int start;
        private final int end;
        private final boolean afterBlank;
        private final StringBuilder ink = new StringBuilder();
        private int[] origins;
        private boolean marks;
        private int controls;
        private int level;

        Stretch(Paragraph paragraph, int base, int start, int end, boolean afterBlank) {
            this.paragraph = paragraph;
            this.text = paragraph.text();
            this.base = base;
            this.start = start;
            this.end = end;
            this.afterBlank = afterBlank;
        }

        SourceLine line() {
            int from = Blanks.skip(text, start, end);
            int to = Blanks.trimEnd(text, from, end);
            boolean indented = from > start;
            noteSpaces(from, to);
            from = blockMarks(from, to);
            origins = new int[to - from];
            List<Span> bold = new ArrayList<>();
            spell(
                    from,
                    to,
                    from < to ? MarkdownEmphasis.pairs(text.substring(start, to), from - start) : List.of(),
                    bold);
            for (Span span : paragraph.bold()) {
                int boldStart = placeOf(base + span.start());
                int boldEnd = placeOf(base + span.end());
                if (boldEnd > boldStart) {
                    bold.add(new Span(boldStart, boldEnd));
                }
            }
            tell(from);
            int length = Blanks.trimEnd(ink, 0, ink.length());
            ink.setLength(length);
            int generated = start == 0 ? placeOf(base + paragraph.generated()) : 0;
            int[] places = java.util.Arrays.copyOf(origins, length);
            return new SourceLine(
                    ink.toString(), places, bold, paragraph.style(), level, generated, indented, afterBlank);
        }

        private void noteSpaces(int from, int to) {
            boolean odd = from > start && hasOdd(start, from) || to < end && hasOdd(to, end);
            if (odd && spaced++ == 0) {
                firstSpaced = base + start;
            }
        }

        private boolean hasOdd(int a, int b) {
            for (int i = a; i < b; i++) {
                char c = text.charAt(i);
                if (c == '\u00A0' || Blanks.isInvisible(c)) {
                    return true;
                }
            }
            return false;
        }

        /** Takes off #, >, list bullets and rules at the start of the stretch. */
        private int blockMarks(int first, int to) {
            int from = first;
            if (isRule(from, to)) {
                drop(from, to);
                return to;
            }
            while (from < to) {
                char c = text.charAt(from);
                int next = from + 1;
                while (c == '#' && next < to && text.charAt(next) == '#') {
                    next++;
                }
                boolean spaceAfter = next < to && Blanks.isBlank(text.charAt(next));
                boolean heading = c == '#' && next - from <= 6 && next < to;
                boolean bullet = (c == '-' || c == '+' || c == '*' || c == '>') && spaceAfter;
                if (!heading && !bullet) {
                    break;
                }
                level = heading ? next - from : level;
                drop(from, next);
                from = Blanks.skip(text, next, to);
            }
            return from;
        }

        private boolean isRule(int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c != text.charAt(from) && !Blanks.isBlank(c)) {
                    return false;
                }
                count += c == text.charAt(from) ? 1 : 0;
            }
            return count >= 3 && "-*_=`~".indexOf(text.charAt(from)) >= 0;
        }

        private void spell(int from, int to, List<MarkdownEmphasis.Pair> pairs, List<Span> bold) {
            int pair = 0;
            int opened = -1;
            int at = from;
            while (at < to) {
                MarkdownEmphasis.Pair next = pair < pairs.size() ? pairs.get(pair) : null;
                if (next != null && at == next.open() + start) {
                    drop(at, at + next.stars());
                    opened = ink.length();
                    at += next.stars();
                } else if (next != null && at == next.close() + start) {
                    drop(at, at + next.stars());
                    if (ink.length() > opened) {
                        bold.add(new Span(opened, ink.length()));
                    }
                    at += next.stars();
                    pair++;
                } else {
                    at += character(at, to);
                }
            }
        }

        /** Takes over one character, and says how many of the source it took. */
        private int character(int at, int to) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < to && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
                drop(at, at + 1);
                put(text.charAt(at + 1), at + 1);
                return 2;
            }
            if (c == '&') {
                for (int i = 0; i < ENTITIES.length; i++) {
                    if (text.startsWith(ENTITIES[i], at) && at + ENTITIES[i].length() <= to) {
                        return entity(at, ENTITIES[i].length(), MEANINGS[i]);
                    }
                }
            }
            if (isUnprintable(c, at, to)) {
                mendings.replace(base + at, base + at + 1, "");
                controls++;
            } else if (!Blanks.isInvisible(c)) {
                boolean odd = c != ' ' && Blanks.isBlank(c);
                if (!(odd && ink.isEmpty())) {
                    put(odd ? ' ' : c, at);
                }
            }
            return 1;
        }

        private int entity(int at, int length, String meaning) {
            mendings.replace(base + at, base + at + length, meaning);
            marks = true;
            if (meaning.isEmpty()) {
                if (!ink.isEmpty()) {
                    put(' ', at);
                }
            } else {
                put(meaning.charAt(0), at);
            }
            return length;
        }

        private boolean isUnprintable(char c, int at, int to) {
            if (Character.isHighSurrogate(c)) {
                return at + 1 >= to || !Character.isLowSurrogate(text.charAt(at + 1));
            }
            if (Character.isLowSurrogate(c)) {
                return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
            }
            return Character.isISOControl(c) && !Blanks.isBlank(c) || c == '\uFFFE' || c == '\uFFFF';
        }

        private void put(char c, int at) {
            origins[ink.length()] = base + at;
            ink.append(c);
        }

        private void drop(int from, int to) {
            mendings.replace(base + from, base + to, "");
            marks = true;
        }

        /** The place in the ink of a place in the source. */
        private int placeOf(int origin) {
            int low = java.util.Arrays.binarySearch(origins, 0, ink.length(), origin);
            return low >= 0 ? low : -low - 1;
        }

        private void tell(int from) {
            int at = base + Math.min(from, Math.max(start, end - 1));
            String quote = mendings.quote(base + start);
            if (marks) {
                mendings.tell(at, quote, "T11", Severity.INFO, "clean.markdown");
            }
            if (controls > 0) {
                mendings.tell(at, quote, "I03", Severity.WARNING, "clean.controls", controls);
            }
        }
    }
}
