package org.collate.internal.rules.items;

import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Lookalikes;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P14: the same problem does not stand in the report twice. */
public final class RepeatedProblemRule extends BuiltInReportRule {

    /** The rule with its data. */
    public RepeatedProblemRule(RuleData data) {
        super("P14", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Lookalikes problems = Lookalikes.ofProblems(context);
        for (int i = 0; i < problems.texts().size(); i++) {
            Entry entry = problems.texts().get(i);
            problems.find(entry, i).ifPresent(first -> {
                String lead = Lead.of((Problem) first.element()).lead();
                int end = Lead.of((Problem) entry.element()).lead().length();
                sink.add(entry.passages().get(0), 0, end, text("twice", lead));
            });
        }
    }
}
