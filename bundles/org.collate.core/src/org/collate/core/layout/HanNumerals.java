package org.collate.core.layout;

/** Chinese numerals from 一 to 九十九, as headings and lists use them. */
public final class HanNumerals {

    /** The largest number that these numerals write. */
    public static final int MAXIMUM = 99;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    private HanNumerals() {}

    /**
     * The numeral of a number.
     *
     * @throws IllegalArgumentException below 1 or above {@value #MAXIMUM}
     */
    public static String of(int number) {
        if (number < 1 || number > MAXIMUM) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        StringBuilder numeral = new StringBuilder(3);
        int tens = number / 10;
        if (tens > 1) {
            numeral.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            numeral.append(TEN);
        }
        if (number % 10 > 0) {
            numeral.append(DIGITS.charAt(number % 10));
        }
        return numeral.toString();
    }

    /** Whether a character can be part of a numeral. */
    public static boolean isNumeral(char c) {
        return c == TEN || DIGITS.indexOf(c) > 0;
    }

    /** The number that a stretch of text writes, from start to before end; 0 where it writes none. */
    public static int parse(CharSequence text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 3) {
            return 0;
        }
        int at = start;
        int tens = 0;
        int first = DIGITS.indexOf(text.charAt(at));
        if (length == 1 && first > 0) {
            return first;
        }
        if (text.charAt(at) == TEN) {
            tens = 1;
            at++;
        } else if (first > 0 && text.charAt(at + 1) == TEN) {
            tens = first;
            at += 2;
        }
        if (tens == 0) {
            return 0;
        }
        if (at == end) {
            return tens * 10;
        }
        int unit = DIGITS.indexOf(text.charAt(at));
        return unit > 0 && at + 1 == end ? tens * 10 + unit : 0;
    }
}
