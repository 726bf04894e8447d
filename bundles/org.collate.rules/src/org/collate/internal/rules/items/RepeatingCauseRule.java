package org.collate.internal.rules.items;

import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Lookalikes;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Cause;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** C04: a cause says why, and does not repeat a problem in its words. */
public final class RepeatingCauseRule extends BuiltInReportRule {

    /** The rule with its data. */
    public RepeatingCauseRule(RuleData data) {
        super("C04", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Lookalikes problems = Lookalikes.ofProblems(context);
        for (Entry entry : Lookalikes.entries(context, Cause.class)) {
            problems.find(entry, problems.texts().size()).ifPresent(problem -> {
                String lead = Lead.of((Problem) problem.element()).lead();
                int end = Lead.of((Cause) entry.element()).lead().length();
                sink.add(entry.passages().get(0), 0, end, text("repeats", lead));
            });
        }
    }
}
