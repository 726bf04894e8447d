package org.collate.internal.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * T07: no word stands twice in a row (巡视巡视), no particle (的的), no punctuation (，，). What the language doubles is no
 * mistake: 认认真真, 一项一项, and the verbs in the rule's data (研究研究).
 */
public final class DoubledWordRule extends TextRule {

    /** Shorter sentences may come again. */
    private static final int SENTENCE = 12;

    private static final String STOPS = "。！？；\n";

    private static final String PUNCTUATION = "，。、；：？！";
    /** Where each character stood last, by its lower bits: what was not met lately is not doubled. */
    private static final int TABLE = 256;

    private record Data(int longest, Set<String> allowed, Set<String> particles) {

        static Data of(Settings settings) {
            return new Data(
                    settings.number("longest"),
                    new HashSet<>(settings.values("allowed")),
                    new HashSet<>(settings.values("particles")));
        }
    }

    /** The rule with its data. */
    public DoubledWordRule(RuleData data) {
        super("T07", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        Data data = context.settings().prepared(Data.class, Data::of);
        String text = passage.text();
        sentences(passage, sink);
        int[] last = new int[TABLE];
        Arrays.fill(last, -TABLE);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int near = i - last[c & TABLE - 1];
            last[c & TABLE - 1] = i;
            int length = near <= data.longest() ? doubled(text, from, i, data) : 0;
            if (length > 0) {
                int start = i - length;
                from = end(text, start, length);
                String word = text.substring(start, i);
                sink.add(passage, start, from, text("twice", word), replace(passage, i, from, ""));
            }
        }
    }

    /** Sentences that stand in their paragraph already, as they do after pasting twice. */
    private void sentences(Passage passage, FindingSink sink) {
        String text = passage.text();
        if (text.length() < 2 * SENTENCE) {
            return;
        }
        List<int[]> before = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '一' && c <= '\u9fff' || STOPS.indexOf(c) < 0) {
                continue;
            }
            int from = start;
            int length = i - from;
            start = i + 1;
            if (length < SENTENCE || text.substring(from, i).indexOf('：') >= 0) {
                continue;
            }
            if (before.stream().anyMatch(one -> one[1] == length && text.regionMatches(one[0], text, from, length))) {
                sink.add(passage, from, i + 1, text("sentence"), replace(passage, from, i + 1, ""));
            } else {
                before.add(new int[] {from, length});
            }
        }
    }

    private static int end(String text, int start, int length) {
        int end = start + 2 * length;
        while (text.regionMatches(start, text, end, length)) {
            end += length;
        }
        return end;
    }

    /**
     * The length of the word that ends before a place and stands there again; 0 for none.
     *
     * @param from where the word begins at the earliest
     */
    private static int doubled(String text, int from, int place, Data data) {
        char first = text.charAt(place);
        boolean han = Characters.isHan(first);
        if (place > from && text.charAt(place - 1) == first && isDoubledSign(text, place - 1, han, data)) {
            return 1;
        }
        int longest = han ? Math.min(data.longest(), place - from) : 0;
        for (int length = 2; length <= longest; length++) {
            if (text.charAt(place - length) == first
                    && text.regionMatches(place - length, text, place, length)
                    && isWord(text, place - length, length)
                    && !data.allowed().contains(text.substring(place - length, place))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isDoubledSign(String text, int start, boolean han, Data data) {
        if (!han) {
            if (PUNCTUATION.indexOf(text.charAt(start)) < 0) {
                return false;
            }
            boolean more = Marks.runEnd(text, start) - start > 2;
            return !more || text.charAt(start) == '，' || text.charAt(start) == '、';
        }
        // 的的确确, 是是非非: four characters, each twice.
        boolean four = Marks.at(text, start + 2) == Marks.at(text, start + 3);
        return !four && data.particles().contains(text.substring(start, start + 1));
    }

    private static boolean isCount(char c) {
        return HanNumerals.isNumeral(c) || "两几逐".indexOf(c) >= 0;
    }

    /** Whether a stretch is a word that could be doubled: Han only, no count such as 一项, no number. */
    private static boolean isWord(String text, int start, int length) {
        boolean numerals = true;
        boolean same = true;
        for (int i = start; i < start + length; i++) {
            char c = text.charAt(i);
            if (!Characters.isHan(c)) {
                return false;
            }
            numerals &= c == '〇' || HanNumerals.isNumeral(c);
            same &= c == text.charAt(start);
        }
        boolean count = length <= 3 && isCount(text.charAt(start));
        return !numerals && !same && !count;
    }
}
