package org.collate.internal.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> UNITS =
            List.of("人次", "个", "项", "条", "名", "人", "次", "件", "套", "座", "处", "起", "户", "家", "村", "场", "份", "篇", "本");
    private static final int LONGEST = 6;

    /** The amounts in a text, from left to right; numbers in a row such as 3.5 and 第3 are none, nor is 一条, which mostly is "a". */
    static List<Amount> in(String text) {
        List<Amount> amounts = new ArrayList<>(0);
        int i = 0;
        while (i < text.length()) {
            boolean han = isHan(text.charAt(i));
            if (!han && !isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && (han ? isHan(text.charAt(end)) : isDigit(text.charAt(end)))) {
                end++;
            }
            if (i == 0 || ".第".indexOf(text.charAt(i - 1)) < 0 && !isDigit(text.charAt(i - 1))) {
                at(text, i, end).ifPresent(amounts::add);
            }
            i = end;
        }
        return amounts;
    }

    private static Optional<Amount> at(String text, int start, int end) {
        if (end >= text.length() || end - start > LONGEST) {
            return Optional.empty();
        }
        for (String unit : UNITS) {
            if (text.startsWith(unit, end)) {
                String number = text.substring(start, end);
                int value = number.equals("一") ? 0 : value(number);
                return value == 0 ? Optional.empty() : Optional.of(new Amount(value, unit, start, end + unit.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHan(char c) {
        return c == '两' || HanNumerals.isNumeral(c);
    }

    /** The number that digits or Chinese numerals write; 0 for none. */
    static int value(String number) {
        if (isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        return number.equals("两") ? 2 : HanNumerals.parse(number, 0, number.length());
    }
}
