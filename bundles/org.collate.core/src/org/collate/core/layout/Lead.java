package org.collate.core.layout;

import java.util.List;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;

/**
 * The lead sentence of an item, and the rest of its text.
 *
 * <p>The lead reaches to the first 。, the first line break or the end of the emphasised words, whichever comes first, and
 * before that to a ： behind a few words, as in 加强学习：每周自学2小时.
 * Where that is more than {@value #LONG} characters and holds a ，, it ends before the first ，: people then write lead
 * and body as one sentence. An item that is numbered as a heading, 一、 or （一）, is not cut at a ，, since its first
 * sentence is its heading, however long.
 *
 * @param lead the lead without its final 。
 * @param rest what follows it, beginning with the ， or ： that the lead was cut at, if it was; lines are joined by a line
 *     break, and the break after a lead that fills its line is left out
 */
public record Lead(String lead, String rest) {

    /** A lead of more characters ends at its first ，. */
    public static final int LONG = 30;

    private static final String NO_LEAD = "，；。“”‘’《》（）()\"";
    private static final String[] ANNOUNCEMENTS = {
        "如下", "为", "是", "有", "在", "包括", "例如", "比如", "譬如", "即", "说", "提出", "指出", "强调", "要求", "认为", "表现", "方面", "问题",
        "原因", "措施", "责任人", "时限", "单位", "领导", "部门", "其中", "情况", "讲", "道", "问", "看", "来看"
    };

    /** The lead of an item. */
    public static Lead of(Item item) {
        return of(item, item.getLines());
    }

    /** The lead that an item has, or had, with some lines. */
    public static Lead of(Item item, List<String> lines) {
        boolean heading = item.getNumbering() == Numbering.HAN || item.getNumbering() == Numbering.HAN_BRACKETED;
        return of(lines, item.getEmphasis(), heading);
    }

    /**
     * The lead of a text.
     *
     * @param lines its lines
     * @param emphasis how many UTF-16 units at its start are emphasised; 0 for none
     * @param heading whether the first sentence is a heading, and therefore not cut at a ，
     */
    public static Lead of(List<String> lines, int emphasis, boolean heading) {
        if (lines.isEmpty()) {
            return new Lead("", "");
        }
        String first = lines.get(0);
        int end = first.indexOf('。');
        end = end < 0 ? first.length() : end;
        if (emphasis > 0 && emphasis < end) {
            end = emphasis;
        }
        int rest = end < first.length() && first.charAt(end) == '。' ? end + 1 : end;
        int colon = first.indexOf('：');
        if (colon > 0 && colon < end && colon + 1 < first.length() && endsAtColon(first.substring(0, colon))) {
            return new Lead(first.substring(0, colon), rest(lines, first.substring(colon)));
        }
        int comma = first.indexOf('，');
        if (!heading && end > LONG && comma > 0 && comma < end) {
            end = comma;
            rest = comma;
        }
        return new Lead(first.substring(0, end), rest(lines, first.substring(rest)));
    }

    /** Whether words before a ： are a lead by themselves: few, in one clause, and not an announcement such as 主要表现为. */
    public static boolean endsAtColon(String words) {
        if (words.length() > LONG || words.length() < 4) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (NO_LEAD.indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        for (String end : ANNOUNCEMENTS) {
            if (words.endsWith(end)) {
                return false;
            }
        }
        return true;
    }

    private static String rest(List<String> lines, String first) {
        if (lines.size() == 1) {
            return first;
        }
        String more = String.join("\n", lines.subList(1, lines.size()));
        return first.isEmpty() ? more : first + "\n" + more;
    }
}
