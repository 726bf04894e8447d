package org.collate.transfer;

/**
 * What an import met and mended, or did not understand.
 *
 * @param rule the rule that it belongs to, such as N05 or T11; I-numbers are the import's own
 * @param severity how much it matters
 * @param line the source's 1-based line, or paragraph in a document; 0 where it concerns the whole file
 * @param quote the words of the source that are meant; empty where there are none
 * @param message what was met and what was done, in the user's language
 */
public record ImportFinding(String rule, Severity severity, int line, String quote, String message) {

    /** How much a finding matters. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
