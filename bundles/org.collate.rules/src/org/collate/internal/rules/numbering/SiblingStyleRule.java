package org.collate.internal.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.SetAttribute;
import org.collate.core.layout.Numbers;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Content;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.RuleContext;

/** N07: what stands side by side in one list is numbered alike. */
public final class SiblingStyleRule extends BuiltInReportRule {

    /** The rule with its data. */
    public SiblingStyleRule(RuleData data) {
        super("N07", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessItem(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        check(context.report(), sink);
        for (Entry entry : context.overview().entries()) {
            if (entry.element() instanceof Parent parent && !(parent instanceof Report)) {
                check(parent, sink);
            }
        }
    }

    /** A narrative between two items divides their lists. */
    private void check(Parent parent, FindingSink sink) {
        if (parent.getContents().size() < 2) {
            return;
        }
        List<Numbered> list = new ArrayList<>();
        for (Content content : parent.getContents()) {
            boolean same = list.isEmpty() || list.get(0).getClass() == content.getClass();
            if (content instanceof Narrative || !same) {
                report(list, sink);
                list.clear();
            }
            if (content instanceof Numbered numbered && numbered.getNumbering() != Numbering.NONE) {
                list.add(numbered);
            }
        }
        report(list, sink);
    }

    private void report(List<Numbered> list, FindingSink sink) {
        if (areAlike(list)) {
            return;
        }
        Map<Numbering, Integer> counts = new EnumMap<>(Numbering.class);
        list.forEach(each -> counts.merge(each.getNumbering(), 1, Integer::sum));
        Numbering usual = counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
        for (Numbered each : list) {
            if (each.getNumbering() != usual) {
                String is = Numbers.write(each.getNumbering(), 1);
                sink.add((Content) each, text("unlike", is, Numbers.write(usual, 1)), fixes(each, usual));
            }
        }
    }

    private static boolean areAlike(List<Numbered> list) {
        for (Numbered each : list) {
            if (each.getNumbering() != list.get(0).getNumbering()) {
                return false;
            }
        }
        return true;
    }

    private List<Fix> fixes(Numbered element, Numbering style) {
        Edit edit = SetAttribute.of(((Content) element).getId(), ReportPackage.Literals.NUMBERED__NUMBERING, style);
        return List.of(new Fix(shared("fix.numberLike", Numbers.write(style, 1)), edit));
    }
}
