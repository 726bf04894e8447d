package org.collate.internal.rules.writing;

import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** P11: the heading of a problem says what is wrong. Found is one that reads as a task (加强理论学习); one that only names a field
 * (…方面) is no heading of a problem. */
public final class HeadingTellsRule extends BuiltInReportRule {

    private record Words(PhraseSet tasks, PhraseSet negative, PhraseSet fields, int longest) {

        static Words of(Settings settings) {
            return new Words(
                    PhraseSet.of(settings, "tasks"),
                    PhraseSet.of(settings, "words"),
                    PhraseSet.of(settings, "fields"),
                    settings.number("longest"));
        }
    }

    /** The rule with its data. */
    public HeadingTellsRule(RuleData data) {
        super("P11", data);
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
        String lead = problem.lead();
        boolean heading = problem.element() instanceof Problem
                && lead.length() > 1
                && lead.length() <= words.longest()
                && lead.length() < problem.text().strip().length() - 1;
        if (heading
                && words.tasks().isAt(lead, 0)
                && !words.negative().isIn(lead)
                && !words.fields().isIn(lead)) {
            Passage passage = problem.entry().passages().get(0);
            sink.add(passage, 0, lead.length(), text("neutral"));
        }
    }
}
