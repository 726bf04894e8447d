package org.collate.core.revisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The identity of a revision: it follows from what the revision changes and who made it, so it is the same on every
 * machine, and verdicts name it.
 *
 * @param printed the form that people and files know it by: r and 13 base32 characters
 */
record RevisionId(String printed) {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 14;

    /** The id that follows from some facts in their printed forms; different facts give different ones. */
    static RevisionId of(Object... facts) {
        StringBuilder text = new StringBuilder();
        for (Object fact : facts) {
            String part = String.valueOf(fact);
            text.append(part.length()).append(':').append(part);
        }
        byte[] hash = sha256(text.toString());
        StringBuilder id = new StringBuilder(LENGTH).append('r');
        for (int i = 1; i < LENGTH; i++) {
            id.append(BASE32.charAt(hash[i] & 31));
        }
        return new RevisionId(id.toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
