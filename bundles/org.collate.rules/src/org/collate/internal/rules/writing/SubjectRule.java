package org.collate.internal.rules.writing;

import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/**
 * P09: a person examines himself and no group, a group itself and no person. Where a group's report speaks more of 我 than
 * of the group, it is its kind that was mistaken, and nothing is said.
 */
public final class SubjectRule extends BuiltInReportRule {

    /** The rule with its data. */
    public SubjectRule(RuleData data) {
        super("P09", data);
    }

    private static boolean isGroup(RuleContext context) {
        ReportKind kind = context.report().getKind();
        return kind == ReportKind.TEAM || kind == ReportKind.BRANCH;
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        if (!ItemText.isAlone(entry)) {
            return Optional.empty();
        }
        Subjects its = Subjects.of(entry, context.settings());
        // A group's own findings lie on the words.
        return its.own().isEmpty() || !isGroup(context)
                ? Optional.of(List.of(its.own().size(), its.group().size()))
                : Optional.empty();
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Subjects subjects = Subjects.of(context.overview(), context.settings());
        int own = subjects.own().size();
        int group = subjects.group().size();
        if (isGroup(context)) {
            if (own <= group) {
                subjects.own()
                        .forEach(place ->
                                sink.kind("team").add(place.passage(), place.start(), place.end(), text("person")));
            }
            return;
        }
        int percent = own + group == 0 ? 0 : 100 * group / (own + group);
        if (group < context.settings().number("from")
                || percent < context.settings().number("some")) {
            return;
        }
        boolean most = percent > context.settings().number("most");
        for (Section section :
                context.overview().sections(Role.PROBLEMS).stream().limit(1).toList()) {
            (most ? sink.kind("most") : sink).add(section, text("group", group, own + group));
        }
    }
}
