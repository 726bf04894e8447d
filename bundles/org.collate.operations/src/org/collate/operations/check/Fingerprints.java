package org.collate.operations.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

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
        try {
            byte[] bytes = (key + "\n" + count).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
