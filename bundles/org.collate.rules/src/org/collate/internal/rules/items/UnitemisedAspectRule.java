package org.collate.internal.rules.items;

import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemCounts;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Aspect;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P05: an aspect whose text is not itemised cannot become rows of the ledger. */
public final class UnitemisedAspectRule extends BuiltInReportRule {

    /** The rule with its data. */
    public UnitemisedAspectRule(RuleData data) {
        super("P05", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return blank(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (Aspect aspect : context.overview().all(Aspect.class)) {
            if (ItemCounts.isUnitemised(aspect)) {
                sink.add(aspect, text("unitemised"));
            }
        }
    }
}
