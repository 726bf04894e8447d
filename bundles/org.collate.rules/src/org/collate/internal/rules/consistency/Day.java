package org.collate.internal.rules.consistency;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A date in a text.
 *
 * @param year its year; 0 where it names none
 * @param month its month, as it is written
 * @param day its day; 0 where it names none
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 */
record Day(int year, int month, int day, int start, int end) {

    /** Has a 29th of February, so that a date without a year may be one. */
    private static final int LEAP = 2024;

    /** The dates in a text: 2025年6月, 6月30日 and both; from left to right. */
    static List<Day> in(String text) {
        List<Day> days = new ArrayList<>(0);
        int month = text.indexOf('月');
        while (month >= 0) {
            int digits = digitsBefore(text, month);
            if (digits < month && month - digits <= 2 && !continues(text, digits)) {
                add(text, digits, month, days);
            }
            month = text.indexOf('月', month + 1);
        }
        return days;
    }

    private static void add(String text, int digits, int month, List<Day> days) {
        int start = digits;
        int year = 0;
        if (digits > 4 && text.charAt(digits - 1) == '年' && digitsBefore(text, digits - 1) == digits - 5) {
            start = digits - 5;
            year = Integer.parseInt(text.substring(start, start + 4));
        }
        int end = month + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean day = end > month + 1 && end - month <= 3 && end < text.length() && "日号".indexOf(text.charAt(end)) >= 0;
        int number = day ? Integer.parseInt(text.substring(month + 1, end)) : 0;
        int value = Integer.parseInt(text.substring(digits, month));
        if (year > 0 || day) {
            days.add(new Day(year, value, number, start, day ? end + 1 : month + 1));
        } else {
            days.add(new Day(0, value, 0, digits, month + 1));
        }
    }

    /** Whether a number is the end of a longer one, such as 3.5. */
    private static boolean continues(String text, int start) {
        return start > 0 && text.charAt(start - 1) == '.';
    }

    private static int digitsBefore(String text, int place) {
        int start = place;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the calendar has it; a month alone, without year and day, may be anything. */
    boolean isPossible() {
        if (year == 0 && day == 0) {
            return true;
        }
        return month >= 1
                && month <= 12
                && (day == 0
                        || day <= YearMonth.of(year == 0 ? LEAP : year, month).lengthOfMonth());
    }

    /** Its month, counted from year nought; only of one with a year. */
    int months() {
        return 12 * year + month - 1;
    }
}
