package org.collate.core.edit;

import org.collate.core.edit.EditException.Reason;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/**
 * Adds one link after the others of its kind.
 *
 * @param id the id of the element that the link starts from
 * @param link the name of the links in the model, such as explains
 * @param target the id of the element that it leads to
 */
public record AddLink(String id, String link, String target) implements Edit {

    @Override
    public Edit apply(Report report) throws EditException {
        Identified owner = Target.find(report, id);
        EReference feature = Target.link(owner, link);
        Identified found = Target.linked(report, id, feature, target);
        EList<Identified> links = SetLinks.list(owner, feature);
        if (links.contains(found)) {
            throw new EditException(Reason.NO_CHANGE, id, link, target);
        }
        links.add(found);
        return new RemoveLink(id, link, target);
    }
}
