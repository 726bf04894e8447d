package org.collate.core.edit;

import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.EList;

/**
 * Puts a new element with all that is in it into a report.
 *
 * @param parent the id of the element that will hold it
 * @param index its place among the contents of the parent, or among its suppressions if it is one; counted from 0
 * @param subtree the element; its links lead to elements in it or in the report
 */
public record Insert(String parent, int index, Subtree subtree) implements Edit {

    @Override
    public Edit apply(Report report) throws EditException {
        EList<Identified> siblings = Target.siblings(report, parent, subtree.isSuppression());
        Target.checkIndex(parent, index, siblings.size());
        Identified holder = Target.find(report, parent);
        Target.checkDepth(holder, subtree.levels());
        Identified planted = Planting.grow(report, subtree);
        Target.checkHolds(holder, planted);
        siblings.add(index, planted);
        return new Remove(subtree.id());
    }
}
