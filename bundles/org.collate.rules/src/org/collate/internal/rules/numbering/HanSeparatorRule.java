package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;
import org.collate.model.report.Numbering;

/** N05: behind a typed 一 that begins a line stands 、 and no other sign. */
public final class HanSeparatorRule extends NumberFormRule {

    /** The rule with its data. */
    public HanSeparatorRule(RuleData data) {
        super("N05", data);
    }

    @Override
    String right(NumberInText number, String typed) {
        if (number.style() != Numbering.HAN) {
            return typed;
        }
        int sign = number.end() - number.start() - 1;
        return typed.substring(0, sign) + "、" + typed.substring(sign + 1);
    }
}
