package org.collate.transfer.structure.line;

import org.collate.core.layout.HanNumerals;
import org.collate.model.report.Numbering;

/**
 * A number at some place of a text: 一、 （一） 1. （1） 一是 第一， ① 首先， 其一， 一方面， 一要, in its right form or a wrong one.
 *
 * @param style the style that it is meant to be
 * @param value its value, 1 to 99; {@link #LAST} for 最后
 * @param start where it begins
 * @param end where the text after it begins, white space skipped
 * @param separator the character that parts it from the text; 0 where there is none
 */
public record Marker(Numbering style, int value, int start, int end, char separator) {

    /** The value of 最后, which is the last of a list, however long. */
    public static final int LAST = 100;

    private static final int REACH = 12;
    private static final String SPOKEN_SEPARATORS = "，,、：:";
    private static final String[] IN_TURN = {"首先", "其次", "再次", "最后"};
    private static final String[] SIDES = {"一方面", "另一方面", "再一方面", "还有一方面"};
    private static final String HAN_SEPARATORS = "、．.，,：:。";
    private static final String BRACKETED_SEPARATORS = "、．.，,";
    private static final String DIGIT_SEPARATORS = "．.、";

    /**
     * The number at a place, or null.
     *
     * @param atStart whether the place is the start of a paragraph, where sloppy forms are taken too
     */
    public static Marker at(String text, int start, boolean atStart) {
        if (start >= text.length()) {
            return null;
        }
        char c = text.charAt(start);
        if (c == '（' || c == '(') {
            return bracketed(text, start);
        }
        if (c == '第') {
            return ordinal(text, start);
        }
        if (HanNumerals.isNumeral(c)) {
            return han(text, start, atStart);
        }
        if (isDigit(c)) {
            return digit(text, start);
        }
        return single(text, start, c);
    }

    /**
     * The number at a place, those of speech included, or null.
     *
     * @param atStart whether the place is the start of a paragraph, where sloppy forms are taken too
     */
    public static Marker said(String text, int start, boolean atStart) {
        Marker marker = at(text, start, atStart);
        return marker == null && start < text.length() ? spoken(text, start) : marker;
    }

    /** Whether a character can begin a number; a quick check. */
    public static boolean mayBegin(char c) {
        return c == '（'
                || c == '('
                || c == '第'
                || "首其再最另还".indexOf(c) >= 0
                || isDigit(c)
                || HanNumerals.isNumeral(c)
                || c >= '①' && c <= '⒛'
                || c >= '❶' && c <= '➓'
                || c >= '㈠' && c <= '㈩';
    }

    /** Whether it is one that speech has and prose too, 首先， 其一， 一方面， or 一要, so that only a whole list proves it. */
    public boolean isSpoken() {
        return style == Numbering.SHOU_XIAN
                || style == Numbering.QI_YI
                || style == Numbering.YI_FANG_MIAN
                || style == Numbering.YI_YAO;
    }

    /** Whether it can follow a number of its style, in a list that has come to a count. */
    public boolean follows(int count) {
        if (style == Numbering.SHOU_XIAN && count > 0) {
            return value == LAST || value == count + 1 || value == 3 && count > 2;
        }
        return value == count + 1 || style == Numbering.YI_FANG_MIAN && value == 2 && count > 1;
    }

    private static Marker spoken(String text, int start) {
        for (int i = 0; i < IN_TURN.length; i++) {
            if (text.startsWith(IN_TURN[i], start)) {
                return spoken(Numbering.SHOU_XIAN, i == 3 ? LAST : i + 1, text, start, start + IN_TURN[i].length());
            }
        }
        for (int i = 0; i < SIDES.length; i++) {
            if (text.startsWith(SIDES[i], start)) {
                return spoken(Numbering.YI_FANG_MIAN, Math.min(i + 1, 2), text, start, start + SIDES[i].length());
            }
        }
        if (text.charAt(start) == '其') {
            int to = numeralEnd(text, start + 1);
            int value = HanNumerals.parse(text, start + 1, to);
            return value == 0 ? null : spoken(Numbering.QI_YI, value, text, start, to);
        }
        int to = numeralEnd(text, start);
        int value = HanNumerals.parse(text, start, to);
        boolean must = value > 0 && to < text.length() && text.charAt(to) == '要';
        boolean word = must && to + 1 < text.length() && "求点素害闻务件案旨".indexOf(text.charAt(to + 1)) >= 0;
        return must && !word ? marker(Numbering.YI_YAO, value, text, start, to + 1, '\0') : null;
    }

    private static Marker spoken(Numbering style, int value, String text, int start, int to) {
        if (to >= text.length()) {
            return null;
        }
        char after = text.charAt(to);
        boolean says = after == '是' && !text.startsWith("是否", to);
        return says || SPOKEN_SEPARATORS.indexOf(after) >= 0 ? marker(style, value, text, start, to + 1, after) : null;
    }

    private static Marker single(String text, int start, char c) {
        Numbering style = Numbering.NONE;
        int value = 0;
        if (c >= '①' && c <= '⑳') {
            style = Numbering.CIRCLED;
            value = c - '①' + 1;
        } else if (c >= '❶' && c <= '➓') {
            style = Numbering.CIRCLED;
            value = (c - '❶') % 10 + 1;
        } else if (c >= '⑴' && c <= '⒇') {
            style = Numbering.DIGIT_BRACKETED;
            value = c - '⑴' + 1;
        } else if (c >= '㈠' && c <= '㈩') {
            style = Numbering.HAN_BRACKETED;
            value = c - '㈠' + 1;
        } else if (c >= '⒈' && c <= '⒛') {
            style = Numbering.DIGIT;
            value = c - '⒈' + 1;
        }
        if (value == 0) {
            return null;
        }
        boolean separated = start + 1 < text.length() && "、．.".indexOf(text.charAt(start + 1)) >= 0;
        return separated
                ? marker(style, value, text, start, start + 2, text.charAt(start + 1))
                : marker(style, value, text, start, start + 1, '\0');
    }

    private static Marker bracketed(String text, int start) {
        int limit = Math.min(text.length(), start + REACH);
        int from = Blanks.skip(text, start + 1, limit);
        int to = from;
        while (to < limit && (HanNumerals.isNumeral(text.charAt(to)) || isDigit(text.charAt(to)))) {
            to++;
        }
        int close = Blanks.skip(text, to, limit);
        if (to == from || close >= limit || text.charAt(close) != '）' && text.charAt(close) != ')') {
            return null;
        }
        int han = HanNumerals.parse(text, from, to);
        int value = han > 0 ? han : digits(text, from, to);
        if (value == 0) {
            return null;
        }
        Numbering style = han > 0 ? Numbering.HAN_BRACKETED : Numbering.DIGIT_BRACKETED;
        int end = Blanks.skip(text, close + 1, Math.min(text.length(), close + REACH));
        boolean separated = end < text.length() && BRACKETED_SEPARATORS.indexOf(text.charAt(end)) >= 0;
        return separated
                ? marker(style, value, text, start, end + 1, text.charAt(end))
                : marker(style, value, text, start, close + 1, '\0');
    }

    private static Marker ordinal(String text, int start) {
        int to = numeralEnd(text, start + 1);
        int value = HanNumerals.parse(text, start + 1, to);
        if (value == 0 || to >= text.length() || "，,、：:".indexOf(text.charAt(to)) < 0) {
            return null;
        }
        return marker(Numbering.DI_YI, value, text, start, to + 1, text.charAt(to));
    }

    private static Marker han(String text, int start, boolean atStart) {
        int to = numeralEnd(text, start);
        int value = HanNumerals.parse(text, start, to);
        if (value == 0 || to >= text.length()) {
            return null;
        }
        if (text.charAt(to) == '是') {
            return saying(text, start, to, value);
        }
        if (text.charAt(to) == '）' || text.charAt(to) == ')') {
            return atStart ? marker(Numbering.HAN_BRACKETED, value, text, start, to + 1, text.charAt(to)) : null;
        }
        int limit = Math.min(text.length(), to + REACH);
        int at = Blanks.skip(text, to, limit);
        if (at < limit && HAN_SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            return marker(Numbering.HAN, value, text, start, at + 1, text.charAt(at));
        }
        return atStart && at > to ? marker(Numbering.HAN, value, text, start, to, ' ') : null;
    }

    /** 一是一、二是二 is an idiom. */
    private static Marker saying(String text, int start, int to, int value) {
        int after = to + 1;
        if (after < text.length() && HanNumerals.isNumeral(text.charAt(after)) && numeralEnd(text, after) > after) {
            int end = numeralEnd(text, after);
            if (HanNumerals.parse(text, after, end) == value
                    && (end == text.length() || "、，,。".indexOf(text.charAt(end)) >= 0)) {
                return null;
            }
        }
        return marker(Numbering.YI_SHI, value, text, start, to + 1, '\0');
    }

    private static Marker digit(String text, int start) {
        int to = start;
        while (to < text.length() && to - start < 3 && isDigit(text.charAt(to))) {
            to++;
        }
        int value = digits(text, start, to);
        int limit = Math.min(text.length(), to + REACH);
        int at = Blanks.skip(text, to, limit);
        if (value == 0 || at >= limit) {
            return null;
        }
        char separator = text.charAt(at);
        if (separator == '）' || separator == ')') {
            return marker(Numbering.DIGIT_BRACKETED, value, text, start, at + 1, separator);
        }
        boolean decimal = at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return DIGIT_SEPARATORS.indexOf(separator) >= 0 && !decimal
                ? marker(Numbering.DIGIT, value, text, start, at + 1, separator)
                : null;
    }

    private static Marker marker(Numbering style, int value, String text, int start, int end, char separator) {
        return new Marker(style, value, start, Blanks.skip(text, end, text.length()), separator);
    }

    private static int numeralEnd(String text, int start) {
        int to = start;
        while (to < text.length() && to - start < 4 && HanNumerals.isNumeral(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int digits(String text, int start, int end) {
        if (end - start < 1 || end - start > 2) {
            return 0;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
