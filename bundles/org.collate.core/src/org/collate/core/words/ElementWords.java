package org.collate.core.words;

import java.util.List;
import org.collate.model.NamingFeature;
import org.collate.model.report.Identified;

/**
 * The words by which a reader knows an element: its lines, heading or title, as the model says for its type. A text has
 * one line break between lines.
 */
public final class ElementWords {

    private ElementWords() {}

    /** The words of an element; empty where it has none, or its type has no words of its own. */
    public static String of(Identified element) {
        return NamingFeature.of(element.eClass())
                .map(feature -> joined(element.eGet(feature)))
                .orElse("");
    }

    /**
     * The words that a feature's value holds.
     *
     * @param value a text, a list of lines, or null where nothing is set, which has no words
     */
    public static String joined(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> lines ->
                String.join("\n", lines.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }
}
