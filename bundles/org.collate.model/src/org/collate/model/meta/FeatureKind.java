package org.collate.model.meta;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the values of a feature are compared and merged. The model itself says it: containments are structure, other
 * references links, attributes values, unless an annotation {@value ModelNotes#SOURCE} of the feature names its {@code
 * fact}. So a feature that the model gains needs no list beside it.
 */
public enum FeatureKind {
    /** Words, in which the clause is the unit of agreement. */
    WORDS,
    /** A set of links by id, inside the report or into another one. */
    LINK,
    /** A value, compared as a whole. The id counts as one. */
    VALUE,
    /** Where elements stand. */
    STRUCTURE;

    private static final Map<EStructuralFeature, FeatureKind> KNOWN = new ConcurrentHashMap<>();

    /** The kind of a feature of the model. */
    public static FeatureKind of(EStructuralFeature feature) {
        return KNOWN.computeIfAbsent(feature, FeatureKind::read);
    }

    private static FeatureKind read(EStructuralFeature feature) {
        return ModelNotes.get(feature, "fact").map(FeatureKind::named).orElseGet(() -> plain(feature));
    }

    private static FeatureKind named(String fact) {
        return switch (fact) {
            case "words" -> WORDS;
            case "link" -> LINK;
            default -> throw new IllegalStateException("The model knows no fact " + fact);
        };
    }

    private static FeatureKind plain(EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return VALUE;
        }
        return reference.isContainment() || reference.isContainer() ? STRUCTURE : LINK;
    }
}
