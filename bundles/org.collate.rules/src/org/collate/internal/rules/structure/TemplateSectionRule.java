package org.collate.internal.rules.structure;

import java.util.List;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Skeletons;
import org.collate.internal.rules.TemplateRule;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.RuleContext;

/** A section that the template asks for is in the report. */
abstract class TemplateSectionRule extends TemplateRule {

    private final Role role;

    TemplateSectionRule(String id, Role role, RuleData data) {
        super(id, data);
        this.role = role;
    }

    /** Whether the skeleton asks for the section. */
    boolean isRequired(Report skeleton) {
        return Skeletons.section(skeleton, role).isPresent();
    }

    @Override
    protected final void check(Report skeleton, RuleContext context, FindingSink sink) {
        boolean isOptional = Skeletons.section(skeleton, role)
                .filter(section -> context.settings().isOptional(section.getId()))
                .isPresent();
        if (!isOptional
                && isRequired(skeleton)
                && context.overview().sections(role).isEmpty()) {
            String label = shared("fix.insertSection", shared("role." + role.getName()));
            List<Fix> fixes =
                    Skeletons.insertSection(context.overview(), skeleton, role)
                            .map(edit -> new Fix(label, edit))
                            .stream()
                            .toList();
            sink.add(context.report(), text("missing"), fixes);
        }
    }
}
