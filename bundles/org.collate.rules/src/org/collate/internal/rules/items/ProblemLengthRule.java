package org.collate.internal.rules.items;

import java.util.List;
import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.ItemCounts;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Element;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** P13: a problem is neither so short that nothing can be checked, nor so long that it holds several. Where most are too short, it is said once. */
public final class ProblemLengthRule extends BuiltInReportRule {

    /** The rule with its data. */
    public ProblemLengthRule(RuleData data) {
        super("P13", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Forms.isList(context.overview())) {
            return;
        }
        int least = context.settings().number("least");
        int most = context.settings().number("most");
        List<Entry> problems = ItemCounts.leaves(context.report()).stream()
                .map(context.overview()::entry)
                .filter(entry -> entry.characters() > 0)
                .toList();
        List<Entry> brief =
                problems.stream().filter(entry -> entry.characters() < least).toList();
        boolean many = brief.size() >= context.settings().number("many") && 2 * brief.size() > problems.size();
        if (many) {
            Entry first = brief.get(0);
            Element place = first.section().<Element>map(section -> section).orElse(first.element());
            sink.add(place, text("mostShort", brief.size(), problems.size(), least));
        }
        for (Entry entry : problems) {
            int length = entry.characters();
            if (length > most) {
                add(entry, text("long", length, most), sink);
            } else if (length < least && !many) {
                add(entry, text("short", length, least), sink);
            }
        }
    }

    private static void add(Entry entry, String message, FindingSink sink) {
        int end = Lead.of((Problem) entry.element()).lead().length();
        sink.add(entry.passages().get(0), 0, end, message);
    }
}
