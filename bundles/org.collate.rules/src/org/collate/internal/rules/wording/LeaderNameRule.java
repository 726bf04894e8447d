package org.collate.internal.rules.wording;

import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T04: the General Secretary is called by his name and title, and the fixed phrases with his name stand whole. */
public final class LeaderNameRule extends TextRule {

    /** The rule with its data. */
    public LeaderNameRule(RuleData data) {
        super("T04", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        Corrections corrections =
                context.settings().prepared(Corrections.class, each -> Corrections.of(each.values("words")));
        for (Corrections.Found each : corrections.in(passage.text())) {
            String words = passage.text().substring(each.start(), each.end());
            sink.add(
                    passage,
                    each.start(),
                    each.end(),
                    text("wrong", words, each.right()),
                    replace(passage, each.start(), each.end(), each.right()));
        }
    }
}
