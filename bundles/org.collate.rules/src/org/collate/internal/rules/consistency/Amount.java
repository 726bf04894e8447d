package org.collate.internal.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.core.layout.HanNumerals;

/**
 * A whole number and what it counts.
 *
 * @param value the number
 * @param unit its unit, such as 个
 * @param start where it begins, in UTF-16 units
 * @param end where its unit ends
 */
record Amount(int value, String unit, int start, int end) {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![0-9.第])([0-9]{1,6}|(?<![一二三四五六七八九十])[一二两三四五六七八九十]{1,3})(?![0-9.])(人次|个|项|条|名|人|次|件|套|座|处|起|户|家|村|场|份|篇|本)");

    /** The amounts in a text, from left to right; a number that belongs to a larger one is none. */
    static List<Amount> in(String text) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            int value = value(matcher.group(1));
            // 一条 mostly is "a", as in 没有一条.
            if (value > 0 && !matcher.group(1).equals("一")) {
                amounts.add(new Amount(value, matcher.group(2), matcher.start(), matcher.end()));
            }
        }
        return amounts;
    }

    /** The number that digits or Chinese numerals write; 0 for none. */
    static int value(String number) {
        if (number.charAt(0) <= '9') {
            return Integer.parseInt(number);
        }
        return number.equals("两") ? 2 : HanNumerals.parse(number, 0, number.length());
    }
}
