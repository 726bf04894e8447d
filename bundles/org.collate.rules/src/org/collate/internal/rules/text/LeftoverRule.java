package org.collate.internal.rules.text;

import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T11: nothing is left over from Markdown or from copying: marks of headings, lists and bold, odd white space. */
public final class LeftoverRule extends TextRule {

    /** The rule with its data. */
    public LeftoverRule(RuleData data) {
        super("T11", data, Traits.BLANK | Traits.MARKDOWN);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i;
            if (c != '\n' && Characters.isBlank(c)) {
                end = space(passage, i, sink);
            } else if (c == '*' && Markdown.boldEnd(text, i) > 0) {
                int close = Markdown.boldEnd(text, i);
                String words = text.substring(i + 2, close - 2);
                sink.add(passage, i, close, text("markdown", "**"), replace(passage, i, close, words));
                end = i + 2;
            } else if (Marks.isLineStart(text, i)) {
                end = lineMark(passage, i, sink);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The mark of a heading, a list or a quotation at the start of a line. */
    private int lineMark(Passage passage, int start, FindingSink sink) {
        String text = passage.text();
        char c = text.charAt(start);
        int end = c == '#' ? Marks.runEnd(text, start) : start + 1;
        boolean mark = c == '#' && end - start <= 6 || "-*+>".indexOf(c) >= 0;
        if (!mark || Marks.at(text, end) != ' ') {
            return start;
        }
        sink.add(
                passage,
                start,
                end + 1,
                text("markdown", text.substring(start, end)),
                replace(passage, start, end + 1, ""));
        return end + 1;
    }

    /** White space that a printed page does not have: odd characters, at the edge of a line, between Chinese. */
    private int space(Passage passage, int start, FindingSink sink) {
        String text = passage.text();
        int end = start;
        boolean odd = false;
        boolean ideographic = true;
        while (end < text.length() && text.charAt(end) != '\n' && Characters.isBlank(text.charAt(end))) {
            odd |= text.charAt(end) != ' ' && text.charAt(end) != '\u3000';
            ideographic &= text.charAt(end) == '\u3000';
            end++;
        }
        char before = Marks.at(text, start - 1);
        char after = Marks.at(text, end);
        boolean edge = before == '\n' || after == '\n';
        boolean body = passage.isContent();
        boolean date = "年月".indexOf(before) >= 0 && "月日".indexOf(after) >= 0;
        boolean between = body && !ideographic && !date && Marks.isChinese(before) && Marks.isChinese(after);
        boolean label = Marks.at(text, end + 1) == '：' && isFirst(text, start - 1);
        if (odd || edge && body || between && !label) {
            String right = edge || Marks.isChinese(before) || Marks.isChinese(after) ? "" : " ";
            sink.add(passage, start, end, text("space"), replace(passage, start, end, right));
        }
        return end;
    }

    /** Whether a character is the first of its line or behind a blank: 姓 名： is spread to the width of the labels below it. */
    private static boolean isFirst(String text, int at) {
        return Characters.isBlank(Marks.at(text, at - 1));
    }
}
