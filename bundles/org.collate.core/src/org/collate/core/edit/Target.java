package org.collate.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.edit.EditException.Reason;
import org.collate.model.AttributeRules;
import org.collate.model.ElementNames;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.character.CodePoints;
import org.collate.model.meta.Containment;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Suppression;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds what an edit speaks of, and checks what it wants to do there. */
final class Target {

    private Target() {}

    static Identified find(Report report, String id) throws EditException {
        Optional<Identified> found = Reports.find(report, id);
        return found.orElseThrow(() -> new EditException(Reason.MISSING, id));
    }

    /** An element that can be taken from its place. */
    static Identified movable(Report report, String id) throws EditException {
        Identified found = find(report, id);
        if (found == report) {
            throw new EditException(Reason.IS_REPORT, id);
        }
        return found;
    }

    /** The list of a parent that holds elements of the kind of a child. */
    static EList<Identified> siblings(Report report, String parentId, boolean suppression) throws EditException {
        return switch (find(report, parentId)) {
            case Element parent when suppression -> cast(parent.getSuppressions());
            case Parent parent when !suppression -> cast(parent.getContents());
            case Identified other ->
                throw new EditException(Reason.NO_PARENT, parentId, ElementNames.of(other.eClass()));
        };
    }

    /** Checks that an element can hold another among its contents. */
    static void checkHolds(Identified parent, Identified child) throws EditException {
        if (child instanceof Content && !Containment.allows(parent.eClass(), child.eClass())) {
            throw new EditException(Reason.NO_PARENT, parent.getId(), ElementNames.of(child.eClass()));
        }
    }

    /** The list that an element stands in. */
    static EList<Identified> siblings(Identified child) {
        return child instanceof Suppression
                ? cast(((Element) child.eContainer()).getSuppressions())
                : cast(((Parent) child.eContainer()).getContents());
    }

    static String parentId(Identified child) {
        return ((Identified) child.eContainer()).getId();
    }

    static void checkIndex(String parentId, int index, int size) throws EditException {
        if (index < 0 || index > size) {
            throw new EditException(Reason.NO_PLACE, parentId, Integer.toString(index), Integer.toString(size + 1));
        }
    }

    /** Checks that a parent has room for so many levels beneath it. */
    static void checkDepth(Identified parent, int levels) throws EditException {
        int depth = levels;
        for (EObject each = parent.eContainer(); each != null; each = each.eContainer()) {
            depth++;
        }
        if (depth > ReportFile.MAX_DEPTH) {
            throw new EditException(Reason.TOO_DEEP, parent.getId(), Integer.toString(ReportFile.MAX_DEPTH));
        }
    }

    static EAttribute attribute(Identified owner, String name) throws EditException {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature instanceof EAttribute attribute && !attribute.isID()) {
            return attribute;
        }
        throw new EditException(Reason.NO_FEATURE, owner.getId(), ElementNames.of(owner.eClass()), name);
    }

    /** A feature of an element that holds words. */
    static EAttribute words(Identified owner, String name) throws EditException {
        return WordFeatures.find(owner.eClass(), name)
                .orElseThrow(() ->
                        new EditException(Reason.NO_FEATURE, owner.getId(), ElementNames.of(owner.eClass()), name));
    }

    static EReference link(Identified owner, String name) throws EditException {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference reference && !reference.isContainment() && !reference.isTransient()) {
            return reference;
        }
        throw new EditException(Reason.NO_FEATURE, owner.getId(), ElementNames.of(owner.eClass()), name);
    }

    static Identified linked(Report report, String owner, EReference link, String id) throws EditException {
        return checkLink(owner, link, id, Reports.find(report, id));
    }

    static Identified checkLink(String owner, EReference link, String id, Optional<Identified> target)
            throws EditException {
        if (target.isEmpty() || !link.getEReferenceType().isInstance(target.get())) {
            throw new EditException(Reason.BAD_LINK, owner, link.getName(), id);
        }
        return target.get();
    }

    static void checkId(String id) throws EditException {
        if (!Ids.isId(id)) {
            throw new EditException(Reason.BAD_ID, id);
        }
    }

    /** Checks all values of an attribute: none or one of a single-valued one, any number of a many-valued one. */
    static void checkValues(String owner, EAttribute attribute, List<?> values) throws EditException {
        if (!attribute.isMany() && values.size() > 1
                || attribute.isUnique() && values.stream().distinct().count() < values.size()) {
            throw new EditException(Reason.BAD_VALUE, owner, attribute.getName(), values.toString());
        }
        for (Object each : values) {
            if (!AttributeRules.isValid(attribute, each)) {
                throw new EditException(Reason.BAD_VALUE, owner, attribute.getName(), each.toString());
            }
            if (each instanceof String text) {
                checkText(owner, attribute, text);
            }
        }
    }

    static void checkText(String owner, EAttribute attribute, String text) throws EditException {
        OptionalInt forbidden = AttributeRules.firstForbidden(attribute, text);
        if (forbidden.isPresent()) {
            String unit = CodePoints.name(text.charAt(forbidden.getAsInt()));
            throw new EditException(
                    Reason.FORBIDDEN_CHARACTER,
                    owner,
                    attribute.getName(),
                    unit,
                    Integer.toString(forbidden.getAsInt() + 1));
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Identified> cast(EList<? extends Identified> list) {
        return (EList<Identified>) list;
    }
}
