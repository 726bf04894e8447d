package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;

/** N04: the brackets of a typed number are full width. */
public final class NumberBracketsRule extends NumberFormRule {

    /** The rule with its data. */
    public NumberBracketsRule(RuleData data) {
        super("N04", data);
    }

    @Override
    String right(NumberInText number, String typed) {
        int length = number.end() - number.start();
        return typed.substring(0, length).replace('(', '（').replace(')', '）') + typed.substring(length);
    }
}
