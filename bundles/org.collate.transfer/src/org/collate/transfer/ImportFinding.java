package org.collate.transfer;

import java.util.List;
import java.util.Optional;

/**
 * What an import met and mended, or did not understand. What is small and frequent is one finding with many places.
 *
 * @param rule the rule that it belongs to, such as N05 or T11; I-numbers are the import's own
 * @param severity how much it matters
 * @param line the source's 1-based line, or paragraph in a document; 0 where it concerns the whole file
 * @param quote the words of the source that are meant; empty where there are none
 * @param message what was met and what was done, in the user's language
 * @param places all places that are meant, in the order of the source, the one of line and quote first
 * @param cleaning the kind of cleaning that it tells of, which can be left out; empty for whatever else
 */
public record ImportFinding(
        String rule,
        Severity severity,
        int line,
        String quote,
        String message,
        List<Place> places,
        Optional<Cleaning> cleaning) {

    public ImportFinding {
        places = List.copyOf(places);
    }

    /** A finding at one place. */
    public ImportFinding(String rule, Severity severity, int line, String quote, String message) {
        this(rule, severity, line, quote, message, List.of(new Place(line, quote)), Optional.empty());
    }

    /**
     * A place in the source.
     *
     * @param line its 1-based line, or paragraph; 0 for the whole file
     * @param quote the words there; empty where there are none
     */
    public record Place(int line, String quote) {}

    /** How much a finding matters. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
