package org.collate.internal.rules.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.internal.rules.TextRule;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * T05: 增强“四个意识”、坚定“四个自信”、做到“两个维护” stands whole, with its own verbs and numbers. It is broken where two of the
 * three follow each other without the third in the same sentence.
 */
public final class PledgesRule extends TextRule {

    private static final Pattern PLEDGE = Pattern.compile("([一二两三四五六七八]个)(意识|自信|维护|确立)");
    private static final List<String> WHOLE = List.of("四个意识", "四个自信", "两个维护");
    private static final List<String> PLEDGES = List.of("个意识", "个自信", "个维护", "个确立");
    private static final int NEAR = 12;

    /** The rule with its data. */
    public PledgesRule(RuleData data) {
        super("T05", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        if (PLEDGES.stream().noneMatch(passage.text()::contains)) {
            return;
        }
        for (SentenceSpan sentence : SentenceSpan.sentences(passage.text())) {
            verbs(passage, sentence, context, sink);
            numbers(passage, sentence, sink);
            whole(passage, sentence, sink);
        }
    }

    /** Verbs that belong to another of the three, from the rule's data. */
    private void verbs(Passage passage, SentenceSpan sentence, RuleContext context, FindingSink sink) {
        Corrections wrong =
                context.settings().prepared(Corrections.class, each -> Corrections.of(each.values("words")));
        for (Corrections.Found each : wrong.in(sentence.text())) {
            int start = sentence.start() + each.start();
            int end = sentence.start() + each.end();
            String words = passage.text().substring(start, end);
            sink.add(
                    passage, start, end, text("verb", words, each.right()), replace(passage, start, end, each.right()));
        }
    }

    /** Numbers that none of them has; they count only in quotation marks, since 三个意识 may be anybody's. */
    private void numbers(Passage passage, SentenceSpan sentence, FindingSink sink) {
        Matcher matcher = PLEDGE.matcher(sentence.text());
        while (matcher.find()) {
            String right =
                    (matcher.group(2).equals("意识") || matcher.group(2).equals("自信") ? "四个" : "两个") + matcher.group(2);
            boolean quoted = matcher.start() > 0
                    && "“‘\"".indexOf(sentence.text().charAt(matcher.start() - 1)) >= 0
                    && matcher.end() < sentence.text().length()
                    && "”’\"".indexOf(sentence.text().charAt(matcher.end())) >= 0;
            if (quoted && !matcher.group().equals(right)) {
                int start = sentence.start() + matcher.start();
                int end = sentence.start() + matcher.end();
                sink.add(
                        passage,
                        start,
                        end,
                        text("number", matcher.group(), right),
                        replace(passage, start, end, right));
            }
        }
    }

    private void whole(Passage passage, SentenceSpan sentence, FindingSink sink) {
        String text = sentence.text();
        int first = text.indexOf(WHOLE.get(0));
        int second = text.indexOf(WHOLE.get(1));
        int third = text.indexOf(WHOLE.get(2));
        if (first >= 0 && second < 0 && isNear(first, third)) {
            missing(passage, sentence, first, third, 1, sink);
        } else if (third < 0 && isNear(first, second)) {
            missing(passage, sentence, first, second, 2, sink);
        } else if (first < 0 && isNear(second, third)) {
            missing(passage, sentence, second, third, 0, sink);
        }
    }

    private static boolean isNear(int first, int second) {
        return first >= 0 && second > first && second - first <= NEAR;
    }

    private void missing(Passage passage, SentenceSpan sentence, int from, int to, int lacks, FindingSink sink) {
        int end = sentence.start() + to + WHOLE.get(0).length();
        sink.add(passage, sentence.start() + from, end, text("missing", WHOLE.get(lacks)));
    }
}
