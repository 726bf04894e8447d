package org.collate.internal.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.TextRef;
import org.collate.internal.rules.Order;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Skeletons;
import org.collate.internal.rules.TemplateRule;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Aspect;
import org.collate.model.report.Element;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** S07: the aspects are those of the template, all of them but the optional ones, in its order and its words. */
public final class AspectsRule extends TemplateRule {

    /** The rule with its data. */
    public AspectsRule(RuleData data) {
        super("S07", data);
    }

    @Override
    protected void check(Report skeleton, RuleContext context, FindingSink sink) {
        List<Aspect> wanted = Trees.within(skeleton, Aspect.class);
        if (wanted.isEmpty()) {
            return;
        }
        AspectMatch match = AspectMatch.of(wanted, context.overview().all(Aspect.class), context.settings());
        for (Aspect each : match.surplus()) {
            sink.add(each, text("surplus"));
        }
        for (Aspect each : match.missing()) {
            if (!context.settings().isOptional(each.getId())) {
                sink.add(place(context), text("missing", AspectMatch.heading(each)), insertion(context, match, each));
            }
        }
        List<Integer> ranks = new ArrayList<>();
        List<Aspect> found = match.found();
        for (Aspect each : found) {
            Aspect model = match.wanted(each);
            ranks.add(wanted.indexOf(model));
            if (!match.hasWords(each, model)) {
                wording(each, AspectMatch.heading(model), sink);
            }
        }
        for (int misplaced : Order.misplaced(ranks)) {
            sink.add(found.get(misplaced), text("order", ranks.get(misplaced) + 1));
        }
    }

    private void wording(Aspect aspect, String wanted, FindingSink sink) {
        String heading = AspectMatch.heading(aspect);
        Fix fix = new Fix(
                shared("fix.templateWords"),
                new ReplaceText(TextRef.heading(aspect.getId()), 0, heading.length(), wanted));
        if (heading.isEmpty()) {
            sink.add(aspect, text("wording", wanted), List.of(fix));
        } else {
            Passage passage = new Passage(aspect, ReportPackage.Literals.HEADED__HEADING, heading);
            sink.add(passage, 0, heading.length(), text("wording", wanted), List.of(fix));
        }
    }

    private static Element place(RuleContext context) {
        List<Section> problems = context.overview().sections(Role.PROBLEMS);
        return problems.isEmpty() ? context.report() : problems.get(0);
    }

    private List<Fix> insertion(RuleContext context, AspectMatch match, Aspect missing) {
        List<Section> problems = context.overview().sections(Role.PROBLEMS);
        if (problems.isEmpty()) {
            return List.of();
        }
        Optional<Aspect> before = match.before(missing);
        Parent parent = before.map(Aspect::getParent).orElse(problems.get(0));
        int index = before.map(aspect -> parent.getContents().indexOf(aspect) + 1)
                .orElse(Trees.introduction(problems.get(0)).size());
        return Skeletons.insert(context.overview(), parent, index, missing)
                .map(edit -> new Fix(shared("fix.insertAspect", AspectMatch.heading(missing)), edit))
                .stream()
                .toList();
    }
}
