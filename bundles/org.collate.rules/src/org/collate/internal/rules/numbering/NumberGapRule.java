package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;

/** N01: no number is left out in a list that is typed. */
public final class NumberGapRule extends SequenceRule {

    /** The rule with its data. */
    public NumberGapRule(RuleData data) {
        super("N01", data);
    }

    @Override
    boolean isWrong(int last, int value) {
        return last > 0 && value > last + 1;
    }
}
