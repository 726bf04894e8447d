package org.collate.core.edit;

import org.collate.core.edit.EditException.Reason;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.Suppression;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Moves an element with all that is in it to another place.
 *
 * @param id the id of the element
 * @param parent the id of the element that will hold it
 * @param index its place among its new siblings, itself not counted; counted from 0
 */
public record Move(String id, String parent, int index) implements Edit {

    @Override
    public Edit apply(Report report) throws EditException {
        Identified moved = Target.movable(report, id);
        EList<Identified> from = Target.siblings(moved);
        EList<Identified> to = Target.siblings(report, parent, moved instanceof Suppression);
        Move inverse = new Move(id, Target.parentId(moved), from.indexOf(moved));
        if (EcoreUtil.isAncestor(moved, Target.find(report, parent))) {
            throw new EditException(Reason.WITHIN_ITSELF, id, parent);
        }
        Identified holder = Target.find(report, parent);
        Target.checkHolds(holder, moved);
        Target.checkDepth(holder, levels(moved));
        boolean within = inverse.parent().equals(parent);
        Target.checkIndex(parent, index, to.size() - (within ? 1 : 0));
        if (within) {
            to.move(index, moved);
        } else {
            to.add(index, moved);
        }
        return inverse;
    }

    private static int levels(EObject element) {
        return 1 + element.eContents().stream().mapToInt(Move::levels).max().orElse(0);
    }
}
