package org.collate.internal.rules.structure;

import org.collate.internal.rules.RuleData;
import org.collate.model.report.Role;

/** S10: the report has the matters to declare, where the template asks for them. */
public final class DeclarationSectionRule extends TemplateSectionRule {

    /** The rule with its data. */
    public DeclarationSectionRule(RuleData data) {
        super("S10", Role.DECLARATION, data);
    }
}
