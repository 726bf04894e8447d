package org.collate.internal.rules.wording;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.WordFile;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * T09: typing mistakes: words of the list {@code typos} and those that the rule's data add under {@code more}, patterns
 * such as 即是…又是, and slips in the fixed words of the list {@code terms}.
 */
public final class TypoRule extends TextRule {

    private static final int BESIDE = 2;

    private record Data(Corrections typos, TypoPatterns patterns, Terms terms) {

        static Data of(Settings settings) {
            List<String> typos = new ArrayList<>(WordFile.read("typos"));
            typos.addAll(settings.values("more"));
            List<String> terms = new ArrayList<>(WordFile.read("terms"));
            terms.addAll(settings.values("terms"));
            Sounds sounds = Sounds.of(WordFile.read("sounds"));
            return new Data(
                    Corrections.of(typos),
                    TypoPatterns.of(WordFile.read("patterns")),
                    Terms.of(words(terms, false), words(terms, true), sounds));
        }

        /** The entries of a list with or without the = of those that are only known. */
        private static List<String> words(List<String> terms, boolean known) {
            return terms.stream()
                    .filter(each -> each.startsWith("=") == known)
                    .map(each -> known ? each.substring(1) : each)
                    .toList();
        }
    }

    /** The rule with its data. */
    public TypoRule(RuleData data) {
        super("T09", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        Data data = context.settings().prepared(Data.class, Data::of);
        String text = passage.text();
        List<Corrections.Found> found = new ArrayList<>(data.typos().in(text));
        data.patterns().in(text).forEach(each -> add(found, each));
        data.terms()
                .in(text)
                .forEach(each -> add(found, new Corrections.Found(each.start(), each.end(), each.right())));
        for (Corrections.Found one : found) {
            Corrections.Found each = recognisable(one, text);
            String words = text.substring(each.start(), each.end());
            sink.add(
                    passage,
                    each.start(),
                    each.end(),
                    text("typo", words, each.right()),
                    replace(passage, each.start(), each.end(), each.right()));
        }
    }

    private static void add(List<Corrections.Found> found, Corrections.Found other) {
        if (found.stream().noneMatch(each -> each.start() < other.end() && other.start() < each.end())) {
            found.add(other);
        }
    }

    /** A single character with those beside it, so that people see the place; words stay as they are. */
    private static Corrections.Found recognisable(Corrections.Found found, String text) {
        if (found.end() - found.start() > 1) {
            return found;
        }
        int start = found.start();
        while (start > 0 && found.start() - start < BESIDE && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = found.end();
        while (end < text.length() && end - found.end() < BESIDE && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String right = text.substring(start, found.start()) + found.right() + text.substring(found.end(), end);
        return new Corrections.Found(start, end, right);
    }
}
