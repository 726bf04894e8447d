package org.collate.internal.rules.items;

import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemCounts;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P13: a problem is neither so short that nothing can be checked, nor so long that it holds several. */
public final class ProblemLengthRule extends BuiltInReportRule {

    /** The rule with its data. */
    public ProblemLengthRule(RuleData data) {
        super("P13", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        int least = context.settings().number("least");
        int most = context.settings().number("most");
        for (Problem problem : ItemCounts.leaves(context.report())) {
            Entry entry = context.overview().entry(problem);
            int length = entry.characters();
            if (length == 0 || length >= least && length <= most) {
                continue;
            }
            int end = Lead.of(problem).lead().length();
            String message = length < least ? text("short", length, least) : text("long", length, most);
            sink.add(entry.passages().get(0), 0, end, message);
        }
    }
}
