package org.collate.operations.receipt;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Digests of a text that tell which of it is another, and little else. Short paragraphs are never digested alone: with their
 * neighbours they make a part of {@link #SHORTEST} characters at least, and each digest is slow by design. So whoever has the
 * receipt can try whole parts, at some milliseconds each; whoever knows all of a part but some words can try these.
 */
final class Digests {

    /** The fewest characters of a part, where the text has as many. */
    static final int SHORTEST = 80;

    /** Some milliseconds for each digest. */
    static final int ROUNDS = 20_000;

    private static final int BITS = 256;

    private final byte[] salt;
    private final int rounds;
    private final Map<List<String>, String> made = new HashMap<>();

    Digests(byte[] salt, int rounds) {
        this.salt = salt.clone();
        this.rounds = rounds;
    }

    /**
     * A part of a text.
     *
     * @param count how many paragraphs it has
     * @param digest its digest, in hexadecimal
     */
    record Part(int count, String digest) {}

    /** The parts of a text. */
    List<Part> parts(PlainText text) {
        List<Part> parts = new ArrayList<>();
        sizes(text.paragraphs()).forEach(end -> {
            int begin = parts.stream().mapToInt(Part::count).sum();
            parts.add(new Part(end - begin, digest(text.paragraphs().subList(begin, end))));
        });
        return parts;
    }

    /** The ends of the parts: what is too short at the end goes with the part before. */
    private static List<Integer> sizes(List<String> paragraphs) {
        List<Integer> ends = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            length += paragraphs.get(i).length();
            if (length >= SHORTEST) {
                ends.add(i + 1);
                length = 0;
            }
        }
        if (length > 0) {
            if (!ends.isEmpty()) {
                ends.removeLast();
            }
            ends.add(paragraphs.size());
        }
        return ends;
    }

    /** The digest of some paragraphs, which knows where each ends. */
    String digest(List<String> paragraphs) {
        return made.computeIfAbsent(List.copyOf(paragraphs), this::slow);
    }

    private String slow(List<String> paragraphs) {
        // A line break stands in no paragraph.
        char[] words = (String.join("\n", paragraphs) + "\n").toCharArray();
        try {
            SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return HexFormat.of()
                    .formatHex(factory.generateSecret(new PBEKeySpec(words, salt, rounds, BITS))
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }

    /**
     * What another text has of some parts, in their order and as much as possible.
     *
     * @return for each part the place in the text where it stands, or -1
     */
    int[] find(List<Part> parts, PlainText text) {
        int size = text.paragraphs().size();
        int[][] most = new int[parts.size() + 1][size + 1];
        for (int i = parts.size() - 1; i >= 0; i--) {
            for (int at = size; at >= 0; at--) {
                most[i][at] = Math.max(most[i + 1][at], at < size ? most[i][at + 1] : 0);
                if (stands(parts.get(i), text, at)) {
                    int count = parts.get(i).count();
                    most[i][at] = Math.max(most[i][at], count + most[i + 1][at + count]);
                }
            }
        }
        int[] places = new int[parts.size()];
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            places[i] = -1;
            int wanted = most[i][at];
            if (wanted != most[i + 1][at]) {
                while (most[i][at + 1 > size ? size : at + 1] == wanted && at < size) {
                    at++;
                }
                places[i] = at;
                at += parts.get(i).count();
            }
        }
        return places;
    }

    private boolean stands(Part part, PlainText text, int at) {
        int end = at + part.count();
        return end <= text.paragraphs().size()
                && digest(text.paragraphs().subList(at, end)).equals(part.digest());
    }
}
