package org.collate.model;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.collate.model.hash.Hashes;

/**
 * Gives the ids of elements: a letter and 13 lower-case base32 characters, such as {@code k3vq2ma7xw4pde}.
 *
 * <p>A report that is kept gets {@linkplain #random() random} ids; a file that is only looked at gets ids
 * {@linkplain #derived() derived} from content and place, so that looking twice gives the same.
 */
public abstract class Ids {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 14;
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z2-7]{13}");

    private Ids() {}

    /**
     * The next id.
     *
     * @param content what the element says; ids that are derived depend on it and on how often it was met before
     */
    public abstract String next(String content);

    /** Whether a string has the shape of an id. */
    public static boolean isId(String string) {
        return SHAPE.matcher(string).matches();
    }

    /** Ids that no other report has. */
    public static Ids random() {
        return drawn(new SecureRandom());
    }

    /** Ids that look random and follow from a seed; for tests, never for a report that is kept. */
    public static Ids seeded(long seed) {
        return drawn(new Random(seed));
    }

    private static Ids drawn(Random random) {
        return new Ids() {
            @Override
            public String next(String content) {
                byte[] bytes = new byte[LENGTH];
                random.nextBytes(bytes);
                return id(bytes);
            }
        };
    }

    /** Ids that follow from the contents, in the order in which they are asked for. */
    public static Ids derived() {
        Map<String, Integer> met = new HashMap<>();
        return new Ids() {
            @Override
            public String next(String content) {
                int time = met.merge(content, 1, Integer::sum);
                return id(Hashes.sha256(time + "\n" + content));
            }
        };
    }

    private static String id(byte[] bytes) {
        return LETTERS.charAt((bytes[0] & 0xff) % LETTERS.length()) + Hashes.base32(bytes, 1, LENGTH);
    }
}
