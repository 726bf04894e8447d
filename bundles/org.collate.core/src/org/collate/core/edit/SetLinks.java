package org.collate.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.edit.EditException.Reason;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Sets all links of one kind of an element, in order.
 *
 * @param id the id of the element
 * @param link the name of the links in the model, such as explains
 * @param targets the ids of the elements that they lead to, each once
 */
public record SetLinks(String id, String link, List<String> targets) implements Edit {

    /** Copies the list. */
    public SetLinks {
        targets = List.copyOf(targets);
    }

    @Override
    public Edit apply(Report report) throws EditException {
        Identified owner = Target.find(report, id);
        EReference feature = Target.link(owner, link);
        List<Identified> found = new ArrayList<>();
        for (String each : targets) {
            found.add(Target.linked(report, id, feature, each));
        }
        if (found.stream().distinct().count() < found.size()) {
            throw new EditException(Reason.BAD_LINK, id, link, targets.toString());
        }
        SetLinks inverse = new SetLinks(id, link, targets(owner, feature));
        set(owner, feature, found);
        return inverse;
    }

    static List<EReference> linksOf(EClass type) {
        return type.getEAllReferences().stream()
                .filter(each -> !each.isContainment() && !each.isTransient())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static EList<Identified> list(Identified owner, EReference link) {
        return (EList<Identified>) owner.eGet(link);
    }

    /** The ids that links lead to. */
    static List<String> targets(Identified owner, EReference link) {
        return list(owner, link).stream().map(Identified::getId).toList();
    }

    static void set(Identified owner, EReference link, List<Identified> targets) {
        ECollections.setEList(list(owner, link), targets);
    }
}
