package org.collate.operations.check;

import java.util.HashMap;
import java.util.Map;
import org.collate.model.hash.Hashes;

/**
 * Names findings by rule, element and words, so that an edit elsewhere changes no name. Equal ones on one element are
 * counted.
 */
final class Fingerprints {

    private final String scope;
    private final Map<String, Integer> met = new HashMap<>();

    /** Names for the findings of one report, which the scope tells from others. */
    Fingerprints(String scope) {
        this.scope = scope;
    }

    String next(String rule, String element, String words) {
        String key = String.join("\n", scope, rule, element, words);
        int count = met.merge(key, 1, Integer::sum);
        return Hashes.hex(key + "\n" + count);
    }
}
