package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;
import org.collate.model.report.Numbering;

/** N06: behind a typed （一） stands no sign. */
public final class BracketSeparatorRule extends NumberFormRule {

    private static final String SIGNS = "、.．,，";

    /** The rule with its data. */
    public BracketSeparatorRule(RuleData data) {
        super("N06", data);
    }

    @Override
    String right(NumberInText number, String typed) {
        boolean bracketed = number.style() == Numbering.HAN_BRACKETED || number.style() == Numbering.DIGIT_BRACKETED;
        int length = number.end() - number.start();
        boolean sign = typed.length() > length && SIGNS.indexOf(typed.charAt(length)) >= 0;
        return bracketed && sign ? typed.substring(0, length) : typed;
    }
}
