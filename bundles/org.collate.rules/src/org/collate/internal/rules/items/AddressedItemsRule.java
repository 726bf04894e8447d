package org.collate.internal.rules.items;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemCounts;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Cause;
import org.collate.model.report.Item;
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
        List<Item> wanted = wanted(context);
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
        for (Item each : wanted) {
            if (!links.isAddressed(each)) {
                List<Edit> confirmations = links.confirmations(each);
                Entry entry = context.overview().entry(each);
                sink.keep(entry, confirmations, inner -> {
                    List<Fix> fixes = fixes("fix.confirm", confirmations);
                    int end = Lead.of(each).lead().length();
                    entry.passages().forEach(passage -> inner.add(passage, 0, end, text("unaddressed"), fixes));
                });
            }
        }
    }

    private static List<Item> wanted(RuleContext context) {
        List<Item> wanted = new ArrayList<>(ItemCounts.leaves(context.report()));
        for (Cause cause : context.overview().all(Cause.class)) {
            if (Trees.directly(cause, Cause.class).isEmpty()) {
                wanted.add(cause);
            }
        }
        return wanted;
    }

    private List<Fix> fixes(String label, List<Edit> edits) {
        return edits.isEmpty() ? List.of() : List.of(new Fix(shared(label), new Compound(edits)));
    }
}
