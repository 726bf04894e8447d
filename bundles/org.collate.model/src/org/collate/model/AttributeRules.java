package org.collate.model;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.collate.model.meta.ModelNotes;
import org.eclipse.emf.ecore.EAttribute;

/** What the attributes of a document may hold, beyond their type. The file and the edits keep the same rules. */
public final class AttributeRules {

    private static final Map<EAttribute, Boolean> IDS = new ConcurrentHashMap<>();

    private AttributeRules() {}

    /** Whether the values of an attribute are ids. */
    public static boolean holdsIds(EAttribute attribute) {
        return IDS.computeIfAbsent(
                attribute, each -> each.isID() || ModelNotes.get(each, "ids").isPresent());
    }

    /**
     * The index, in UTF-16 units, of the first unit that a value of this attribute cannot hold. A value of a
     * many-valued attribute is one line and holds no line feed.
     */
    public static OptionalInt firstForbidden(EAttribute attribute, String value) {
        return attribute.isMany() ? XmlText.firstForbiddenInLine(value) : XmlText.firstForbidden(value);
    }

    /** Whether a value is of the type of the attribute and within its range; says nothing about characters. */
    public static boolean isValid(EAttribute attribute, Object value) {
        if (!attribute.getEAttributeType().isInstance(value)) {
            return false;
        }
        return switch (value) {
            case String string -> !holdsIds(attribute) || Ids.isId(string);
            case Integer integer -> integer >= 0;
            default -> true;
        };
    }
}
