package org.collate.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/**
 * Takes an element with all that is in it out of a report, and with it every link that leads to any of that.
 *
 * @param id the id of the element
 */
public record Remove(String id) implements Edit {

    @Override
    public Edit apply(Report report) throws EditException {
        Identified removed = Target.movable(report, id);
        EList<Identified> siblings = Target.siblings(removed);
        int index = siblings.indexOf(removed);
        List<Edit> inverse = new ArrayList<>();
        inverse.add(new Insert(Target.parentId(removed), index, Subtree.of(removed)));
        inverse.addAll(cutLinks(report, removed));
        siblings.remove(index);
        return Compound.of(inverse);
    }

    /** Takes away the links from elsewhere to what is removed; gives the edits that restore them. */
    private static List<Edit> cutLinks(Report report, Identified removed) {
        Set<Identified> gone = Reports.parts(removed).collect(Collectors.toCollection(HashSet::new));
        List<Edit> inverse = new ArrayList<>();
        Reports.elements(report).filter(each -> !gone.contains(each)).forEach(owner -> {
            for (EReference link : SetLinks.linksOf(owner.eClass())) {
                List<Identified> targets = SetLinks.list(owner, link);
                if (targets.stream().anyMatch(gone::contains)) {
                    inverse.add(new SetLinks(owner.getId(), link.getName(), SetLinks.targets(owner, link)));
                    targets.removeIf(gone::contains);
                }
            }
        });
        return inverse;
    }
}
