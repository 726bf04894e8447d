package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;

/** N03: a typed list begins with one, under each parent anew. */
public final class NumberRestartRule extends SequenceRule {

    /** The rule with its data. */
    public NumberRestartRule(RuleData data) {
        super("N03", data);
    }

    @Override
    boolean isWrong(int last, int value) {
        return last == 0 && value > 1 || value < last && value != 1;
    }
}
