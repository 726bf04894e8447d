package org.collate.transfer.structure;

import java.util.List;
import org.collate.core.text.Script;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.structure.line.SourceLine;

/** Tells the closing of a report, and the signature under it, from the last item's text. */
final class Tail {

    private static final int SENTENCE = 220;
    private static final int OPINION = 14;
    private static final String[] BEGINNINGS = {
        "以上",
        "总之",
        "今后，我将",
        "今后的工作中，我",
        "在今后的工作中，我",
        "下一步，我将",
        "最后，",
        "同志们，",
        "我的发言",
        "我的汇报",
        "我的对照检查",
        "谢谢",
        "我的述职",
        "发言完毕",
        "汇报完毕"
    };
    private static final String[] PHRASES = {
        "批评指正", "批评帮助", "提出批评", "批评意见", "不当之处", "不妥之处", "敬请", "恳请", "发言完毕", "汇报完毕", "报告完毕", "请同志们", "请各位", "请大家", "请组织",
        "特此报告", "特此汇报", "特此说明", "请予评议", "请予审议", "请批评", "请指正", "请审议"
    };
    private static final String[] CONTINUATIONS = {
        "比如", "例如", "譬如", "主要表现", "同时，", "此外", "另外", "其中", "究其原因", "反映出", "这些", "这反映", "这说明", "这种", "如，", "特别是", "尤其",
        "具体"
    };

    private Tail() {}

    /** The first line of the closing, at or after a line; the number of lines where there is none. */
    static int find(List<SourceLine> lines, int from, boolean itemsAreParagraphs) {
        for (int i = from; i < lines.size(); i++) {
            if (closes(lines.get(i))) {
                return i;
            }
        }
        boolean open = itemsAreParagraphs
                && from < lines.size()
                && !continues(lines.get(from).text());
        return open ? from : lines.size();
    }

    /** Whether a paragraph goes on with what the one before it says. */
    static boolean continues(String text) {
        for (String word : CONTINUATIONS) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph speaks of all that stands before it. */
    static boolean sumsUp(String text) {
        return text.startsWith("以上")
                || text.startsWith("上述")
                || text.startsWith("综上")
                || text.startsWith("总之")
                || text.startsWith("存在上述")
                || text.startsWith("存在以上");
    }

    private static boolean closes(SourceLine line) {
        String text = Script.simple(line.text());
        if (line.style() == ParagraphStyle.RIGHT || FrontMatter.isDate(text)) {
            return true;
        }
        if (text.length() > SENTENCE) {
            return false;
        }
        int colon = text.indexOf('：');
        if (colon > 0 && colon <= OPINION && text.startsWith("意见", colon - 2)) {
            return true;
        }
        for (String word : BEGINNINGS) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        for (String phrase : PHRASES) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
