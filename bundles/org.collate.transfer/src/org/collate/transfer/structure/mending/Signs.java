package org.collate.transfer.structure.mending;

import org.collate.core.layout.HanNumerals;
import org.collate.transfer.structure.line.Blanks;

/** Questions about characters that are no words: pictures, decoration, letters in the place of digits. */
final class Signs {

    private static final String DECORATION = "●■◆▲▶►▌▍▎█★☆◇※➤➢✦✧•·▪▸◎❖◉➡→☞◼◾▮▷";
    /** Signs that stand for words too, as ○○; a blank behind one makes it a bullet. */
    private static final String BULLETS = "○□◇◦‣▫△";

    private static final String UNITS = "年月日号次人个条项名元万亿户件天场期批家篇份起%％‰.";

    private Signs() {}

    /** How many units of a text a picture takes that begins at a place; 0 where none does. */
    static int picture(String text, int at, int end) {
        int point = Character.codePointAt(text, at);
        int length = Character.charCount(point);
        boolean joiner = point == 0xFE0F || point == 0xFE0E || point == 0x20E3;
        if (at + length > end || !isPicture(point) && !joiner) {
            return 0;
        }
        int after = skipJoiners(text, at + length, end);
        return (joiner && after < end && text.charAt(after) == '\u20E3' ? after + 1 : after) - at;
    }

    /** The place after the joiners that hold pictures together. */
    static int skipJoiners(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == '\uFE0F' || text.charAt(at) == '\uFE0E')) {
            at++;
        }
        return at;
    }

    private static boolean isPicture(int point) {
        return point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x1F1E6 && point <= 0x1F1FF
                || point >= 0x2614 && point <= 0x2615
                || point >= 0x2620 && point <= 0x26FF
                || point >= 0x2700 && point <= 0x2775
                || point >= 0x2795 && point <= 0x27BF && point != 0x27A1
                || point == 0x2B50
                || point == 0x2B55
                || point == 0x231A
                || point == 0x231B
                || point == 0x23F0;
    }

    /** Whether a picture ends with the key that puts a digit on a key. */
    static boolean endsKeycap(String text, int at, int length) {
        return text.charAt(at + length - 1) == '\u20E3';
    }

    /** Whether what a line begins with is a number and no more. */
    static boolean isNumber(CharSequence ink) {
        return ink.length() > 0 && ink.length() < 3 && ink.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the sign at a place only decorates the start of a line: words follow it. */
    static boolean decorates(String text, int at, int end) {
        int point = Character.codePointAt(text, at);
        int next = at + Character.charCount(point);
        boolean spaced = BULLETS.indexOf(point) >= 0 && next < end && Blanks.isBlank(text.charAt(next));
        boolean sign = isPicture(point) || DECORATION.indexOf(point) >= 0 || spaced;
        return sign && Blanks.skip(text, skipJoiners(text, Math.min(next, end), end), end) < end;
    }

    /** The digit for which a letter at a place stands, between digits or between a digit and a unit; 0 where it is none. */
    static char digit(String text, int at, int start, int end) {
        char c = text.charAt(at);
        boolean zero = c == 'O' || c == 'o';
        boolean one = c == 'l' || c == 'I';
        boolean first = one && at > start && Character.isIdeographic(text.charAt(at - 1)) && counts(text, at + 1, end);
        if (!zero && !one || at == start || !first && !isDigit(text.charAt(at - 1)) && !stands(text, at - 1, start)) {
            return '\0';
        }
        int next = at + 1;
        while (next < end && (text.charAt(next) == 'O' || text.charAt(next) == 'o')) {
            next++;
        }
        boolean ends = next < end && (isDigit(text.charAt(next)) || UNITS.indexOf(text.charAt(next)) >= 0);
        return ends ? zero ? '0' : '1' : '\0';
    }

    /** Whether digits stand at a place, and a unit behind them. */
    private static boolean counts(String text, int from, int end) {
        int at = from;
        while (at < end && (isDigit(text.charAt(at)) || text.charAt(at) == 'O')) {
            at++;
        }
        return at > from && at < end && UNITS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a letter before is itself taken for a digit. */
    private static boolean stands(String text, int at, int start) {
        int from = at;
        while (from > start && (text.charAt(from) == 'O' || text.charAt(from) == 'o')) {
            from--;
        }
        return from < at && isDigit(text.charAt(from));
    }

    /** Whether a dot stands where a sentence ends: behind a word, before another or at the end of the line. */
    static boolean isStop(String text, int at, int start, int end) {
        if (text.charAt(at) != '.' || at == start) {
            return false;
        }
        int last = at - 1;
        while (last > start && Blanks.isInvisible(text.charAt(last))) {
            last--;
        }
        char before = text.charAt(last);
        int next = Blanks.skip(text, at + 1, end);
        boolean word = Character.isIdeographic(before) && !HanNumerals.isNumeral(before) || "”》".indexOf(before) >= 0;
        return word
                && (next >= end
                        || text.charAt(next) == '\n'
                        || Character.isIdeographic(text.charAt(next))
                        || "“《".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether no text can hold the character at a place. */
    static boolean isUnprintable(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= end || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(c) && !Blanks.isBlank(c) || c == '\uFFFE' || c == '\uFFFF';
    }
}
