package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;

/** N02: no number stands in a typed list twice. */
public final class DuplicateNumberRule extends SequenceRule {

    /** The rule with its data. */
    public DuplicateNumberRule(RuleData data) {
        super("N02", data);
    }

    @Override
    boolean isWrong(int last, int value) {
        return value == last;
    }
}
