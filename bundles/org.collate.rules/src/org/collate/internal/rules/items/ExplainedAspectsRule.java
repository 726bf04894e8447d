package org.collate.internal.rules.items;

import java.util.List;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Content;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.RuleContext;

/**
 * C03: every aspect is explained by a cause. A report in which no links are confirmed at all gives one finding, here,
 * which speaks of causes and measures alike and is only a hint: links stand in no text, so nobody has made any yet.
 */
public final class ExplainedAspectsRule extends BuiltInReportRule {

    /** The rule with its data. */
    public ExplainedAspectsRule(RuleData data) {
        super("C03", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Links links = Links.of(context.overview());
        List<Content> wanted = Links.toExplain(context.overview());
        List<Section> sections = context.overview().sections(Role.CAUSES);
        if (links.causes().isEmpty() || wanted.isEmpty() || sections.isEmpty()) {
            return;
        }
        if (!links.hasExplained()) {
            List<Edit> proposed = links.confirmations();
            String key = links.hasAddressed() ? "noneExplained" : "unlinked";
            sink.kind("unlinked").add(sections.get(0), text(key), fixes("fix.confirmAll", proposed));
            return;
        }
        for (Content each : wanted) {
            if (!links.isExplained(each)) {
                sink.add(each, text("unexplained"), fixes("fix.confirm", links.confirmations(each)));
            }
        }
    }

    private List<Fix> fixes(String label, List<Edit> edits) {
        return edits.isEmpty() ? List.of() : List.of(new Fix(shared(label), new Compound(edits)));
    }
}
