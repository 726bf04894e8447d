package org.collate.core.layout;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.collate.model.report.Content;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;

/**
 * The numbers of a report's elements. They are never stored: each follows from the numbering style and the place among
 * the siblings of that style. A list begins anew under each parent, and where an element says that it restarts.
 */
public final class Numbers {

    private static final int CIRCLED = 20;

    private final Map<Numbered, String> numbers = new IdentityHashMap<>();

    private Numbers() {}

    /** The numbers of a report as it stands now; later changes of the report do not reach them. */
    public static Numbers of(Report report) {
        Numbers numbers = new Numbers();
        numbers.count(report);
        return numbers;
    }

    /** The number of an element, with its brackets and separator, such as （一）; empty for none. */
    public String number(Numbered element) {
        return numbers.getOrDefault(element, "");
    }

    /**
     * How a style writes a number.
     *
     * @param value 1 or more; beyond what Chinese numerals or circles write, digits stand in their place
     * @return the number with brackets and separator; empty for the style without number
     */
    public static String write(Numbering style, int value) {
        return switch (style) {
            case NONE -> "";
            case HAN -> han(value) + "、";
            case HAN_BRACKETED -> "（" + han(value) + "）";
            case DIGIT -> value + ".";
            case DIGIT_BRACKETED -> "（" + value + "）";
            case YI_SHI -> han(value) + "是";
            case DI_YI -> "第" + han(value) + "，";
            case CIRCLED -> value <= CIRCLED ? String.valueOf((char) ('①' + value - 1)) : "（" + value + "）";
        };
    }

    private static String han(int value) {
        return value <= HanNumerals.MAXIMUM ? HanNumerals.of(value) : String.valueOf(value);
    }

    private void count(Parent parent) {
        Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        for (Content content : parent.getContents()) {
            if (content instanceof Numbered numbered) {
                int value = numbered.isRestart() ? 1 : last.getOrDefault(numbered.getNumbering(), 0) + 1;
                last.put(numbered.getNumbering(), value);
                numbers.put(numbered, write(numbered.getNumbering(), value));
            }
            if (content instanceof Parent inner) {
                count(inner);
            }
        }
    }
}
