package org.collate.internal.rules;

import org.collate.validation.ReportRule;

/** A built-in rule over the whole report. */
public abstract class BuiltInReportRule extends BuiltIn implements ReportRule {

    /** A rule of this id, with the data under it. */
    protected BuiltInReportRule(String id, RuleData data) {
        super(id, data);
    }
}
