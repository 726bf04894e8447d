package org.collate.core.fact;

import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A unit of agreement: something that elements of a type have, and that versions can have differently. Which facts a
 * type has follows from the model alone, see {@link Facts}.
 */
public sealed interface Fact {

    /** Where the element stands: what holds it and its neighbours are one fact. */
    record Place() implements Fact {}

    /** Of which type the element is. */
    record Kind() implements Fact {

        /** How the fact is called beside the names of features. */
        public static final String NAME = "type";
    }

    /** What a feature of the element holds. */
    sealed interface Stored extends Fact {

        /** The feature that holds it. */
        EStructuralFeature feature();

        /** The name of the feature. */
        default String name() {
            return feature().getName();
        }
    }

    /** Words, in which the clause is the unit of agreement. */
    record Words(EStructuralFeature feature) implements Stored {

        /** The words in a value of the feature, with one line break between lines. */
        public String in(Object value) {
            return org.collate.core.text.Words.joined(value);
        }
    }

    /** A value, compared as a whole. */
    record Value(EStructuralFeature feature) implements Stored {}

    /**
     * A set of links, in which each link is a fact of its own; their order says nothing.
     *
     * @param feature the feature that holds ids of what is linked to
     * @param proposes the link that a person makes of such a one by confirming it; empty where it is no proposal
     */
    record Link(EStructuralFeature feature, Optional<EStructuralFeature> proposes) implements Stored {

        /** The reference inside the report; empty where the links lead into another report. */
        public Optional<EReference> inside() {
            return feature instanceof EReference reference ? Optional.of(reference) : Optional.empty();
        }
    }
}
