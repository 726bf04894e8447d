package org.collate.internal.rules.writing;

import org.collate.internal.rules.RuleData;

/** M03: measures say until when or how often. */
public final class DeadlinesRule extends NamedInMeasuresRule {

    /** The rule with its data. */
    public DeadlinesRule(RuleData data) {
        super("M03", data);
    }
}
