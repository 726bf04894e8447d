package org.collate.internal.rules.items;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Item;
import org.collate.model.report.Problem;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.RuleContext;

/**
 * M01: every problem and every cause has a measure, at its side or at the side of its cause. Where no link of either kind
 * is confirmed and there are causes, C03 has said so for both.
 */
public final class AddressedItemsRule extends BuiltInReportRule {

    /** The rule with its data. */
    public AddressedItemsRule(RuleData data) {
        super("M01", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Links links = Links.of(context.overview());
        List<Section> sections = context.overview().sections(Role.MEASURES);
        List<Entry> wanted = wanted(context);
        if (links.measures().isEmpty() || wanted.isEmpty() || sections.isEmpty()) {
            return;
        }
        if (!links.hasAddressed()) {
            if (links.hasExplained() || links.causes().isEmpty()) {
                sink.kind("unlinked")
                        .add(sections.get(0), text("noneAddressed"), fixes("fix.confirmAll", links.confirmations()));
            }
            return;
        }
        for (Entry entry : wanted) {
            Item each = (Item) entry.element();
            if (!links.isAddressed(each)) {
                List<Edit> confirmations = links.confirmations(each);
                sink.keep(entry, confirmations, inner -> {
                    List<Fix> fixes = fixes("fix.confirm", confirmations);
                    int end = Lead.of(each).lead().length();
                    entry.passages().forEach(passage -> inner.add(passage, 0, end, text("unaddressed"), fixes));
                });
            }
        }
    }

    /** The innermost problems, and then the innermost causes. */
    private static List<Entry> wanted(RuleContext context) {
        List<Entry> wanted = new ArrayList<>();
        ItemText.problems(context.overview()).stream()
                .filter(each -> each.element() instanceof Problem)
                .forEach(each -> wanted.add(each.entry()));
        ItemText.causes(context.overview()).forEach(each -> wanted.add(each.entry()));
        return wanted;
    }

    private List<Fix> fixes(String label, List<Edit> edits) {
        return edits.isEmpty() ? List.of() : List.of(new Fix(shared(label), new Compound(edits)));
    }
}
