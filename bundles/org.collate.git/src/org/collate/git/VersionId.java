package org.collate.git;

import java.util.regex.Pattern;

/**
 * The id of a version: a commit.
 *
 * @param hex 40 lower-case hexadecimal digits
 */
public record VersionId(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{40}");

    /** Checks the shape. */
    public VersionId {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException(hex);
        }
    }

    /** The first ten digits, as a person reads them. */
    public String abbreviated() {
        return hex.substring(0, 10);
    }

    /** All digits. */
    @Override
    public String toString() {
        return hex;
    }
}
