package org.collate.model.meta;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which feature holds the words by which a reader knows an element: lines, heading, title. The model notes it at the
 * feature ({@code names}), so that a type it gains needs no list beside it.
 */
public final class NamingFeature {

    private static final Map<EClass, Optional<EStructuralFeature>> KNOWN = new ConcurrentHashMap<>();

    private NamingFeature() {}

    /** The feature of a type; empty where elements of it have no words of their own. */
    public static Optional<EStructuralFeature> of(EClass type) {
        return KNOWN.computeIfAbsent(type, NamingFeature::find);
    }

    private static Optional<EStructuralFeature> find(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(each -> ModelNotes.get(each, "names").isPresent())
                .findFirst();
    }
}
