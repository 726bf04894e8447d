package org.collate.internal.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.Traits;
import org.collate.model.report.Numbering;
import org.collate.model.report.TableCell;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.Passage;

/**
 * Finds the numbers that are typed inside a text: 一、 and 1. where a line begins, （一） and 一是 also where a clause does.
 * 之一是 and 第一、二季度 are none.
 */
public final class TypedNumbers {

    private static final String CLAUSE_ENDS = "。；：，！？;:\n";
    private static final String HAN_SEPARATORS = "、.．,，";
    private static final String DIGIT_SEPARATORS = ".．、";
    private static final String OPEN = "（(";
    private static final String CLOSE = "）)";

    private final String text;

    private TypedNumbers(String text) {
        this.text = text;
    }

    private record Found(List<NumberInText> numbers) {}

    /** The numbers in the heading or the lines of an entry, kept with it; the report's own words and tables do not count. */
    static List<NumberInText> of(Entry entry) {
        if ((Traits.of(entry) & (Traits.DIGIT | Traits.NUMERAL)) == 0) {
            return List.of();
        }
        return entry.derived(TypedNumbers.class, Found.class, each -> new Found(in(each.passages())))
                .numbers();
    }

    private static List<NumberInText> in(List<Passage> passages) {
        return passages.stream()
                .filter(Passage::isContent)
                .filter(passage -> !(passage.element() instanceof TableCell))
                .findFirst()
                .map(passage -> in(passage.text()))
                .orElse(List.of());
    }

    /** The numbers in a text, in order. */
    static List<NumberInText> in(String text) {
        TypedNumbers scan = new TypedNumbers(text);
        List<NumberInText> numbers = new ArrayList<>(0);
        for (int i = 0; i < text.length(); i++) {
            if (couldBegin(text.charAt(i)) && scan.beginsClause(i)) {
                Optional<NumberInText> number = scan.at(i);
                number.ifPresent(numbers::add);
                i = number.map(each -> each.end() - 1).orElse(i);
            }
        }
        return numbers;
    }

    /** Whether half-width or mixed brackets at a place hold a list number, which another rule speaks of. */
    public static boolean isBracketed(String text, int start) {
        TypedNumbers scan = new TypedNumbers(text);
        return scan.beginsClause(start) && scan.bracketed(start).isPresent();
    }

    private static boolean couldBegin(char c) {
        return HanNumerals.isNumeral(c) || c >= '0' && c <= '9' || OPEN.indexOf(c) >= 0 || c == '第';
    }

    private boolean beginsLine(int place) {
        int before = place - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Characters.isBlank(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private boolean beginsClause(int place) {
        return beginsLine(place) || CLAUSE_ENDS.indexOf(text.charAt(place - 1)) >= 0;
    }

    private Optional<NumberInText> at(int start) {
        char c = text.charAt(start);
        if (OPEN.indexOf(c) >= 0) {
            return bracketed(start);
        }
        if (c == '第') {
            int end = numeralEnd(start + 1);
            boolean ordinal = end > start + 1 && (charAt(end) == '，' || charAt(end) == ',');
            return ordinal ? number(Numbering.DI_YI, start, start + 1, end, end + 1) : Optional.empty();
        }
        if (c >= '0' && c <= '9') {
            return digit(start);
        }
        int end = numeralEnd(start);
        if (charAt(end) == '是') {
            return number(Numbering.YI_SHI, start, start, end, end + 1);
        }
        boolean separated = beginsLine(start) && HAN_SEPARATORS.indexOf(charAt(end)) >= 0;
        // 一、二季度 counts quarters, it numbers nothing.
        boolean enumeration = HanNumerals.isNumeral(charAt(end + 1)) && charAt(end + 2) != '是';
        return separated && !enumeration ? number(Numbering.HAN, start, start, end, end + 1) : Optional.empty();
    }

    private Optional<NumberInText> digit(int start) {
        int end = digitsEnd(start);
        char after = charAt(end + 1);
        boolean separated = beginsLine(start) && end - start <= 2 && DIGIT_SEPARATORS.indexOf(charAt(end)) >= 0;
        boolean decimal = after >= '0' && after <= '9';
        return separated && !decimal ? number(Numbering.DIGIT, start, start, end, end + 1) : Optional.empty();
    }

    private Optional<NumberInText> bracketed(int start) {
        if (OPEN.indexOf(text.charAt(start)) < 0) {
            return Optional.empty();
        }
        int from = start + 1;
        int han = numeralEnd(from);
        int end = han > from ? han : digitsEnd(from);
        if (end == from || end - from > 3 || CLOSE.indexOf(charAt(end)) < 0) {
            return Optional.empty();
        }
        Numbering style = han > from ? Numbering.HAN_BRACKETED : Numbering.DIGIT_BRACKETED;
        return number(style, start, from, end, end + 1);
    }

    private Optional<NumberInText> number(Numbering style, int start, int from, int to, int end) {
        boolean han = to > from && HanNumerals.isNumeral(text.charAt(from));
        int value = han ? HanNumerals.parse(text, from, to) : digits(from, to);
        return value > 0
                ? Optional.of(new NumberInText(style, value, start, end, beginsLine(start)))
                : Optional.empty();
    }

    private int digits(int from, int to) {
        return to > from && to - from <= 3 ? Integer.parseInt(text.substring(from, to)) : 0;
    }

    private int numeralEnd(int start) {
        int end = start;
        while (HanNumerals.isNumeral(charAt(end))) {
            end++;
        }
        return end;
    }

    private int digitsEnd(int start) {
        int end = start;
        while (charAt(end) >= '0' && charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
