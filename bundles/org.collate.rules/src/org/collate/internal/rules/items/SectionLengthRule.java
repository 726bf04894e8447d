package org.collate.internal.rules.items;

import java.util.List;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P03: problems and causes have the length that depth needs. */
public final class SectionLengthRule extends BuiltInReportRule {

    /** The rule with its data. */
    public SectionLengthRule(RuleData data) {
        super("P03", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Forms.isList(context.overview())) {
            return;
        }
        for (Role role : List.of(Role.PROBLEMS, Role.CAUSES)) {
            List<Section> sections = context.overview().sections(role);
            int length = context.overview().characters(role);
            int least = context.settings().number(role.getName());
            if (sections.stream().anyMatch(Trees::hasText) && length < least) {
                sink.add(sections.get(0), text("short", shared("role." + role.getName()), length, least));
            }
        }
    }
}
