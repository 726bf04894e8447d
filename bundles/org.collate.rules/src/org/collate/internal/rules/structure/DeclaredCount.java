package org.collate.internal.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.Phrases;

/**
 * A number before a unit in a text, such as 六个方面.
 *
 * @param value the number
 * @param isHan whether it is written in Chinese numerals
 * @param start where the numeral begins
 * @param length how long the numeral is
 * @param unit the unit behind it
 */
record DeclaredCount(int value, boolean isHan, int start, int length, String unit) {

    /** How Chinese writes two before a unit. */
    private static final char TWO = '两';

    /** Where the unit ends. */
    int end() {
        return start + length + unit.length();
    }

    /** The counts in a text; 一方面 and 第三方面 are none. */
    static List<DeclaredCount> in(String text, List<String> units) {
        List<DeclaredCount> counts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean han = isHan(text.charAt(i));
            while (end < text.length() && belongs(text.charAt(end), han)) {
                end++;
            }
            if (end > i && !isOrdinal(text, i)) {
                count(text, i, end, han, units).ifPresent(counts::add);
            }
            i = Math.max(end, i + 1);
        }
        return counts;
    }

    private static Optional<DeclaredCount> count(String text, int start, int end, boolean han, List<String> units) {
        if (end - start > 3) {
            return Optional.empty();
        }
        int value = han ? parse(text, start, end) : Integer.parseInt(text.substring(start, end));
        return Phrases.at(text, end, units)
                .filter(unit -> value > 0 && !(value == 1 && unit.equals("方面")))
                .map(unit -> new DeclaredCount(value, han, start, end - start, unit));
    }

    private static boolean belongs(char c, boolean han) {
        return han ? isHan(c) : c >= '0' && c <= '9';
    }

    private static boolean isHan(char c) {
        return c == TWO || HanNumerals.isNumeral(c);
    }

    private static int parse(String text, int start, int end) {
        return end - start == 1 && text.charAt(start) == TWO ? 2 : HanNumerals.parse(text, start, end);
    }

    /** How this count is written with another value, in the same numerals. */
    String written(int other) {
        if (!isHan || other > HanNumerals.MAXIMUM) {
            return String.valueOf(other);
        }
        return other == 2 ? String.valueOf(TWO) : HanNumerals.of(other);
    }

    private static boolean isOrdinal(String text, int start) {
        return start > 0 && (text.charAt(start - 1) == '第' || text.charAt(start - 1) == '.');
    }
}
