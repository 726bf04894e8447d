package org.collate.internal.rules.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Order;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** S04: the sections stand in the order that reviewers expect. */
public final class SectionOrderRule extends BuiltInReportRule {

    /** The rule with its data. */
    public SectionOrderRule(RuleData data) {
        super("S04", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return blank(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        List<String> order = context.settings().values("order");
        List<Section> sections = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        Set<Role> met = EnumSet.noneOf(Role.class);
        for (Section section : Trees.directly(context.report(), Section.class)) {
            int rank = rank(order, section.getRole());
            if (rank >= 0 && met.add(section.getRole())) {
                sections.add(section);
                ranks.add(rank);
            }
        }
        for (int misplaced : Order.misplaced(ranks)) {
            sink.add(sections.get(misplaced), text("misplaced", shared("role." + role(sections, misplaced))));
        }
    }

    private static String role(List<Section> sections, int index) {
        return sections.get(index).getRole().getName();
    }

    private static int rank(List<String> order, Role role) {
        for (int i = 0; i < order.size(); i++) {
            if (List.of(order.get(i).split(",")).contains(role.getName())) {
                return i;
            }
        }
        return -1;
    }
}
