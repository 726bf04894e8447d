package org.collate.core.edit;

import org.collate.core.edit.EditException.Reason;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EReference;

/**
 * Removes one link.
 *
 * @param id the id of the element that the link starts from
 * @param link the name of the links in the model, such as explains
 * @param target the id of the element that it leads to
 */
public record RemoveLink(String id, String link, String target) implements Edit {

    @Override
    public Edit apply(Report report) throws EditException {
        Identified owner = Target.find(report, id);
        EReference feature = Target.link(owner, link);
        SetLinks inverse = new SetLinks(id, link, SetLinks.targets(owner, feature));
        if (!inverse.targets().contains(target)) {
            throw new EditException(Reason.NO_CHANGE, id, link, target);
        }
        SetLinks.list(owner, feature).remove(Target.find(report, target));
        return inverse;
    }
}
