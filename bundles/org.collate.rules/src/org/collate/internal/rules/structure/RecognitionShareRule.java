package org.collate.internal.rules.structure;

import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Share;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** S12: recognition takes only a small part of the text. */
public final class RecognitionShareRule extends BuiltInReportRule {

    /** The rule with its data. */
    public RecognitionShareRule(RuleData data) {
        super("S12", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        int most = context.settings().number("most");
        Share share = Share.of(context.overview(), Role.RECOGNITION);
        if (share.isOver(most)) {
            Section section = context.overview().sections(Role.RECOGNITION).get(0);
            sink.add(section, text("over", share.percent(), most));
        }
    }
}
