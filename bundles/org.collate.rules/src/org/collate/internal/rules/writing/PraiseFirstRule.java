package org.collate.internal.rules.writing;

import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** P07: a problem does not begin with praise (虽然能够…，但…). Looked at is the first sentence of its body. */
public final class PraiseFirstRule extends BuiltInReportRule {

    private record Words(PhraseSet praise, PhraseSet turn, PhraseSet blame) {

        static Words of(Settings settings) {
            return new Words(
                    PhraseSet.of(settings, "praise"), PhraseSet.of(settings, "turn"), PhraseSet.of(settings, "blame"));
        }
    }

    /** The rule with its data. */
    public PraiseFirstRule(RuleData data) {
        super("P07", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        Words words = context.settings().prepared(Words.class, Words::of);
        return unlessFound(entry, Problem.class, sink -> check(ItemText.alone(entry), words, sink));
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Words words = context.settings().prepared(Words.class, Words::of);
        for (ItemText problem : ItemText.problems(context.overview())) {
            sink.keep(problem.entry(), problem, inner -> check(problem, words, inner));
        }
    }

    private void check(ItemText problem, Words words, FindingSink sink) {
        List<Passage> passages = problem.entry().passages();
        if (!passages.isEmpty() && !problem.lead().isEmpty()) {
            Passage passage = passages.get(0);
            praise(passage, problem.lead().length(), words)
                    .ifPresent(each -> sink.add(passage, each.start(), each.end(), text("praised")));
        }
    }

    private static Optional<SentenceSpan> praise(Passage passage, int lead, Words words) {
        Optional<SentenceSpan> first = SentenceSpan.sentences(passage.text()).stream()
                .filter(each -> each.end() > lead && !each.text().isBlank())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        SentenceSpan sentence = first.get();
        int behind = Math.max(sentence.start(), lead) - sentence.start();
        String text = sentence.text();
        for (PhraseTrie.Match turn : words.turn().in(text)) {
            boolean clause = turn.start() > 0 && "，,；".indexOf(text.charAt(turn.start() - 1)) >= 0;
            if (clause && turn.start() > behind) {
                // A lead that was cut at a comma is the beginning of the sentence, and may hold the praise itself.
                boolean inLead =
                        isCut(passage.text(), lead) && !words.praise().isIn(text.substring(behind, turn.start()));
                int from = inLead ? 0 : behind;
                String before = text.substring(from, turn.start());
                boolean praised = words.praise().isIn(before) && !words.blame().isIn(before);
                int start = sentence.start() + from + skip(before);
                SentenceSpan span =
                        new SentenceSpan(passage.text().substring(start, sentence.start() + turn.end()), start);
                return praised ? Optional.of(span) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCut(String text, int lead) {
        return lead < text.length() && text.charAt(lead) == '，';
    }

    private static int skip(String before) {
        return before.startsWith("，") || before.startsWith("：") ? 1 : 0;
    }
}
