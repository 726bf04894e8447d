package org.collate.internal.rules.structure;

import java.util.List;
import java.util.Optional;
import org.collate.core.text.Words;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.Grouped;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Skeletons;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Cause;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.RuleContext;

/** S03: exactly one section each of problems, causes and measures, none of them empty, unless the report is grouped by fields. */
public final class RequiredSectionsRule extends BuiltInReportRule {

    /** The roles that every report has exactly once. */
    static final List<Role> ROLES = List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES);

    /** The rule with its data. */
    public RequiredSectionsRule(RuleData data) {
        super("S03", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return blank(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Grouped.is(context.overview()) || Forms.isList(context.overview())) {
            return;
        }
        for (Role role : ROLES) {
            String name = shared("role." + role.getName());
            List<Section> sections = context.overview().sections(role);
            boolean aspects = role == Role.PROBLEMS && areAspects(sections);
            if (sections.isEmpty() && !isOptional(role, context)) {
                Optional<Section> combined = combined(role, context);
                combined.ifPresentOrElse(
                        section -> sink.kind("combined").add(section, text("combined", name)),
                        () -> sink.add(context.report(), text("missing", name), insertion(context, role, name)));
            }
            for (Section section : sections) {
                if (!Trees.hasText(section) && !context.settings().isOptional(section.getId())) {
                    sink.add(section, text("empty", name));
                }
                if (section != sections.get(0) && !aspects) {
                    sink.add(section, text("twice", name));
                }
            }
        }
    }

    /** Whether each aspect has a section of its own, as its heading says; together they are the one section of problems. */
    private static boolean areAspects(List<Section> sections) {
        return sections.stream()
                .allMatch(section -> section.getHeading() != null
                        && section.getHeading().strip().endsWith("方面"));
    }

    private static boolean isOptional(Role role, RuleContext context) {
        return context.skeleton()
                .flatMap(skeleton -> Skeletons.section(skeleton, role))
                .filter(section -> context.settings().isOptional(section.getId()))
                .isPresent();
    }

    /**
     * A section of another role that has this one's part in it: its heading names both, such as 原因剖析和整改措施, or its
     * elements stand there.
     */
    private static Optional<Section> combined(Role role, RuleContext context) {
        List<String> words = context.settings().values("combined." + role.getName());
        Class<? extends Item> item = switch (role) {
            case CAUSES -> Cause.class;
            case MEASURES -> Measure.class;
            default -> Problem.class;
        };
        return ROLES.stream()
                .flatMap(other -> context.overview().sections(other).stream())
                .filter(section -> Phrases.in(Words.of(section), words)
                        || !Trees.within(section, item).isEmpty())
                .filter(Trees::hasText)
                .findFirst();
    }

    private List<Fix> insertion(RuleContext context, Role role, String name) {
        return context
                .skeleton()
                .flatMap(skeleton -> Skeletons.insertSection(context.overview(), skeleton, role))
                .map(edit -> new Fix(shared("fix.insertSection", name), edit))
                .stream()
                .toList();
    }
}
