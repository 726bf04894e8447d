package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.core.text.Script;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.SourceLine;

/** One line of a paragraph while it is cleaned. */
final class CleanedLine {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!>~|";
    private static final String[] ENTITIES = {"&nbsp;", "&emsp;", "&ensp;", "&amp;", "&lt;", "&gt;", "&quot;"};
    private static final String[] MEANINGS = {"", "", "", "&", "<", ">", "\""};

    private final Cleaner cleaner;
    private final Paragraph paragraph;
    private final String text;
    private final int base;
    private final int start;
    private final int end;
    private final boolean afterBlank;
    private final StringBuilder ink = new StringBuilder();
    private int[] origins = {};
    private boolean marks;
    private int controls;
    private int invisible;
    private int pictures;
    private int stray;
    private int misread;
    private int level;
    private char bullet;
    private StrayBlanks blanks = StrayBlanks.NONE;

    CleanedLine(Cleaner cleaner, Paragraph paragraph, int base, int start, int end, boolean afterBlank) {
        this.cleaner = cleaner;
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
        int indent = indent(from);
        boolean odd = from > start && hasOdd(start, from) || to < end && hasOdd(to, end);
        boolean markdown = cleaner.cleans(Cleaning.MARKDOWN) && !PageNumbers.is(text.substring(from, to));
        int first = from;
        if (markdown) {
            from = blockMarks(from, to);
        }
        from = decoration(from, to);
        if (markdown && level == 0 && bullet == '\0') {
            from = blockMarks(from, to);
        }
        origins = new int[to - from];
        if (cleaner.cleans(Cleaning.BLANKS)) {
            blanks = StrayBlanks.of(text.substring(from, to), from);
        }
        List<Span> bold = new ArrayList<>();
        int closed = markdown ? emphasised(from, to) : to;
        List<MarkdownEmphasis.Pair> pairs = markdown && from < closed
                ? MarkdownEmphasis.pairs(text.substring(start, closed), from - start)
                : List.of();
        spell(closed < to ? from + 1 : from, closed, pairs, bold);
        for (Span span : paragraph.bold()) {
            int boldStart = placeOf(base + span.start());
            int boldEnd = placeOf(base + span.end());
            if (boldEnd > boldStart) {
                bold.add(new Span(boldStart, boldEnd));
            }
        }
        int simplified = cleaner.cleans(Cleaning.SIMPLIFY) ? simplify() : 0;
        cleaner.met(base + first, simplified, "I16", "simplify.done", Cleaning.SIMPLIFY);
        tell(first, odd);
        int lead = Blanks.skip(ink, 0, ink.length());
        int length = Blanks.trimEnd(ink, lead, ink.length());
        int generated = start == 0 ? Math.max(0, placeOf(base + paragraph.generated()) - lead) : 0;
        List<Span> spans = bold.stream()
                .map(span -> new Span(Math.max(0, span.start() - lead), Math.min(length, span.end()) - lead))
                .filter(span -> span.end() > span.start())
                .toList();
        return new SourceLine(
                ink.substring(lead, length),
                Arrays.copyOfRange(origins, lead, length),
                spans,
                paragraph.style(),
                level,
                generated,
                indent,
                afterBlank,
                bullet,
                paragraph.cell());
    }

    private int indent(int from) {
        int width = 0;
        for (int i = start; i < from; i++) {
            width += Blanks.isInvisible(text.charAt(i))
                    ? 0
                    : text.charAt(i) == '\u3000' ? 2 : text.charAt(i) == '\t' ? 4 : 1;
        }
        return width;
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
            boolean item = (c == '-' || c == '+' || c == '*') && spaceAfter;
            if (!heading && !item && !(c == '>' && spaceAfter)) {
                break;
            }
            level = heading ? next - from : level;
            bullet = item ? c : bullet;
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

    /** Takes signs off the start of the stretch that only decorate it; they may be the bullets of a list. */
    private int decoration(int first, int to) {
        int from = first;
        while (cleaner.cleans(Cleaning.EMOJI) && from < to && Signs.decorates(text, from, to)) {
            int next = from + Character.charCount(text.codePointAt(from));
            bullet = text.charAt(next - 1);
            cleaner.mendings().replace(base + from, base + next, "");
            pictures++;
            from = Blanks.skip(text, Signs.skipJoiners(text, next, to), to);
        }
        return from;
    }

    /** The end of a stretch that a single star at each end emphasises as a whole; else its own end. */
    private int emphasised(int from, int to) {
        boolean starred = to - from > 2
                && text.charAt(from) == '*'
                && text.charAt(to - 1) == '*'
                && text.indexOf('*', from + 1) == to - 1
                && !Blanks.isBlank(text.charAt(from + 1));
        if (starred) {
            drop(from, from + 1);
            drop(to - 1, to);
        }
        return starred ? to - 1 : to;
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
        boolean markdown = cleaner.cleans(Cleaning.MARKDOWN);
        if (markdown && c == '\\' && at + 1 < to && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            drop(at, at + 1);
            put(text.charAt(at + 1), at + 1);
            return 2;
        }
        if (markdown && c == '&') {
            for (int i = 0; i < ENTITIES.length; i++) {
                if (text.startsWith(ENTITIES[i], at) && at + ENTITIES[i].length() <= to) {
                    return entity(at, ENTITIES[i].length(), MEANINGS[i]);
                }
            }
        }
        int picture = cleaner.cleans(Cleaning.EMOJI) ? Signs.picture(text, at, to) : 0;
        if (picture > 0 && Signs.endsKeycap(text, at, picture) && Signs.isNumber(ink)) {
            // A digit on a key at the start of a line is its number.
            cleaner.mendings().replace(base + at, base + at + picture, ".");
            pictures++;
            put('.', at);
            return picture;
        }
        if (picture > 0) {
            cleaner.mendings().replace(base + at, base + at + picture, "");
            pictures++;
            return picture;
        }
        char digit = cleaner.cleans(Cleaning.LOOKALIKES) ? Signs.digit(text, at, start, to) : '\0';
        if (digit != '\0') {
            cleaner.mendings().replace(base + at, base + at + 1, String.valueOf(digit));
            misread++;
            put(digit, at);
        } else if (Signs.isUnprintable(text, at, to)) {
            cleaner.mendings().replace(base + at, base + at + 1, "");
            controls++;
        } else if (Blanks.isInvisible(c)) {
            invisible++;
            if (!cleaner.cleans(Cleaning.INVISIBLE)) {
                put(c, at);
            }
        } else {
            blankOr(c, at);
        }
        return 1;
    }

    private int simplify() {
        String simple = Script.simple(ink.toString());
        int count = 0;
        for (int i = 0; i < ink.length(); i++) {
            if (simple.charAt(i) != ink.charAt(i)) {
                cleaner.mendings().replace(origins[i], origins[i] + 1, String.valueOf(simple.charAt(i)));
                ink.setCharAt(i, simple.charAt(i));
                count++;
            }
        }
        return count;
    }

    private void blankOr(char c, int at) {
        boolean odd = c != ' ' && Blanks.isBlank(c);
        if (blanks.isStray(at)) {
            stray++;
        } else if (!(odd && ink.isEmpty())) {
            put(odd ? ' ' : c, at);
        }
    }

    private int entity(int at, int length, String meaning) {
        cleaner.mendings().replace(base + at, base + at + length, meaning);
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

    private void put(char c, int at) {
        origins[ink.length()] = base + at;
        ink.append(c);
    }

    private void drop(int from, int to) {
        cleaner.mendings().replace(base + from, base + to, "");
        marks = true;
    }

    /** The place in the ink of a place in the source. */
    private int placeOf(int origin) {
        int low = Arrays.binarySearch(origins, 0, ink.length(), origin);
        return low >= 0 ? low : -low - 1;
    }

    private void tell(int first, boolean odd) {
        int at = base + Math.min(first, Math.max(start, end - 1));
        cleaner.met(base + start, odd ? 1 : 0, "T11", "clean.spaces", Cleaning.INVISIBLE);
        cleaner.met(
                at, cleaner.cleans(Cleaning.INVISIBLE) ? invisible : 0, "T11", "clean.invisible", Cleaning.INVISIBLE);
        cleaner.met(at, marks ? 1 : 0, "T11", "clean.markdown", Cleaning.MARKDOWN);
        cleaner.met(at, pictures, "I09", "clean.pictures", Cleaning.EMOJI);
        cleaner.met(at, stray, "T11", "clean.blanks", Cleaning.BLANKS);
        cleaner.met(at, misread, "I10", "clean.misread", Cleaning.LOOKALIKES);
        if (controls > 0) {
            cleaner.mendings().gather(at, controls, "I03", Severity.WARNING, "clean.controls", Optional.empty());
        }
    }
}
