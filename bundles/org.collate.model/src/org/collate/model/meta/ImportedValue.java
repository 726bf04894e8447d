package org.collate.model.meta;

import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an imported text says of a value that a report has already. The model notes it at the feature ({@code import}). */
public enum ImportedValue {
    /** The text says the value where it says one; without a note. */
    SAID,
    /** The text shows the value, so that its absence says something too. */
    SHOWN,
    /** A space gave the report the value; a text only fills it in where it is missing. */
    GIVEN,
    /** An import only guesses the value from the words; a report that is there knows it. */
    GUESSED;

    /** How it is with the value of a feature. */
    public static ImportedValue of(EStructuralFeature feature) {
        return ModelNotes.get(feature, "import")
                .map(note -> valueOf(note.toUpperCase(Locale.ROOT)))
                .orElse(SAID);
    }
}
