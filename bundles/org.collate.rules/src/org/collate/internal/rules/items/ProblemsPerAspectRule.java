package org.collate.internal.rules.items;

import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Grouped;
import org.collate.internal.rules.ItemCounts;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Aspect;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P04: each aspect that lists problems lists more than one. */
public final class ProblemsPerAspectRule extends BuiltInReportRule {

    /** The rule with its data. */
    public ProblemsPerAspectRule(RuleData data) {
        super("P04", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return blank(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        int least = context.settings().number("least");
        if (Grouped.is(context.overview())) {
            return;
        }
        for (Aspect aspect : context.overview().all(Aspect.class)) {
            boolean innermost = Trees.directly(aspect, Aspect.class).isEmpty();
            int problems = ItemCounts.leaves(aspect).size();
            if (innermost && problems > 0 && problems < least) {
                sink.add(aspect, text("few", problems, least));
            }
        }
    }
}
