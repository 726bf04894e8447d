package org.collate.core.revisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes ids that follow from content. */
final class Identity {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 14;

    private Identity() {}

    /** The id of some facts; different facts have different ones. */
    static String of(Object... facts) {
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
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
