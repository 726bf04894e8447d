package org.collate.operations.space;

import java.util.List;
import java.util.Optional;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.template.Hint;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;

/** Whether a template asks for a case analysis, which some notices do: a section behind the problems, with its hint. */
public final class CaseAnalysis {

    /** The rule that asks for the section where there is one. */
    private static final String RULE = "S09";

    private CaseAnalysis() {}

    /** Puts the section into a template that lacks it, or takes it out of one that has it. */
    public static void set(Template template, boolean wanted) {
        Report skeleton = template.getSkeleton();
        Optional<Section> there = section(skeleton, Role.CASE);
        if (wanted && there.isEmpty()) {
            add(template, skeleton);
        } else if (!wanted && there.isPresent()) {
            String id = there.get().getId();
            template.getHints().removeIf(hint -> id.equals(hint.getElement()));
            skeleton.getContents().remove(there.get());
            template.getRules().removeIf(rule -> RULE.equals(rule.getRule()));
        }
    }

    private static void add(Template template, Report skeleton) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(Ids.random().next(Role.CASE.getLiteral()));
        section.setNumbering(Numbering.HAN);
        section.setRole(Role.CASE);
        section.setHeading(text().get("case.heading"));
        int index = section(skeleton, Role.PROBLEMS)
                .map(problems -> skeleton.getContents().indexOf(problems) + 1)
                .orElse(skeleton.getContents().size());
        skeleton.getContents().add(index, section);
        Hint hint = TemplateFactory.eINSTANCE.createHint();
        hint.setElement(section.getId());
        hint.getLines().addAll(List.of(text().get("case.hint")));
        template.getHints().add(hint);
    }

    private static Optional<Section> section(Report skeleton, Role role) {
        return skeleton.getContents().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .filter(section -> section.getRole() == role)
                .findFirst();
    }

    private static Messages text() {
        return Messages.of(CaseAnalysis.class);
    }
}
