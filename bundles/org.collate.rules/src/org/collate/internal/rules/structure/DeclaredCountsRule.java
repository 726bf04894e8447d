package org.collate.internal.rules.structure;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.ReplaceText;
import org.collate.internal.rules.ItemCounts;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TemplateRule;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Aspect;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * S08: counts that the text declares ("六个方面", "四项措施") equal the real ones. Declared counts are looked for where they
 * announce what follows: in the preamble and in the introductions of sections.
 */
public final class DeclaredCountsRule extends TemplateRule {

    /** The rule with its data. */
    public DeclaredCountsRule(RuleData data) {
        super("S08", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return blank(entry);
    }

    @Override
    protected void check(Report skeleton, RuleContext context, FindingSink sink) {
        int aspects = context.overview().all(Aspect.class).size();
        for (Narrative each : context.overview().preamble()) {
            check(each, "aspects", aspects, context.settings(), sink);
        }
        for (Role role : RequiredSectionsRule.ROLES) {
            for (Section section : context.overview().sections(role)) {
                int parts = role == Role.PROBLEMS && aspects > 0 ? aspects : ItemCounts.parts(section);
                int items = role == Role.PROBLEMS ? ItemCounts.problems(section) : ItemCounts.parts(section);
                for (Narrative each : Trees.introduction(section)) {
                    check(each, "aspects", parts, context.settings(), sink);
                    check(each, role.getName(), items, context.settings(), sink);
                }
            }
        }
    }

    private void check(Narrative narrative, String kind, int real, Settings settings, FindingSink sink) {
        if (real == 0) {
            return;
        }
        for (Passage passage : Passage.of(narrative)) {
            for (DeclaredCount count : DeclaredCount.in(passage.text(), settings.values(kind))) {
                if (count.value() != real) {
                    String right = count.written(real);
                    ReplaceText edit = new ReplaceText(narrative.getId(), count.start(), count.length(), right);
                    Fix fix = new Fix(shared("fix.replace", right + count.unit()), edit);
                    sink.add(passage, count.start(), count.end(), text("wrong", count.value(), real), List.of(fix));
                }
            }
        }
    }
}
