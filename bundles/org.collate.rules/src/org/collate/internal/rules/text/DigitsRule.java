package org.collate.internal.rules.text;

import java.util.List;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** T14: no letter stands for a digit, as a scanner reads them: 2O24年, l2月, 二O二四年. */
public final class DigitsRule extends TextRule {

    private static final String LETTERS = "OoIlｌＯ";
    private static final String DIGITS = "001110";

    private record Data(PhraseSet units, List<String> allowed) {

        static Data of(Settings settings) {
            return new Data(PhraseSet.of(settings, "units"), settings.values("allowed"));
        }
    }

    /** The rule with its data. */
    public DigitsRule(RuleData data) {
        super("T14", data, Traits.LETTER | Traits.DIGIT);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            if (LETTERS.indexOf(text.charAt(i)) < 0 && !Marks.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean letters = false;
            while (end < text.length() && (Marks.isDigit(text.charAt(end)) || LETTERS.indexOf(text.charAt(end)) >= 0)) {
                letters |= LETTERS.indexOf(text.charAt(end)) >= 0;
                end++;
            }
            if (letters || isInYear(text, i, end)) {
                check(passage, i, end, context, sink);
            }
            i = end;
        }
    }

    private void check(Passage passage, int start, int end, RuleContext context, FindingSink sink) {
        Data data = context.settings().prepared(Data.class, Data::of);
        String text = passage.text();
        String words = text.substring(start, end);
        if (isInYear(text, start, end)) {
            sink.add(passage, start, end, text("letter", words, "〇"), replace(passage, start, end, "〇"));
            return;
        }
        boolean alone = !isForeign(Marks.at(text, start - 1)) && !isForeign(Marks.at(text, end));
        boolean number = words.chars().anyMatch(c -> Marks.isDigit((char) c));
        if (alone && number && data.units().isAt(text, end) && !data.allowed().contains(words)) {
            String right = digits(words);
            sink.add(passage, start, end, text("letter", words, right), replace(passage, start, end, right));
        }
    }

    private static boolean isForeign(char c) {
        return Marks.isLatin(c) || "-_./".indexOf(c) >= 0;
    }

    /** A nought between the Chinese numerals of a year, as in 二0二四年, written by a letter or a digit. */
    private static boolean isInYear(String text, int start, int end) {
        boolean nought = end - start == 1 && "Oo0ＯｏO○".indexOf(text.charAt(start)) >= 0;
        return nought && isYearDigit(Marks.at(text, start - 1)) && isYearDigit(Marks.at(text, end));
    }

    private static boolean isYearDigit(char c) {
        return c == '〇' || HanNumerals.isNumeral(c) && c != '十';
    }

    private static String digits(String words) {
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int letter = LETTERS.indexOf(words.charAt(i));
            right.append(letter < 0 ? words.charAt(i) : DIGITS.charAt(letter));
        }
        return right.toString();
    }
}
