package org.collate.core.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collate.model.meta.FeatureKind;
import org.collate.model.meta.LinkProposals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * All facts of the elements of one type, in the order of the model: found once per type, by what the model says of each
 * feature. A feature that the model gains is a fact without any change here.
 *
 * @param stored what features hold
 * @param words the words among them
 * @param values the values among them; the id is one, since a report's may change
 * @param links the links among them
 */
public record Facts(List<Fact.Stored> stored, List<Fact.Words> words, List<Fact.Value> values, List<Fact.Link> links) {

    private static final Map<EClass, Facts> KNOWN = new ConcurrentHashMap<>();

    /** The facts of a type. */
    public static Facts of(EClass type) {
        Facts known = KNOWN.get(type);
        return known == null ? KNOWN.computeIfAbsent(type, Facts::found) : known;
    }

    private static Facts found(EClass type) {
        List<Fact.Stored> stored = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            switch (FeatureKind.of(feature)) {
                case WORDS -> stored.add(new Fact.Words(feature));
                case VALUE -> stored.add(new Fact.Value(feature));
                case LINK -> stored.add(new Fact.Link(feature, LinkProposals.confirmed(feature)));
                case STRUCTURE -> { // Holds elements, whose places are facts of theirs.
                }
            }
        }
        return new Facts(
                List.copyOf(stored),
                only(stored, Fact.Words.class),
                only(stored, Fact.Value.class),
                only(stored, Fact.Link.class));
    }

    private static <T extends Fact.Stored> List<T> only(List<Fact.Stored> stored, Class<T> kind) {
        return stored.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
