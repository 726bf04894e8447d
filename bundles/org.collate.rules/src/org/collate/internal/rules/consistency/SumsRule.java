package org.collate.internal.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * V03: parts make up their whole. Of a whole with what is done and what is open of it (12个问题，完成10个，未完成3个) the two are its
 * sum; of a whole with 其中 no part is greater, and the parts of problems and measures are not more together.
 */
public final class SumsRule extends TextRule {

    private static final String AMONG = "其中";
    private static final int NEAR = 10;

    /** A part and the part that is not so, which leave nothing over: 采纳12条，未采纳10条. */
    private static final Pattern DIVIDED = Pattern.compile(
            "(?<!未|不|没有|尚未)(采纳|合格|达标|通过|参加|办结|完成|解决|整改|化解|落实|签约|满意)[^，。；]{0,4}[0-9]+[^，。；]{0,2}[，、](?:尚?未|不|没有)\\1");

    private record Words(PhraseSet done, PhraseSet open, PhraseSet disjoint, PhraseSet guards) {

        static Words of(Settings settings) {
            return new Words(
                    PhraseSet.of(settings, "done"),
                    PhraseSet.of(settings, "open"),
                    PhraseSet.of(settings, "disjoint"),
                    PhraseSet.of(settings, "guards"));
        }
    }

    /** The rule with its data. */
    public SumsRule(RuleData data) {
        super("V03", data, Traits.DIGIT | Traits.NUMERAL);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        Words words = context.settings().prepared(Words.class, Words::of);
        if (!words.open().isIn(passage.text()) && !passage.text().contains(AMONG)) {
            return;
        }
        for (SentenceSpan sentence : SentenceSpan.sentences(passage.text())) {
            List<Amount> amounts = Amount.in(sentence.text());
            if (amounts.size() > 1 && !words.guards().isIn(sentence.text())) {
                doneAndOpen(passage, sentence, amounts, words, sink);
                among(passage, sentence, amounts, words, sink);
            }
        }
    }

    private void doneAndOpen(
            Passage passage, SentenceSpan sentence, List<Amount> amounts, Words words, FindingSink sink) {
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Amount done = amounts.get(i);
            Amount open = amounts.get(i + 1);
            boolean pair = done.unit().equals(open.unit())
                    && says(sentence.text(), amounts, i, words.done(), words.open())
                    && says(sentence.text(), amounts, i + 1, words.open(), words.open());
            Optional<Amount> whole = pair ? before(amounts, i) : Optional.empty();
            int last = i + 1;
            int sum = done.value() + open.value();
            while (pair
                    && last + 1 < amounts.size()
                    && amounts.get(last + 1).unit().equals(done.unit())
                    && says(sentence.text(), amounts, last + 1, words.open(), words.open())) {
                last++;
                sum += amounts.get(last).value();
            }
            if (whole.isPresent() && whole.get().value() != sum) {
                boolean more = last + 1 < amounts.size()
                        && amounts.get(last + 1).unit().equals(done.unit());
                if (!more) {
                    add(passage, sentence, whole.get(), amounts.get(last), sum, sink);
                }
            }
        }
    }

    /** Whether the words that lead to an amount in its own clause hold one of a set; of done, none that says it is open. */
    private static boolean says(String text, List<Amount> amounts, int index, PhraseSet wanted, PhraseSet open) {
        int start = amounts.get(index).start();
        int from =
                Math.max(start - NEAR, index == 0 ? 0 : amounts.get(index - 1).end());
        String before = text.substring(Math.max(from, clauseStart(text, start)), start);
        return wanted.isIn(before) && (wanted == open || !open.isIn(before));
    }

    private static int clauseStart(String text, int place) {
        int start = place;
        while (start > 0 && "，；：,;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The amount of the same unit that stands before one, and is not less. */
    private static Optional<Amount> before(List<Amount> amounts, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (amounts.get(i).unit().equals(amounts.get(index).unit())) {
                return Optional.of(amounts.get(i))
                        .filter(whole -> whole.value() >= amounts.get(index).value());
            }
        }
        return Optional.empty();
    }

    private void among(Passage passage, SentenceSpan sentence, List<Amount> amounts, Words words, FindingSink sink) {
        String text = sentence.text();
        int among = text.indexOf(AMONG);
        if (among < 0
                || text.indexOf(AMONG, among + 1) >= 0
                || text.indexOf('（') >= 0
                || text.indexOf('；', among) >= 0) {
            return;
        }
        Optional<Amount> whole =
                amounts.stream().filter(each -> each.end() <= among).reduce((one, other) -> other);
        if (whole.isEmpty() || whole.get().end() + NEAR < among) {
            return;
        }
        int sum = 0;
        int parts = 0;
        Amount last = whole.get();
        for (Amount part : amounts) {
            if (part.start() > among && part.unit().equals(whole.get().unit())) {
                sum += part.value();
                parts++;
                last = part;
                if (part.value() > whole.get().value()) {
                    add(passage, sentence, whole.get(), part, part.value(), sink);
                    return;
                }
            }
        }
        boolean disjoint =
                words.disjoint().isIn(text.substring(Math.max(0, whole.get().start() - NEAR), among));
        boolean divided =
                parts > 1 && DIVIDED.matcher(text).region(among, text.length()).find();
        if (sum > whole.get().value() && disjoint || sum != whole.get().value() && divided) {
            add(passage, sentence, whole.get(), last, sum, sink);
        }
    }

    private void add(Passage passage, SentenceSpan sentence, Amount whole, Amount last, int sum, FindingSink sink) {
        sink.add(
                passage,
                sentence.start() + whole.start(),
                sentence.start() + last.end(),
                text("sum", whole.value(), sum));
    }
}
