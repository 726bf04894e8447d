package org.collate.core.authors;

import java.util.Map;
import java.util.Optional;
import org.collate.core.fact.FactId;

/**
 * Who did what to one element, as versions.
 *
 * @param born the version that brought it
 * @param placed the version that put it where it stands
 * @param dividedFrom the element that it was a part of before it came; empty for one that came with words of its own
 * @param facts for a value that changed since it came the version that set it; for a link that came or went since the
 *     version that did so
 * @param texts who wrote its words, by the name of the feature that holds them
 */
record ElementAuthors(
        String born,
        String placed,
        Optional<String> dividedFrom,
        Map<FactId, String> facts,
        Map<String, TextAuthors> texts) {

    ElementAuthors {
        facts = Map.copyOf(facts);
        texts = Map.copyOf(texts);
    }

    TextAuthors text(String feature) {
        return texts.getOrDefault(feature, TextAuthors.NONE);
    }

    /** The version that a fact is as it is by. */
    String by(FactId fact) {
        return facts.getOrDefault(fact, born);
    }
}
