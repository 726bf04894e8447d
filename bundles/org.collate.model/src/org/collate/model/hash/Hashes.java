package org.collate.model.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for contents that follow from them, so that they are the same on every machine: SHA-256, and ways to write it. */
public final class Hashes {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Hashes() {}

    /** The hash of bytes, part after part: 32 bytes. */
    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a text in UTF-8: 32 bytes. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a text in UTF-8: 64 lower-case hexadecimal digits. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /**
     * Some bytes as lower-case letters and the digits 2 to 7: a character for the low five bits of each.
     *
     * @param from the first byte
     * @param to the byte after the last
     */
    public static String base32(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            text.append(BASE32.charAt(bytes[i] & 31));
        }
        return text.toString();
    }
}
