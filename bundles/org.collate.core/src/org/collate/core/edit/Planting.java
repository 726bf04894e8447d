package org.collate.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.edit.EditException.Reason;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Suppression;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes the elements of a subtree for a report, checked in full before the report is touched. */
final class Planting {

    private final Report report;
    private final Map<String, Identified> planted = new HashMap<>();

    private Planting(Report report) {
        this.report = report;
    }

    /** The element of a subtree, in no report yet, with its links tied. */
    static Identified grow(Report report, Subtree subtree) throws EditException {
        Planting planting = new Planting(report);
        Identified root = planting.element(subtree);
        List<Subtree> all = subtree.all().toList();
        for (Subtree each : all) {
            planting.tie(each);
        }
        return root;
    }

    private Identified element(Subtree subtree) throws EditException {
        String id = subtree.id();
        Target.checkId(id);
        Identified element = create(subtree);
        element.setId(id);
        if (planted.putIfAbsent(id, element) != null || Reports.find(report, id).isPresent()) {
            throw new EditException(Reason.DUPLICATE_ID, id);
        }
        for (Map.Entry<String, List<Object>> each : subtree.values().entrySet()) {
            EAttribute attribute = Target.attribute(element, each.getKey());
            Target.checkValues(id, attribute, each.getValue());
            SetAttribute.set(element, attribute, each.getValue());
        }
        for (Subtree each : subtree.suppressions()) {
            if (!(element instanceof Element owner && element(each) instanceof Suppression suppression)) {
                throw noParent(subtree, each);
            }
            owner.getSuppressions().add(suppression);
        }
        for (Subtree each : subtree.contents()) {
            if (!(element instanceof Parent parent && element(each) instanceof Content content)) {
                throw noParent(subtree, each);
            }
            Target.checkHolds(element, content);
            parent.getContents().add(content);
        }
        return element;
    }

    private static EditException noParent(Subtree parent, Subtree child) {
        return new EditException(Reason.NO_PARENT, parent.id(), child.type());
    }

    private static Identified create(Subtree subtree) throws EditException {
        if (ReportPackage.eINSTANCE.getEClassifier(subtree.type()) instanceof EClass type
                && !type.isAbstract()
                && type != ReportPackage.Literals.REPORT) {
            EObject created = EcoreUtil.create(type);
            return (Identified) created;
        }
        throw new EditException(Reason.BAD_VALUE, subtree.id(), "type", subtree.type());
    }

    private void tie(Subtree subtree) throws EditException {
        Identified owner = planted.get(subtree.id());
        for (Map.Entry<String, List<String>> each : subtree.links().entrySet()) {
            EReference link = Target.link(owner, each.getKey());
            List<Identified> targets = new ArrayList<>();
            for (String id : each.getValue()) {
                Optional<Identified> target =
                        Optional.ofNullable(planted.get(id)).or(() -> Reports.find(report, id));
                targets.add(Target.checkLink(subtree.id(), link, id, target));
            }
            SetLinks.set(owner, link, targets);
        }
    }
}
