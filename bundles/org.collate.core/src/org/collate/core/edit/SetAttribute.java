package org.collate.core.edit;

import java.util.List;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Sets an attribute of an element.
 *
 * @param id the id of the element
 * @param attribute the name of the attribute in the model; the id itself cannot be set
 * @param values its values: strings, booleans, integers or literals of the model; none unsets it
 */
public record SetAttribute(String id, String attribute, List<Object> values) implements Edit {

    /** Copies the list. */
    public SetAttribute {
        values = List.copyOf(values);
    }

    /** Sets an attribute to values; none unsets it. */
    public static SetAttribute of(String id, EAttribute attribute, Object... values) {
        return new SetAttribute(id, attribute.getName(), List.of(values));
    }

    @Override
    public Edit apply(Report report) throws EditException {
        Identified element = Target.find(report, id);
        EAttribute feature = Target.attribute(element, attribute);
        Target.checkValues(id, feature, values);
        SetAttribute inverse = new SetAttribute(id, attribute, values(element, feature));
        set(element, feature, values);
        return inverse;
    }

    /** The values of an attribute that are set. */
    static List<Object> values(Identified element, EAttribute attribute) {
        if (!element.eIsSet(attribute)) {
            return List.of();
        }
        Object value = element.eGet(attribute);
        return attribute.isMany() ? List.copyOf((List<?>) value) : List.of(value);
    }

    /** Sets an attribute to values that were checked. */
    static void set(Identified element, EAttribute attribute, List<Object> values) {
        if (values.isEmpty()) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, attribute.isMany() ? values : values.get(0));
        }
    }
}
