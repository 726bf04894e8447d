package org.collate.internal.rules.items;

import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Share;
import org.collate.model.report.Role;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P02: problems and causes together make up half of the text. */
public final class ProblemsAndCausesShareRule extends BuiltInReportRule {

    /** The rule with its data. */
    public ProblemsAndCausesShareRule(RuleData data) {
        super("P02", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Forms.isList(context.overview())) {
            return;
        }
        int least = context.settings().number("least");
        Share share = Share.of(context.overview(), Role.PROBLEMS, Role.CAUSES);
        if (context.overview().characters(Role.PROBLEMS) > 0 && share.isUnder(least)) {
            sink.add(context.overview().sections(Role.PROBLEMS).get(0), text("under", share.percent(), least));
        }
    }
}
