package org.collate.core.authors;

import java.util.Map;

/**
 * Who did what to one element, as versions.
 *
 * @param born the version that brought it
 * @param placed the version that put it where it stands
 * @param facts for a value that changed since it came the version that set it, by name; for a link that came or went
 *     since the version that did so, by name and target
 * @param texts who wrote its words, by the name of the feature that holds them
 */
record ElementAuthors(String born, String placed, Map<String, String> facts, Map<String, TextAuthors> texts) {

    ElementAuthors {
        facts = Map.copyOf(facts);
        texts = Map.copyOf(texts);
    }

    TextAuthors text(String feature) {
        return texts.getOrDefault(feature, TextAuthors.NONE);
    }

    String fact(String name) {
        return facts.getOrDefault(name, born);
    }

    static String link(String feature, String target) {
        return feature + ' ' + target;
    }
}
