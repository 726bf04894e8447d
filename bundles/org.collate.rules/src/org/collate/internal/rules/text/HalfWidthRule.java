package org.collate.internal.rules.text;

import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.internal.rules.numbering.TypedNumbers;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T08: beside Chinese, punctuation is full width. Numbers, times, addresses and foreign words keep their own. */
public final class HalfWidthRule extends TextRule {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    /** The rule with its data. */
    public HalfWidthRule(RuleData data) {
        super("T08", data, Traits.HALF_WIDTH);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '?') {
                continue;
            }
            if (HALF.indexOf(c) >= 0 && besideChinese(text, i, i + 1)) {
                add(passage, i, i + 1, String.valueOf(FULL.charAt(HALF.indexOf(c))), sink);
            } else if (c == '.') {
                i = stop(passage, i, sink);
            } else if (c == '(') {
                bracket(passage, i, sink);
            } else if (c == ')' && text.lastIndexOf('(', i) < lineStart(text, i) && Marks.isChinese(before(text, i))) {
                add(passage, i, i + 1, "）", sink);
            } else if (c == '<' && Marks.at(text, i + 1) == '<') {
                title(passage, i, sink);
            }
        }
    }

    /** A full stop between Chinese, or behind it at the end of a line; three are dots. */
    private int stop(Passage passage, int start, FindingSink sink) {
        String text = passage.text();
        int end = Marks.runEnd(text, start);
        boolean chinese = Marks.isChinese(Marks.at(text, start - 1));
        char next = Marks.at(text, end);
        if (chinese && end - start >= 3) {
            add(passage, start, end, "……", sink);
        } else if (chinese && end - start == 1 && (Marks.isChinese(next) || Characters.isBlank(next))) {
            add(passage, start, end, "。", sink);
        }
        return end - 1;
    }

    private void bracket(Passage passage, int start, FindingSink sink) {
        String text = passage.text();
        int close = text.indexOf(')', start);
        boolean pair = close > 0 && close < Marks.lineEnd(text, start);
        int end = pair ? close + 1 : start + 1;
        if (TypedNumbers.isBracketed(text, start)) {
            return;
        }
        boolean inside = pair && Marks.isChinese(Marks.at(text, start + 1));
        if (Marks.isChinese(Marks.at(text, start - 1)) || Marks.isChinese(Marks.at(text, end)) || inside) {
            add(passage, start, end, pair ? "（" + text.substring(start + 1, close) + "）" : "（", sink);
        }
    }

    /** A title in doubled angle brackets, which stand for 《》. */
    private void title(Passage passage, int start, FindingSink sink) {
        String text = passage.text();
        int close = text.indexOf(">>", start);
        if (close > 0 && close < Marks.lineEnd(text, start)) {
            add(passage, start, close + 2, "《" + text.substring(start + 2, close) + "》", sink);
        }
    }

    private void add(Passage passage, int start, int end, String right, FindingSink sink) {
        String words = passage.text().substring(start, end);
        sink.add(passage, start, end, text("half", words, right), replace(passage, start, end, right));
    }

    private static boolean besideChinese(String text, int start, int end) {
        char before = before(text, start);
        int next = end;
        while (Marks.at(text, next) == ' ') {
            next++;
        }
        char after = Marks.at(text, next);
        if (Marks.isLatin(before) && (Marks.isLatin(after) || after == '/')) {
            return false;
        }
        return Marks.isChinese(before) || Marks.isChinese(after);
    }

    private static char before(String text, int start) {
        int place = start - 1;
        while (Marks.at(text, place) == ' ') {
            place--;
        }
        return Marks.at(text, place);
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', place) + 1;
    }
}
