package org.collate.internal.rules.text;

import java.util.BitSet;
import java.util.List;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** T01: no placeholder is left: stars, crosses, circles, underscores, brackets to be filled in. */
public final class PlaceholderRule extends TextRule {

    private static final String CROSSES = "xX×ｘＸ✕╳";

    /** What stands before a date that whoever signs writes by hand. */
    private static final List<String> SIGNED = List.of("签字", "签名", "签章", "盖章", "公章", "审签");

    /** What joins a cross to the foreign word or the address before it. */
    private static final String JOINTS = "+-/.@=&";

    /** What a placeholder begins with, the signs of the rule's data aside. */
    private static final String STARTS = "*＊_＿" + CROSSES + "【[（(〔［";

    private record Data(List<String> words, List<String> allowed, String signs, BitSet starts) {

        static Data of(Settings settings) {
            String signs = String.join("", settings.values("signs"));
            BitSet starts = new BitSet();
            (STARTS + signs).chars().forEach(starts::set);
            return new Data(settings.values("words"), settings.values("allowed"), signs, starts);
        }
    }

    /** The rule with its data. */
    public PlaceholderRule(RuleData data) {
        super("T01", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        Data data = context.settings().prepared(Data.class, Data::of);
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!data.starts().get(c) && !Characters.isBlank(c)) {
                i++;
                continue;
            }
            int end = placeholderEnd(text, i, data);
            if (end > i) {
                sink.add(passage, i, end, text("left", text.substring(i, end)));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Where the placeholder ends that begins at a place; the place itself where none does. */
    private static int placeholderEnd(String text, int i, Data data) {
        char c = text.charAt(i);
        if (c == '*' || c == '＊') {
            return starsEnd(text, i);
        } else if (CROSSES.indexOf(c) >= 0) {
            return crossesEnd(text, i, data.allowed());
        } else if (c == '_' || c == '＿' || data.signs().indexOf(c) >= 0) {
            return signsEnd(text, i);
        } else if (isOpen(c)) {
            return bracketEnd(text, i, data.words());
        }
        return Characters.isBlank(c) ? blankDateEnd(text, i) : i;
    }

    /** Stars that stand for a name or a number; what Markdown leaves behind is another rule's. */
    private static int starsEnd(String text, int start) {
        int end = Marks.runEnd(text, start);
        if (end - start == 2 && Markdown.isBoldMark(text, start)) {
            return start;
        }
        if (end - start == 1) {
            char before = Marks.at(text, start - 1);
            boolean between = Characters.isHan(Marks.at(text, end)) && before != '*' && !Marks.isLatin(before);
            boolean bullet = Marks.isLineStart(text, start) && Characters.isBlank(Marks.at(text, end));
            return between && !bullet ? end + 1 : start;
        }
        return withNext(text, end);
    }

    private static int crossesEnd(String text, int start, List<String> allowed) {
        int end = start;
        while (end < text.length() && CROSSES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        char before = Marks.at(text, start - 1);
        char after = Marks.at(text, end);
        boolean inWord = Marks.isLatin(before) || Marks.isLatin(after) || JOINTS.indexOf(before) >= 0 || after == '-';
        if (inWord || Phrases.at(text, start, allowed).isPresent()) {
            return start;
        }
        boolean one = end - start == 1;
        boolean unknown = Characters.isHan(after) && text.charAt(start) != '×';
        return one && !unknown ? start : withNext(text, end);
    }

    /** Two and more of a sign; a circle in a year, as in 二○○八年, is a nought. */
    private static int signsEnd(String text, int start) {
        int end = Marks.runEnd(text, start);
        boolean year = isNumeral(Marks.at(text, start - 1)) || isNumeral(Marks.at(text, end));
        boolean nought = text.charAt(start) != '_' && text.charAt(start) != '＿' && year;
        return end - start < 2 || nought ? start : withNext(text, end);
    }

    private static boolean isNumeral(char c) {
        return c == '〇' || HanNumerals.isNumeral(c) || Marks.isDigit(c);
    }

    private static boolean isOpen(char c) {
        return "【[（(〔［".indexOf(c) >= 0;
    }

    /** Brackets with nothing in them, or with words that ask to be filled in. */
    private static int bracketEnd(String text, int start, List<String> words) {
        char close = "】]）)〕］".charAt("【[（(〔［".indexOf(text.charAt(start)));
        int end = text.indexOf(close, start);
        if (end < 0 || end > Marks.lineEnd(text, start)) {
            return start;
        }
        String inside = text.substring(start + 1, end).strip();
        boolean asks = words.stream().anyMatch(inside::startsWith);
        return asks || Characters.isBlank(inside) ? end + 1 : start;
    }

    /** The gap in a date such as 2024年 月 日. */
    private static int blankDateEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && Characters.isBlank(text.charAt(end))) {
            end++;
        }
        char before = Marks.at(text, start - 1);
        char after = Marks.at(text, end);
        boolean open = before == '年' && after == '月' || before == '月' && after == '日';
        return open && !isSigned(text, start) ? end + 1 : start;
    }

    /** Whether a date is left open for whoever signs: 签字： 年 月 日. */
    private static boolean isSigned(String text, int at) {
        String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
        return SIGNED.stream().anyMatch(before::contains);
    }

    /** The mark with the character that it stands before, so that people recognise the place. */
    private static int withNext(String text, int end) {
        return Characters.isHan(Marks.at(text, end)) ? end + 1 : end;
    }
}
