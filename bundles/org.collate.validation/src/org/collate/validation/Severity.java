package org.collate.validation;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** Blocks the hand-over to review. */
    ERROR,
    /** A reviewer will most likely mind it. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word for it in settings and in JSON: error, warning or info. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity that a word names, in any case. */
    public static Optional<Severity> of(String word) {
        for (Severity severity : values()) {
            if (severity.name().equalsIgnoreCase(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
