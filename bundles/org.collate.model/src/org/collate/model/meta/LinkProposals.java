package org.collate.model.meta;

import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which links only propose another: the model notes it at the feature ({@code proposes}). */
public final class LinkProposals {

    private LinkProposals() {}

    /**
     * The link that a proposal becomes when a person confirms it.
     *
     * @return empty where the feature holds no proposals
     * @throws IllegalStateException where the model names a link that the type lacks
     */
    public static Optional<EStructuralFeature> confirmed(EStructuralFeature feature) {
        return ModelNotes.get(feature, "proposes").map(name -> {
            EStructuralFeature confirmed = feature.getEContainingClass().getEStructuralFeature(name);
            if (confirmed == null) {
                throw new IllegalStateException("The model knows no link " + name);
            }
            return confirmed;
        });
    }
}
