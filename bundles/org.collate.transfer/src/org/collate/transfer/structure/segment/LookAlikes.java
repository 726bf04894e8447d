package org.collate.transfer.structure.segment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.layout.HanNumerals;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Finds numbers at the start of lines that a recognition of scanned pages has misread: (—) for （一）, (ニ) for （二）, l、 for 1、,
 * (二〕 for （二）, 2, for 2. – only the numbers around prove one.
 */
public final class LookAlikes {

    private static final String HAN = "—－-ー–─_ニミハ";
    private static final int[] HAN_VALUES = {1, 1, 1, 1, 1, 1, 1, 2, 3, 8};
    private static final String DIGITS = "lI|iOoZSB";
    private static final int[] DIGIT_VALUES = {1, 1, 1, 1, 0, 0, 2, 5, 8};
    private static final String HAN_SEPARATORS = "、．.，,";
    private static final String DIGIT_SEPARATORS = "、．.，,";
    private static final String OPENING = "（(〔【[［";
    private static final String CLOSING = "）)〕】]］";

    /** A number at the start of a line, as it is or as it looks. */
    private record Start(SourceLine line, Marker marker, boolean misread) {}

    private LookAlikes() {}

    /** The misread numbers by line. */
    static Map<SourceLine, Marker> in(List<SourceLine> lines) {
        List<Start> starts = new ArrayList<>();
        boolean any = false;
        for (SourceLine line : lines) {
            Marker marker = Marker.at(line.text(), 0, true);
            if (marker != null) {
                starts.add(new Start(line, marker, false));
                continue;
            }
            Marker misread = line.cell().isPresent() ? null : read(line.text());
            if (misread != null) {
                starts.add(new Start(line, misread, true));
                any = true;
            }
        }
        Map<SourceLine, Marker> found = new IdentityHashMap<>();
        for (int i = 0; any && i < starts.size(); i++) {
            if (starts.get(i).misread() && isProved(starts, i)) {
                found.put(starts.get(i).line(), starts.get(i).marker());
            }
        }
        return found;
    }

    /** Whether a number holds a character that stands for another. */
    public static boolean holds(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (HAN.indexOf(number.charAt(i)) >= 0 || DIGITS.indexOf(number.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProved(List<Start> starts, int index) {
        Marker marker = starts.get(index).marker();
        for (int i = index + 1; i < starts.size(); i++) {
            Marker next = starts.get(i).marker();
            if (next.style() == marker.style()) {
                if (next.value() == marker.value() + 1) {
                    return true;
                }
                break;
            }
            if (next.style().compareTo(marker.style()) < 0) {
                break;
            }
        }
        for (int i = index - 1; i >= 0; i--) {
            Marker before = starts.get(i).marker();
            if (before.style() == marker.style()) {
                return before.value() == marker.value() - 1;
            }
            if (before.style().compareTo(marker.style()) < 0) {
                return false;
            }
        }
        return false;
    }

    private static Marker read(String text) {
        if (text.length() < 3) {
            return null;
        }
        char first = text.charAt(0);
        if (OPENING.indexOf(first) >= 0) {
            int at = Blanks.skip(text, 1, text.length());
            int value = han(text, at);
            int close = at < text.length() ? Blanks.skip(text, at + 1, text.length()) : at;
            boolean closed = close < text.length() && CLOSING.indexOf(text.charAt(close)) >= 0;
            if (value > 0 && closed) {
                return marker(Numbering.HAN_BRACKETED, value, text, close + 1, '\0');
            }
            int to = digitsEnd(text, at);
            int number = number(text, at, to);
            close = Blanks.skip(text, to, text.length());
            closed = close < text.length() && CLOSING.indexOf(text.charAt(close)) >= 0;
            return number > 0 && closed ? marker(Numbering.DIGIT_BRACKETED, number, text, close + 1, '\0') : null;
        }
        int han = value(text, 0, HAN, HAN_VALUES);
        if (han > 0 && HAN_SEPARATORS.indexOf(text.charAt(1)) >= 0) {
            return marker(Numbering.HAN, han, text, 2, text.charAt(1));
        }
        int to = digitsEnd(text, 0);
        int number = number(text, 0, to);
        boolean separated = to + 1 < text.length()
                && DIGIT_SEPARATORS.indexOf(text.charAt(to)) >= 0
                && digit(text.charAt(to + 1)) < 0;
        return number > 0 && separated ? marker(Numbering.DIGIT, number, text, to + 1, text.charAt(to)) : null;
    }

    private static int value(String text, int at, String shapes, int[] values) {
        int shape = at < text.length() ? shapes.indexOf(text.charAt(at)) : -1;
        return shape < 0 ? 0 : values[shape];
    }

    private static int han(String text, int at) {
        boolean numeral = at < text.length() && HanNumerals.isNumeral(text.charAt(at));
        return numeral ? HanNumerals.parse(text, at, at + 1) : value(text, at, HAN, HAN_VALUES);
    }

    private static int digitsEnd(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 2 && digit(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(text.charAt(i));
        }
        return number;
    }

    private static int digit(char c) {
        int shape = DIGITS.indexOf(c);
        return shape >= 0 ? DIGIT_VALUES[shape] : c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private static Marker marker(Numbering style, int value, String text, int end, char separator) {
        int from = Blanks.skip(text, end, text.length());
        return from < text.length() ? new Marker(style, value, 0, from, separator) : null;
    }
}
