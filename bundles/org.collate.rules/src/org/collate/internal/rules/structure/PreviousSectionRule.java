package org.collate.internal.rules.structure;

import org.collate.internal.rules.RuleData;
import org.collate.model.report.Occasion;
import org.collate.model.report.Report;
import org.collate.model.report.Role;

/** S05: a report for the yearly meeting says what became of last year's measures. */
public final class PreviousSectionRule extends TemplateSectionRule {

    /** The rule with its data. */
    public PreviousSectionRule(RuleData data) {
        super("S05", Role.PREVIOUS, data);
    }

    @Override
    boolean isRequired(Report skeleton) {
        return skeleton.getOccasion() == Occasion.ANNUAL || super.isRequired(skeleton);
    }
}
