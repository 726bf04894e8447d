package org.collate.core.internal.tree;

import java.util.List;
import org.collate.model.Containment;
import org.collate.model.FeatureKind;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sorts the features of the model by how they are compared: as words, as links, as values, or as structure. */
public final class Features {

    private Features() {}

    /** Whether a feature holds words, in which the clause is the unit of agreement. */
    public static boolean isWords(EStructuralFeature feature) {
        return FeatureKind.of(feature) == FeatureKind.WORDS;
    }

    /** Whether a feature is a set of links by id, inside the report or into another one. */
    public static boolean isLink(EStructuralFeature feature) {
        return FeatureKind.of(feature) == FeatureKind.LINK;
    }

    /** Whether a feature says where elements stand; {@link Node#parent()} and {@link Node#children} hold it. */
    public static boolean isStructure(EStructuralFeature feature) {
        return FeatureKind.of(feature) == FeatureKind.STRUCTURE;
    }

    /** Whether a feature is a plain value, compared as a whole. The id counts as one, since only a report's changes. */
    public static boolean isValue(EStructuralFeature feature) {
        return FeatureKind.of(feature) == FeatureKind.VALUE;
    }

    /** Whether elements of a type can hold contents. */
    public static boolean holdsContents(EClass type) {
        return ReportPackage.Literals.PARENT.isSuperTypeOf(type);
    }

    /** Whether elements of a type are tables or parts of them, which stand nowhere else and never become anything else. */
    public static boolean isTabular(EClass type) {
        return Containment.isBound(type) || Containment.isExclusive(type);
    }

    /** The words of a feature's value as one string with line breaks between lines; empty where nothing is set. */
    public static String words(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> lines ->
                String.join("\n", lines.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }
}
