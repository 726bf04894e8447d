package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.ReportKind;
import org.collate.validation.RuleContext;

/** M04: measures of a group say who is responsible. Those of a single person are that person's. */
public final class ResponsibleRule extends NamedInMeasuresRule {

    /** The rule with its data. */
    public ResponsibleRule(RuleData data) {
        super("M04", data);
    }

    @Override
    List<ItemText> items(RuleContext context) {
        ReportKind kind = context.report().getKind();
        boolean group = kind == ReportKind.TEAM || kind == ReportKind.BRANCH;
        return group ? super.items(context) : List.of();
    }
}
