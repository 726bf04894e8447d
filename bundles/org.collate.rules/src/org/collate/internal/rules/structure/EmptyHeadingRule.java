package org.collate.internal.rules.structure;

import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Aspect;
import org.collate.model.report.Headed;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** S13: no aspect without a problem, no heading without text, but for those that the template has as optional. */
public final class EmptyHeadingRule extends BuiltInReportRule {

    /** The rule with its data. */
    public EmptyHeadingRule(RuleData data) {
        super("S13", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return blank(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (Headed headed : context.overview().all(Headed.class)) {
            if (Trees.hasText(headed) || context.settings().isOptional(headed.getId())) {
                continue;
            }
            if (headed instanceof Aspect) {
                sink.add(headed, text("aspect"));
            } else if (headed instanceof Section section && !RequiredSectionsRule.ROLES.contains(section.getRole())) {
                sink.add(headed, text("section"));
            }
        }
    }
}
