package org.collate.internal.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * V04: percentages are possible: a share of something counted is what its numbers give, shares that divide a whole
 * (分别占) make 100, and what cannot exceed 100 does not.
 */
public final class PercentRule extends TextRule {

    private static final Pattern OF = Pattern.compile(
            "([0-9]{1,5})(名|人|个|户|家|座|项|件)[^。；，、0-9]{0,8}中[，,]?[^。；，、0-9]{0,12}(?<![0-9.])([0-9]{1,5})\\2[^。；0-9]{0,12}占(?:比)?[^0-9。；，]{0,5}([0-9]{1,3}(?:\\.[0-9]+)?)[%％]");
    private static final Pattern DIVIDED =
            Pattern.compile("分别(?:占|为|占比为?)[^0-9。；，]{0,4}([0-9.]+)[%％](?:[、，和及与]+([0-9.]+)[%％])+");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[%％]");
    private static final Pattern RATE = Pattern.compile(
            "(占比?|满意度|签约率|达标率|回访率|入户率|化解率|采纳率|使用率|利用率|就业率|入学率|接种率|参保率|优良率|办理率|答复率|结案率|到位率|建档率|公开率|出席率|签到率|好评率|准确率|及时率|成功率|持证率|联网率|入住率|见面率|走访率|知晓度|参会率|参与率|参加率|参学率|覆盖率|到会率|出勤率|到课率|满意率|合格率|普及率|知晓率|办结率|整改率|完好率)(?:已?达到?|为|仅|只有|提高到|提升到|上升到|保持在|高达)?了?([0-9]{1,4}(?:\\.[0-9]+)?)[%％]");

    /** The rule with its data. */
    public PercentRule(RuleData data) {
        super("V04", data, Traits.PERCENT);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        if (text.indexOf('%') < 0 && text.indexOf('％') < 0) {
            return;
        }
        for (SentenceSpan sentence : SentenceSpan.sentences(text)) {
            of(passage, sentence, sink);
            divided(passage, sentence, sink);
            rate(passage, sentence, sink);
        }
    }

    private void of(Passage passage, SentenceSpan sentence, FindingSink sink) {
        Matcher matcher = OF.matcher(sentence.text());
        while (matcher.find()) {
            double whole = Double.parseDouble(matcher.group(1));
            double part = Double.parseDouble(matcher.group(3));
            double real = 100 * part / whole;
            // A percentage may be rounded to a whole one, and whoever says 近 or 约 before it may be one further.
            if (whole > 0 && part <= whole && Math.abs(real - Double.parseDouble(matcher.group(4))) > 1.5) {
                String right = String.valueOf(Math.round(10 * real) / 10.0);
                sink.add(
                        passage,
                        sentence.start() + matcher.start(),
                        sentence.start() + matcher.end(),
                        text("of", matcher.group(3), matcher.group(1), right, matcher.group(4)));
            }
        }
    }

    private void divided(Passage passage, SentenceSpan sentence, FindingSink sink) {
        Matcher matcher = DIVIDED.matcher(sentence.text());
        while (matcher.find()) {
            List<Double> parts = new ArrayList<>();
            Matcher each = PERCENT.matcher(matcher.group());
            while (each.find()) {
                parts.add(Double.parseDouble(each.group(1)));
            }
            double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            double off = Math.abs(sum - 100);
            // Rounded parts may be off by a half each; much further off they do not divide one whole.
            if (parts.size() > 1 && off > 0.5 * parts.size() && off <= 8) {
                sink.add(
                        passage,
                        sentence.start() + matcher.start(),
                        sentence.start() + matcher.end(),
                        text("divided", String.valueOf(Math.round(10 * sum) / 10.0)));
            }
        }
    }

    private void rate(Passage passage, SentenceSpan sentence, FindingSink sink) {
        Matcher matcher = RATE.matcher(sentence.text());
        while (matcher.find()) {
            if (Double.parseDouble(matcher.group(2)) > 100) {
                sink.add(
                        passage,
                        sentence.start() + matcher.start(),
                        sentence.start() + matcher.end(),
                        text("over", matcher.group(1), matcher.group(2)));
            }
        }
    }
}
