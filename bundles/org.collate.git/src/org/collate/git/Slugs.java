package org.collate.git;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.collate.model.hash.Hashes;

/**
 * Makes the slugs of people and meetings: lower-case Latin letters, digits and single hyphens, at most 40 characters.
 *
 * <p>A name in Latin letters gives itself ({@code Wang Wei}: {@code wang-wei}). What a slug cannot hold is replaced by
 * six characters that follow from the whole name ({@code 张三}: {@code l-} and six, {@code 2026年度}: {@code 2026-} and
 * six), so that two machines give the same person the same slug. They are no pinyin: that would need a dictionary of
 * many megabytes, and would misread surnames such as 单 and 曾.
 */
public final class Slugs {

    private static final int LONGEST = 40;
    private static final int SHORTEST_DIGEST = 6;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Names that Windows keeps for devices, whatever their case. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}/\\\\@:*?\"<>|]");
    private static final int LONGEST_NAME = 60;

    private Slugs() {}

    /** Whether a string from outside is a slug. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST
                && SHAPE.matcher(text).matches()
                && !DEVICE.matcher(text).matches();
    }

    /**
     * The slug of a name.
     *
     * @param prefix what stands before the digest where the name has no Latin letter or digit, such as {@code l}
     * @param taken slugs that others have
     */
    public static String of(String name, String prefix, Set<String> taken) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean whole =
                folded.replaceAll("[\\s._-]+", "-").replaceAll("^-+|-+$", "").equals(plain);
        if (whole && isSlug(plain) && !taken.contains(plain)) {
            return plain;
        }
        String stem = plain.isEmpty() ? prefix : plain.substring(0, Math.min(20, plain.length()));
        stem = stem.replaceAll("-+$", "");
        String digest = digest(name.strip());
        int length = SHORTEST_DIGEST;
        while (taken.contains(stem + "-" + digest.substring(0, length))) {
            length++;
        }
        return stem + "-" + digest.substring(0, length);
    }

    /**
     * A name from outside, checked.
     *
     * @throws SpaceException where it is blank, too long, or has characters that an address cannot have
     */
    public static String checkedName(String name) throws SpaceException {
        String stripped = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.startsWith("-")
                || FORBIDDEN.matcher(stripped).find()) {
            throw new SpaceException(
                    SpaceException.Reason.INVALID_NAME,
                    "invalidName",
                    FORBIDDEN.matcher(stripped).replaceAll("?"),
                    LONGEST_NAME);
        }
        return stripped;
    }

    private static String digest(String name) {
        return Hashes.base32(Hashes.sha256(name), 0, LONGEST / 2 - 1);
    }
}
