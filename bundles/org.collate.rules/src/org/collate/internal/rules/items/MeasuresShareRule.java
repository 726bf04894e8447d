package org.collate.internal.rules.items;

import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Share;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** M05: measures take neither too small nor too large a part of the text. */
public final class MeasuresShareRule extends BuiltInReportRule {

    /** The rule with its data. */
    public MeasuresShareRule(RuleData data) {
        super("M05", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Forms.isList(context.overview())) {
            return;
        }
        int least = context.settings().number("least");
        int most = context.settings().number("most");
        Share share = Share.of(context.overview(), Role.MEASURES);
        if (share.part() == 0) {
            return;
        }
        Section section = context.overview().sections(Role.MEASURES).get(0);
        if (share.isUnder(least)) {
            sink.add(section, text("under", share.percent(), least));
        } else if (share.isOver(most)) {
            sink.add(section, text("over", share.percent(), most));
        }
    }
}
