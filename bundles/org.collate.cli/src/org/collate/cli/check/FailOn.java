package org.collate.cli.check;

import java.util.Optional;
import org.collate.operations.check.Found;
import org.collate.validation.Severity;

/**
 * What makes the exit code 1.
 *
 * @param severity from which severity on
 * @param onlyNew whether only what no baseline has counts
 */
record FailOn(Severity severity, boolean onlyNew) {

    private static final String NEW = "new-";

    /** As it is without the option. */
    static final FailOn ERROR = new FailOn(Severity.ERROR, false);

    /** What a word means: a severity, {@code new-} before it for new findings only. */
    static Optional<FailOn> of(String word) {
        boolean onlyNew = word.startsWith(NEW);
        return Severity.of(onlyNew ? word.substring(NEW.length()) : word)
                .map(severity -> new FailOn(severity, onlyNew));
    }

    /** Whether something that was found counts. */
    boolean counts(Found found) {
        return found.setAside().isEmpty() && found.severity().compareTo(severity) <= 0 && !(onlyNew && found.known());
    }
}
