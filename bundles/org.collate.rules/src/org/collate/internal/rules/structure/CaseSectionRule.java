package org.collate.internal.rules.structure;

import org.collate.internal.rules.RuleData;
import org.collate.model.report.Role;

/** S09: the report has a case analysis, where the template asks for one. */
public final class CaseSectionRule extends TemplateSectionRule {

    /** The rule with its data. */
    public CaseSectionRule(RuleData data) {
        super("S09", Role.CASE, data);
    }
}
