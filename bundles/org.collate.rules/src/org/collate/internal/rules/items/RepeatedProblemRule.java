package org.collate.internal.rules.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.Lookalikes;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.model.report.Problem;
import org.collate.model.report.TableCell;
import org.collate.model.report.TextElement;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** P14: the same problem does not stand in the report twice, and no long sentence does. */
public final class RepeatedProblemRule extends BuiltInReportRule {

    /** Shorter sentences may come again. */
    private static final int LEAST = 16;

    /** The rule with its data. */
    public RepeatedProblemRule(RuleData data) {
        super("P14", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Lookalikes problems = Lookalikes.ofProblems(context);
        Set<Entry> alike = new HashSet<>();
        for (int i = 0; i < problems.texts().size(); i++) {
            Entry entry = problems.texts().get(i);
            problems.find(entry, i).ifPresent(first -> {
                alike.add(entry);
                String lead = Lead.of((Problem) first.element()).lead();
                int end = Lead.of((Problem) entry.element()).lead().length();
                sink.add(entry.passages().get(0), 0, end, text("twice", lead));
            });
        }
        if (!Forms.isList(context.overview())) {
            sentences(context, alike, sink);
        }
    }

    /** Long sentences that stand in two places, whatever these are; a problem that is like another is told already. */
    private void sentences(RuleContext context, Set<Entry> alike, FindingSink sink) {
        Map<String, Entry> known = new HashMap<>();
        for (Entry entry : context.overview().entries()) {
            if (!(entry.element() instanceof TextElement) || entry.element() instanceof TableCell) {
                continue;
            }
            for (Sentence sentence : sentences(entry)) {
                Entry first = known.putIfAbsent(sentence.span().text(), entry);
                if (first != null && first != entry && !alike.contains(entry)) {
                    sink.add(
                            sentence.passage(),
                            sentence.span().start(),
                            sentence.span().end(),
                            text("sentence", lead(first)));
                }
            }
        }
    }

    private record Sentence(Passage passage, SentenceSpan span) {}

    private record Sentences(List<Sentence> list) {}

    private static List<Sentence> sentences(Entry entry) {
        return entry.derived(Sentence.class, Sentences.class, RepeatedProblemRule::read)
                .list();
    }

    private static Sentences read(Entry entry) {
        List<Sentence> sentences = new ArrayList<>(2);
        for (Passage passage : entry.passages()) {
            if (passage.text().length() < LEAST) {
                continue;
            }
            for (SentenceSpan span : SentenceSpan.sentences(passage.text())) {
                if (span.text().length() >= LEAST && span.text().indexOf('：') < 0) {
                    sentences.add(new Sentence(passage, span));
                }
            }
        }
        return new Sentences(sentences);
    }

    private static String lead(Entry entry) {
        String text = entry.text();
        return text.substring(0, Math.min(text.length(), LEAST));
    }
}
