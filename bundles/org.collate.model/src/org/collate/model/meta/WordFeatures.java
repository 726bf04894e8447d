package org.collate.model.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of a class hold words, and in which order a reader meets them, as the model itself says it. */
public final class WordFeatures {

    private static final Map<EClass, List<EAttribute>> KNOWN = new ConcurrentHashMap<>();

    private WordFeatures() {}

    /**
     * The features of a class that hold words, in the order of the model. The first are its main words: an element is
     * known by them, and has them even where nothing is set.
     *
     * @return an immutable list; empty where elements of the class have no words
     */
    public static List<EAttribute> of(EClass type) {
        return KNOWN.computeIfAbsent(type, WordFeatures::read);
    }

    private static List<EAttribute> read(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(each -> FeatureKind.of(each) == FeatureKind.WORDS)
                .toList();
    }

    /** The feature of a class that holds words and has a name; empty where there is none. */
    public static Optional<EAttribute> find(EClass type, String name) {
        return of(type).stream().filter(each -> each.getName().equals(name)).findFirst();
    }

    /** Whether words stand below all that their element holds, as a signature does. */
    public static boolean isBelow(EStructuralFeature feature) {
        return ModelNotes.get(feature, "below").filter(Boolean::parseBoolean).isPresent();
    }
}
