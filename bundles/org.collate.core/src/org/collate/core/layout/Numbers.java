package org.collate.core.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Measure;
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
        numbers.count(report, "");
        return numbers;
    }

    /** The number of an element, with its brackets and separator, such as （一）; empty for none. */
    public String number(Numbered element) {
        return numbers.getOrDefault(element, "");
    }

    /**
     * How a style writes a number, as far as the number alone tells: without the numbers above it, and in a list that
     * goes on.
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
            case DECIMAL -> String.valueOf(value);
            case SHOU_XIAN -> value == 1 ? "首先，" : value == 2 ? "其次，" : "再次，";
            case QI_YI -> "其" + han(value) + "，";
            case YI_FANG_MIAN -> value == 1 ? "一方面，" : "另一方面，";
            case YI_YAO -> han(value) + "要";
            case LABEL -> "问题" + value + "：";
        };
    }

    private static String han(int value) {
        return value <= HanNumerals.MAXIMUM ? HanNumerals.of(value) : String.valueOf(value);
    }

    /**
     * Counts what an element holds.
     *
     * @param above the number that decimals below it begin with, without a separator; empty for none
     */
    private void count(Parent parent, String above) {
        Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        Map<Numbering, List<Numbered>> lists = new EnumMap<>(Numbering.class);
        for (Content content : parent.getContents()) {
            String below = "";
            if (content instanceof Numbered numbered) {
                Numbering style = numbered.getNumbering();
                if (numbered.isRestart()) {
                    end(style, lists.remove(style));
                }
                int value = numbered.isRestart() ? 1 : last.getOrDefault(style, 0) + 1;
                last.put(style, value);
                lists.computeIfAbsent(style, none -> new ArrayList<>()).add(numbered);
                String number =
                        style == Numbering.DECIMAL && !above.isEmpty() ? above + "." + value : write(style, value);
                numbers.put(numbered, number);
                below = switch (style) {
                    case DECIMAL -> number;
                    case DIGIT, HAN -> String.valueOf(value);
                    default -> "";
                };
            }
            if (content instanceof Parent inner) {
                count(inner, below);
            }
        }
        lists.forEach(this::end);
    }

    /** Numbers what can be numbered only where the whole list is known. */
    private void end(Numbering style, List<Numbered> list) {
        if (list == null) {
            return;
        }
        if (style == Numbering.SHOU_XIAN && list.size() > 2) {
            numbers.put(list.getLast(), "最后，");
        } else if (style == Numbering.LABEL) {
            new Labels(list, numbers).write();
        }
    }

    /** Labels: problems are counted, causes and measures only where one problem has several. */
    private record Labels(List<Numbered> list, Map<Numbered, String> numbers) {

        void write() {
            long problems =
                    list.stream().filter(each -> kind(each).equals("问题")).count();
            int value = 0;
            for (int i = 0; i < list.size(); ) {
                String kind = kind(list.get(i));
                if (kind.equals("问题")) {
                    numbers.put(list.get(i++), problems > 1 ? kind + ++value + "：" : kind + "：");
                } else {
                    int end = i;
                    while (end < list.size() && kind(list.get(end)).equals(kind)) {
                        end++;
                    }
                    for (int each = i; each < end; each++) {
                        numbers.put(list.get(each), end - i > 1 ? kind + (each - i + 1) + "：" : kind + "：");
                    }
                    i = end;
                }
            }
        }

        private static String kind(Numbered element) {
            return element instanceof Cause ? "原因" : element instanceof Measure ? "措施" : "问题";
        }
    }
}
