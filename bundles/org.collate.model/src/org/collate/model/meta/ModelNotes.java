package org.collate.model.meta;

import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/**
 * What the model says of its own parts beyond what Ecore can say, in annotations: {@code fact} (how a feature is merged:
 * words, link), {@code ids} (its values are ids of elements), {@code names} (its words name an element for a reader),
 * {@code below} (its words stand below what its element holds), {@code proposes} (the link that this one proposes),
 * {@code holds} (the one type that stands in a class, and nowhere else), {@code import} (what an imported text says of
 * it: shown, given, guessed), {@code since} (the version of the format that brought it), {@code newest} (a package's
 * newest version).
 */
public final class ModelNotes {

    /** The source of the annotations. */
    public static final String SOURCE = "http://collate.org/model";

    private ModelNotes() {}

    /** What is noted under a key; empty where nothing is. */
    public static Optional<String> get(EModelElement part, String key) {
        EAnnotation notes = part.getEAnnotation(SOURCE);
        return notes == null
                ? Optional.empty()
                : Optional.ofNullable(notes.getDetails().get(key));
    }
}
